import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormAnswer, SessionState } from "../session/contract";
import type { FormFileText, TriedForm, TriedReport } from "../session/contract/make-form";
import { takenOf } from "../session/making";
import { saveStep as words } from "../text/make-form";
import OwnFormAnswer from "./OwnFormAnswer";
import { SavedFile } from "./SavedFile";
import { useStyles } from "./styles";
import type { StepProps } from "./use-made";

interface MakeSaveProps extends StepProps {
  readonly state: SessionState;
  readonly close: () => void;
  /** To the step before. */
  readonly back: () => void;
}

/** What the form finds in the reports there are, and its two ways out: into this workbook, and as a file. */
export function MakeSave({ making, made, commands, state, close, back }: MakeSaveProps) {
  const styles = useStyles();
  const [tried, setTried] = useState<TriedForm | null>(null);
  const [file, setFile] = useState<FormFileText | null>(null);
  const [answer, setAnswer] = useState<FormAnswer | null>(null);
  const taken = takenOf(making, made);

  useEffect(() => {
    let isCurrent = true;
    void commands.tryForm(making, made, takenOf(making, made)).then((found) => {
      if (isCurrent) setTried(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [making, made, commands]);

  return (
    <>
      <p className={styles.plain}>{words.rules(taken.length)}</p>
      <section className={styles.section} aria-label={words.tried}>
        <h3 className={styles.subheading}>{words.tried}</h3>
        {tried === null ? <p role="status">{words.trying}</p> : trial(tried)}
      </section>
      <p className={styles.note}>{words.saveHint}</p>
      <div>
        <Button onClick={() => void commands.formFile(making, made, taken).then(setFile)}>{words.file}</Button>
      </div>
      <p className={styles.note}>{words.fileHint}</p>
      {file === null ? null : <SavedFile key={file.text} file={{ ...file, type: "application/json" }} />}
      <div className={styles.foot}>
        <div role="status">
          {answer === null ? null : (
            <OwnFormAnswer
              file={making.head.name}
              answer={answer.kind === "added" ? { ...answer, remarks: [] } : answer}
            />
          )}
        </div>
        {answer?.kind === "added" ? (
          <Button appearance="primary" onClick={close}>
            {words.results}
          </Button>
        ) : (
          <Button appearance="primary" disabledFocusable={state.working === "writing"} onClick={() => void save()}>
            {words.save}
          </Button>
        )}
        <Button size="small" onClick={back}>
          {words.previous}
        </Button>
      </div>
    </>
  );

  function trial({ reports, slips }: TriedForm) {
    if (reports.length === 0) return <p className={styles.plain}>{words.none}</p>;
    return (
      <>
        <ul className={styles.list}>
          {reports.map((report, at) => (
            <li key={at}>{told(report)}</li>
          ))}
        </ul>
        {reports.some(({ told: some }) => some.length > 0) ? <p className={styles.note}>{words.wrongRule}</p> : null}
        {slips === null ? null : <p className={styles.plain}>{words.slips(slips)}</p>}
      </>
    );
  }

  function told({ name, errors, warnings, told: some }: TriedReport) {
    const line = words.report(name, errors, warnings);
    if (some.length === 0) return line;
    const left = errors + warnings - some.length;
    return (
      <details>
        <summary>{line}</summary>
        <ul className={styles.lines}>
          {some.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {left === 0 ? null : <li>{words.more(left)}</li>}
        </ul>
      </details>
    );
  }

  async function save() {
    const whole = await commands.formFile(making, made, taken);
    if (whole !== null) setAnswer(await commands.saveForm(whole));
  }
}
