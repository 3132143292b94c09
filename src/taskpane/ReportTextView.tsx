import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { BesideAnswer } from "../session/contract/beside";
import { chosenFileFault } from "../text/chosen-file";
import { printNumber } from "../text/numbers";
import { reportTextView as words } from "../text/report-text-view";
import { FileButton } from "./FileButton";
import { titleOf } from "./form-title";
import { useStyles } from "./styles";
import { TaskFrame } from "./TaskFrame";
import type { TaskProps } from "./tasks";
import { TextFigures } from "./TextFigures";
import { REPORT_TEXT } from "../session/contract/values";

/** The report's text beside its appendix: what disagrees, what agrees, what cannot be told. */
export default function ReportTextView({ state, form: first, commands, close }: TaskProps) {
  const styles = useStyles();
  // Another sheet may come to the front meanwhile: the view stays with the form it was opened for.
  const [id] = useState(first?.id);
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const result = useRef<HTMLParagraphElement>(null);
  const form = state.forms.find((one) => one.id === id) ?? first;
  const laid = form?.beside.text ?? null;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // The button that was clicked is gone.
    if (asked && laid !== null) result.current?.focus();
  }, [asked, laid]);
  if (!form) return null;

  return (
    <TaskFrame heading={words.heading} back={words.back} about={titleOf(form)} close={close}>
      <div role="status" className={styles.section}>
        {fault === "" ? null : <p className={styles.plain}>⚠ {fault}</p>}
        {laid === null ? null : (
          <p ref={result} tabIndex={-1} className={styles.plain}>
            <strong>{words.status(laid)}</strong>
          </p>
        )}
      </div>
      {laid === null ? (
        <form
          className={styles.section}
          onSubmit={(event) => {
            event.preventDefault();
            void told(commands.compareWithText(form.id, text));
          }}
        >
          <Field label={words.text} hint={words.textHint}>
            <Textarea
              value={text}
              rows={8}
              resize="vertical"
              maxLength={REPORT_TEXT.characters}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div className={styles.row}>
            <Button type="submit" size="small" appearance="primary">
              {words.compare}
            </Button>
            <FileButton
              label={words.open}
              accept=".docx,.txt"
              choose={(file) => void told(commands.compareWithTextFile(form.id, file), file.name)}
            />
          </div>
          <p className={styles.note}>{words.limits(printNumber(REPORT_TEXT.characters), REPORT_TEXT.figures)}</p>
        </form>
      ) : (
        <>
          <p className={styles.note}>
            {words.from(laid.from)} {words.caution}
          </p>
          {laid.other === null ? null : <p className={styles.plain}>⚠ {words.other(laid.other)}</p>}
          {laid.isCut ? <p className={styles.plain}>⚠ {words.cut}</p> : null}
          <TextFigures template={form.template} figures={laid.figures} commands={commands} />
          {laid.summary.elsewhere === 0 ? null : (
            <p className={styles.note}>{words.elsewhere(laid.summary.elsewhere)}</p>
          )}
          <div>
            <Button
              size="small"
              onClick={() => {
                setAsked(false);
                void commands.dropText(form.id);
              }}
            >
              {words.drop}
            </Button>
          </div>
        </>
      )}
    </TaskFrame>
  );

  async function told(answering: Promise<BesideAnswer>, file: string | null = null) {
    setAsked(true);
    const answer = await answering;
    if (answer?.kind !== "unread") setFault("");
    else setFault(file === null ? words.empty : chosenFileFault(file, answer.fault));
  }
}
