import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitType } from "../core";
import type { CatalogueEntry, Commands } from "../session/contract";
import type { LibraryAnswer, OfferedForm, TakenForm } from "../session/contract/form-library";
import { formLibrary as words, libraryProblem } from "../text/form-library";
import OwnFormAnswer from "./OwnFormAnswer";
import { useStyles } from "./styles";

interface LibraryFormsProps {
  readonly unitType: UnitType;
  /** The last day of the period (ISO): forms in force then are offered first. */
  readonly day: string;
  readonly commands: Commands;
  readonly added: (entry: CatalogueEntry) => void;
}

/** The forms of the office's library for this kind of office, each taken into the workbook on request. */
export default function LibraryForms({ unitType, day, commands, added }: LibraryFormsProps) {
  const styles = useStyles();
  const [answer, setAnswer] = useState<LibraryAnswer | "asking" | null>(null);
  const [taken, setTaken] = useState<{
    readonly file: string;
    readonly answer: TakenForm;
  } | null>(null);

  return (
    <section className={styles.section} aria-label={words.list}>
      <div>
        <Button size="small" disabledFocusable={answer === "asking"} onClick={() => void ask()}>
          {words.open}
        </Button>
      </div>
      <div role="status" className={styles.section}>
        {answer === "asking" ? <p className={styles.plain}>{words.asking}</p> : null}
        {said()}
      </div>
      {answer === null || answer === "asking" ? null : list(answer)}
    </section>
  );

  function list(read: LibraryAnswer) {
    if (read.kind === "unreachable") return <p className={styles.plain}>⚠ {words.unreachable}</p>;
    const forms = read.forms.filter(({ unitTypes }) => unitTypes.includes(unitType));
    const isInForce = ({ validFrom, validTo }: OfferedForm) =>
      validFrom <= day && (validTo === undefined || validTo >= day);
    const others = forms.filter((form) => !isInForce(form));
    return (
      <>
        {read.problems.map((problem, at) => (
          <p key={at} className={styles.plain}>
            ⚠ {libraryProblem(problem)}
          </p>
        ))}
        {forms.length === 0 ? <p className={styles.plain}>{words.none}</p> : null}
        <ul className={styles.list}>{forms.filter(isInForce).map(form)}</ul>
        {others.length === 0 ? null : (
          <details>
            <summary>{words.others(others.length)}</summary>
            <ul className={styles.list}>{others.map(form)}</ul>
          </details>
        )}
      </>
    );
  }

  function form(offered: OfferedForm) {
    const { id, name, here, version } = offered;
    return (
      <li key={id}>
        <p className={styles.plain}>{name}</p>
        <p className={styles.note}>{words.about(offered)}</p>
        {here === "same" || here === "newer" ? (
          <p className={styles.note}>{words[here]}</p>
        ) : (
          <Button size="small" aria-label={words.addOf(name)} onClick={() => void take(offered)}>
            {here === "older" ? words.update(version) : words.add}
          </Button>
        )}
      </li>
    );
  }

  function said() {
    if (taken === null) return null;
    const { file, answer: now } = taken;
    if (now.kind === "unreachable" || now.kind === "notThat")
      return <p className={styles.plain}>⚠ {words[now.kind]}</p>;
    return <OwnFormAnswer file={file} answer={now} />;
  }

  async function ask() {
    setAnswer("asking");
    setTaken(null);
    setAnswer(await commands.libraryForms());
  }

  async function take(offered: OfferedForm) {
    const now = await commands.takeFromLibrary(offered);
    setTaken({ file: offered.file, answer: now });
    if (now.kind !== "added") return;
    setAnswer(await commands.libraryForms());
    added(now.entry);
  }
}
