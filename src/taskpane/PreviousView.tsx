import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { BesideAnswer } from "../session/contract/beside";
import type { CheckedForm } from "../session/contract";
import { MOST_PREVIOUS, isUnknownForm } from "../session/contract/values";
import { chosenFileFault } from "../text/chosen-file";
import { previousView as words } from "../text/previous-view";
import { FileButton } from "./FileButton";
import { FindingRows } from "./FindingRows";
import { titleOf } from "./form-title";
import { PreviousReports } from "./PreviousReports";
import { SideBySideTable } from "./SideBySideTable";
import { useStyles } from "./styles";
import { TaskFrame } from "./TaskFrame";
import type { TaskProps } from "./tasks";

/** Earlier reports beside the one that is open: which, what is odd, and the figures side by side. */
export default function PreviousView({ state, form: first, commands, close }: TaskProps) {
  const styles = useStyles();
  // Another sheet may come to the front meanwhile: the view stays with the form it was opened for.
  const [id] = useState(first?.id);
  const [fault, setFault] = useState("");
  const list = useRef<HTMLHeadingElement>(null);
  const form = state.forms.find((one) => one.id === id) ?? first;
  if (!form) return null;
  const { previous } = form.beside;
  const chosen = new Set(previous?.reports.map(({ choice }) => choice));
  const others = state.forms.filter((one) => one.id !== form.id && !isUnknownForm(one.template) && !chosen.has(one.id));
  const findings = form.findings.filter(({ finding }) => finding.kind === "previous");
  const compared = previous?.reports.filter(({ state: said }) => said === "compared") ?? [];

  return (
    <TaskFrame heading={words.heading} back={words.back} about={titleOf(form)} close={close}>
      {form.period === null ? <p className={styles.plain}>⚠ {words.noPeriod}</p> : null}
      <div role="status" className={styles.section}>
        {fault === "" ? null : <p className={styles.plain}>⚠ {fault}</p>}
        {compared.length === 0 ? null : <p className={styles.plain}>{words.status(findings.length)}</p>}
      </div>
      <PreviousReports reports={previous?.reports ?? []} drop={(choice) => void drop(form, choice)} heading={list} />
      {findings.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.subheading}>{words.findings}</h2>
          <FindingRows
            form={form}
            findings={findings}
            name={words.findings}
            selected={state.selected}
            commands={commands}
          />
        </section>
      )}
      {previous === null || compared.length === 0 ? null : (
        <SideBySideTable form={form} rows={previous.rows} reports={compared} commands={commands} />
      )}
      {chosen.size >= MOST_PREVIOUS ? null : (
        <section className={styles.section}>
          <h2 className={styles.subheading}>{words.choose}</h2>
          {form.period === null ? null : <p className={styles.note}>{words.wanted[form.period.id]}</p>}
          <div className={styles.row}>
            {others.map((other) => (
              <Button
                key={other.id}
                size="small"
                onClick={() => void told(commands.compareWithForm(form.id, other.id))}
              >
                {words.inWorkbook(titleOf(other), sheetsOf(other))}
              </Button>
            ))}
            <FileButton
              label={words.file}
              accept=".xlsx,.xlsm,.docx"
              choose={(file) => void told(commands.compareWithFile(form.id, file), file.name)}
            />
          </div>
          <p className={styles.note}>{words.fileHint(MOST_PREVIOUS)}</p>
        </section>
      )}
      {previous === null ? null : (
        <div>
          <Button size="small" onClick={() => void drop(form, null)}>
            {words.dropAll}
          </Button>
        </div>
      )}
    </TaskFrame>
  );

  async function drop({ id: from }: CheckedForm, choice: string | null) {
    await commands.dropPrevious(from, choice);
    setFault("");
    list.current?.focus();
  }

  async function told(asked: Promise<BesideAnswer>, file = "") {
    const answer = await asked;
    if (answer?.kind === "unread") setFault(chosenFileFault(file, answer.fault));
    else setFault(answer?.kind === "tooMany" ? words.tooMany(answer.most) : "");
    // The button that was clicked may be gone.
    if (answer?.kind === "laid") list.current?.focus();
  }
}

function sheetsOf({ sheets }: CheckedForm): string {
  return sheets.map(({ name }) => name).join(", ");
}
