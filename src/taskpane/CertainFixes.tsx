import type { ShownChange } from "../session/contract";
import { shownFix } from "../session/contract/values";
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { certain as words } from "../text/certain";
import { check } from "../text/pane";
import { ChangeList } from "./ChangeList";
import { useStyles } from "./styles";
import type { TaskProps } from "./tasks";

/** What may be repaired without choosing: shown first, then written as one edit, then listed until dismissed or taken back. */
export default function CertainFixes({ state, form, commands, close }: TaskProps) {
  const styles = useStyles();
  const [done, setDone] = useState<readonly ShownChange[] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [done]);
  // A command begins with nothing taken back: what was taken back since was this.
  if (done !== null && state.undone !== null) setDone(null);
  const fixes = form?.certain ?? [];
  const changes = form ? fixes.flatMap(({ fix }) => shownFix(form, fix) ?? []) : [];

  return (
    <section className={styles.section}>
      <div>
        <Button size="small" onClick={close}>
          {done === null ? `← ${words.back}` : words.close}
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {check.certain}
      </h1>
      {done === null ? before() : after(done)}
    </section>
  );

  function before() {
    if (!form || changes.length === 0) return <p className={styles.plain}>{words.none}</p>;
    return (
      <>
        <p className={styles.plain}>{words.intro}</p>
        <ChangeList name={words.list} form={form} changes={changes} commands={commands} />
        <div>
          <Button appearance="primary" disabled={state.working === "writing"} onClick={() => void apply(form.id)}>
            {words.apply(changes.length)}
          </Button>
        </div>
      </>
    );
  }

  function after(made: readonly ShownChange[]) {
    return (
      <>
        <p role="status" className={styles.plain}>
          {made.length === 0 ? words.nothingDone : words.done(made.length)}
        </p>
        {form && made.length > 0 ? (
          <ChangeList name={words.doneList} form={form} changes={made} commands={commands} />
        ) : null}
        {made.length > 0 && state.undo !== null ? <p className={styles.note}>{words.canUndo}</p> : null}
      </>
    );
  }

  async function apply(id: string) {
    setDone(await commands.applyCertain(id, fixes));
  }
}
