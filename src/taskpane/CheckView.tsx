import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Commands, CheckedForm, SessionState } from "../session/contract";
import { isUnknownForm } from "../session/contract/values";
import { printTime } from "../text/dates";
import { onlyPartly } from "../text/only-partly";
import { check, states } from "../text/pane";
import { ColumnChoice } from "./ColumnChoice";
import { FindingList } from "./FindingList";
import { titleOf } from "./form-title";
import { FormNotes, LayoutNotes } from "./LayoutNotes";
import { AttachOffer, DetachButton } from "./SheetChecks";
import { StatusHead } from "./StatusHead";
import { useStyles } from "./styles";
import { TaskButtons } from "./TaskButtons";
import { certainFixes, makeForm, tasks, type Task } from "./tasks";
import { VersionNote } from "./VersionNote";

const AboutForm = lazy(() => import("./AboutForm"));
const PassedOverNote = lazy(() => import("./PassedOverNote"));

interface CheckViewProps {
  readonly state: SessionState;
  readonly commands: Commands;
  readonly chooseOther: () => void;
  readonly openTask: (task: Task) => void;
}

/** What is wrong in the form of the active sheet, worst first. */
export function CheckView({ state, commands, chooseOther, openTask }: CheckViewProps) {
  const styles = useStyles();
  const [more, setMore] = useState(false);
  const [form, ...others] = state.forms;
  if (!form) return null;
  const { pasted } = state;
  const unknown = isUnknownForm(form.template);
  const { unitType, period, year, office } = form.asked;

  return (
    <>
      <h1 className={styles.heading}>{titleOf(form)}</h1>
      <StatusHead state={state} form={form} commands={commands} />
      <section className={styles.section}>
        {state.fault !== null && state.checkedAt !== null ? (
          <p className={styles.plain}>{check.stale(printTime(state.checkedAt))}</p>
        ) : null}
        {pasted?.form === form.id ? (
          <p className={styles.plain} role="note">
            {check.pasted(pasted.rows, pasted.taken, pasted.look)}
          </p>
        ) : null}
        {unknown ? (
          <>
            <p className={styles.plain} role="note">
              {onlyPartly}.
            </p>
            <div>
              <Button onClick={() => openTask(makeForm)}>{makeForm.label}</Button>
            </div>
          </>
        ) : null}
        {form.counts.unfinished > 0 ? <p className={styles.plain}>{check.unfinished(form.counts.unfinished)}</p> : null}
        {state.unread.length > 0 ? <p className={styles.plain}>⚠ {check.unread(state.unread.length)}</p> : null}
        <ColumnChoice form={form} commands={commands} />
        <Suspense fallback={null}>
          <AboutForm key={JSON.stringify([form.id, unitType, period, year, office])} form={form} commands={commands} />
        </Suspense>
        <LayoutNotes form={form} />
        <VersionNote form={form} versions={state.kept.versions} />
        {state.passedOver === null ? null : (
          <Suspense fallback={null}>
            <PassedOverNote passed={state.passedOver} />
          </Suspense>
        )}
        {unknown ? null : <AttachOffer state={state} form={form} commands={commands} />}
      </section>
      <FindingList
        key={form.id}
        form={form}
        selected={state.selected}
        repairMany={() => openTask(certainFixes)}
        commands={commands}
      />
      <FormNotes form={form} />
      {others.length === 0 ? null : (
        <section className={styles.section} aria-label={check.forms}>
          {others.map((other) => (
            <Button key={other.id} size="small" onClick={() => goToForm(other)}>
              {titleOf(other)}: {check.status(other.counts.errors, other.counts.warnings, other.counts.explained)}
            </Button>
          ))}
        </section>
      )}
      <div className={styles.row}>
        <Button appearance="subtle" size="small" onClick={chooseOther}>
          {check.other}
        </Button>
        <DetachButton state={state} form={form} commands={commands} />
        {unknown ? null : (
          <Button appearance="subtle" size="small" aria-expanded={more} onClick={() => setMore(!more)}>
            {check.moreTasks}
          </Button>
        )}
      </div>
      {more && !unknown ? <TaskButtons tasks={tasks} open={openTask} /> : null}
      {unknown ? null : (
        <div className={styles.foot}>
          <Button
            appearance="primary"
            disabled={state.working === "submitting"}
            onClick={() => void commands.submit(form.id)}
          >
            {state.working === "submitting" ? states.working.submitting : check.submit}
          </Button>
        </div>
      )}
    </>
  );

  function goToForm(other: CheckedForm) {
    const sheet = other.sheets[0];
    if (sheet) void commands.goTo({ sheet: sheet.id, row: 0, column: 0 });
  }
}
