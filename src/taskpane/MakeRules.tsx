import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Proposal } from "../core";
import type { Decision } from "../session/contract/make-form";
import { MOST_EXAMPLES } from "../session/contract/make-form-limits";
import { decide, decisionOn } from "../session/making";
import { rulesStep as words } from "../text/make-form";
import type { SessionState } from "../session/contract";
import { FilesButton } from "./FilesButton";
import { MakeByHand } from "./MakeByHand";
import { MakeRule } from "./MakeRule";
import { useStyles } from "./styles";
import type { StepProps } from "./use-made";

const KINDS = ".xlsx,.xlsm,.docx";

/** The rules the form may have, each taken, only warned of, or left; filled reports tell more of them. */
export function MakeRules({ making, made, commands, change, state }: StepProps & { readonly state: SessionState }) {
  const styles = useStyles();
  const [said, setSaid] = useState<readonly string[]>([]);
  const { proposals } = made;
  const isReading = state.working === "collecting";
  const count = (decision: Decision) => proposals.filter((one) => decisionOn(making, one) === decision).length;

  return (
    <>
      <p className={styles.plain}>{words.hint}</p>
      {proposals.length === 0 ? <p className={styles.plain}>{words.none}</p> : null}
      <p role="status" className={styles.plain}>
        {words.status(count("error"), count("warning"), count("left"))}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => change({ decisions: {} })}>
          {words.asProposed}
        </Button>
        <Button size="small" onClick={() => change(decide(making, proposals, "left"))}>
          {words.leaveAll}
        </Button>
      </div>
      {group(
        words.groups.sure,
        proposals.filter(({ preset }) => preset === "error"),
      )}
      {group(
        words.groups.ask,
        proposals.filter(({ preset }) => preset === "warning"),
      )}
      {group(
        words.groups.against,
        proposals.filter(({ preset }) => preset === null),
      )}
      <MakeByHand making={making} made={made} selected={state.selected} change={change} />
      <section className={styles.section} aria-label={words.files}>
        <p className={styles.note}>{words.filesHint(MOST_EXAMPLES)}</p>
        <div className={styles.row}>
          <FilesButton label={words.files} accept={KINDS} disabled={isReading} choose={(files) => void read(files)} />
          {making.reports.length === 0 ? null : (
            <Button size="small" onClick={() => change({ reports: [] })}>
              {words.drop}
            </Button>
          )}
        </div>
        <div role="status">
          {[...said, ...about()].map((line) => (
            <p key={line} className={styles.plain}>
              {line}
            </p>
          ))}
        </div>
      </section>
    </>
  );

  function group(title: (n: number) => string, some: readonly Proposal[]) {
    if (some.length === 0) return null;
    return (
      <details open>
        <summary>{title(some.length)}</summary>
        <ul className={styles.list}>
          {some.map((one) => (
            <MakeRule
              key={one.id}
              proposal={one}
              made={made}
              decision={decisionOn(making, one)}
              commands={commands}
              decide={(decision) => change(decide(making, [one], decision))}
            />
          ))}
        </ul>
      </details>
    );
  }

  function about(): readonly string[] {
    if (making.reports.length === 0) return [];
    const used = making.reports.map(({ name }) => name).filter((name) => !made.unlike.includes(name));
    return [
      ...(used.length === 0 ? [] : [words.have(used)]),
      ...(made.unlike.length === 0 ? [] : [words.unlike(made.unlike)]),
    ];
  }

  async function read(files: readonly File[]) {
    if (files.length + making.reports.length > MOST_EXAMPLES) return setSaid([words.tooMany(MOST_EXAMPLES)]);
    const found = await commands.readExamples(files, (done) => setSaid([words.reading(done, files.length)]));
    if (found === null) return setSaid([words.stopped]);
    setSaid(found.unread);
    const others = making.reports.filter(({ name }) => !found.reports.some((one) => one.name === name));
    if (found.reports.length > 0) change({ reports: [...others, ...found.reports] });
  }
}
