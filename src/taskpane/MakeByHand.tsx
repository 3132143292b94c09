import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CellKey, Place, RuleByHand } from "../core";
import { labelOf } from "../session/contract/values";
import { figureAt, isWhole } from "../session/making";
import { byHand as words } from "../text/make-form";
import { useStyles } from "./styles";
import type { StepProps } from "./use-made";

const KINDS = ["sum", "part", "ratio"] as const satisfies readonly RuleByHand["kind"][];

interface MakeByHandProps extends Omit<StepProps, "commands"> {
  readonly selected: Place | null;
}

/** A rule put together from cells that are selected on the sheet. */
export function MakeByHand({ making, made, selected, change }: MakeByHandProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<RuleByHand["kind"]>("sum");
  const [of, setOf] = useState<CellKey | null>(null);
  const [from, setFrom] = useState<readonly CellKey[]>([]);
  const [said, setSaid] = useState("");
  const key = figureAt(made, selected);
  const nameOf = (cell: CellKey) => labelOf(made.template, cell);
  const isFree = key !== null && key !== of && !from.includes(key);
  const mayAdd = isFree && (kind !== "ratio" || from.length < 2);
  const rule = of === null ? null : { kind, of, from };
  const isComplete = rule !== null && isWhole(rule);

  return (
    <details>
      <summary>{words.heading}</summary>
      <div className={styles.section}>
        <Field label={words.kind}>
          <Select
            className={styles.select}
            value={kind}
            onChange={(_, { value }) => {
              setKind(value as RuleByHand["kind"]);
              clear("");
            }}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.note}>{words.hint}</p>
        <p className={styles.plain} role="status">
          {words.selected(key === null ? null : nameOf(key))}
        </p>
        <div className={styles.row}>
          <Button size="small" disabledFocusable={!isFree} onClick={() => isFree && setOf(key)}>
            {words.of[kind]}
          </Button>
          <Button size="small" disabledFocusable={!mayAdd} onClick={() => mayAdd && setFrom([...from, key])}>
            {kind === "ratio" && from.length > 0 ? words.base : words.from[kind]}
          </Button>
        </div>
        {of === null && from.length === 0 ? null : (
          <ul className={styles.lines} aria-label={words.chosen}>
            {of === null ? null : <li>{words.line(words.roles.of[kind], nameOf(of))}</li>}
            {from.map((one, at) => (
              <li key={one}>
                {words.line(kind === "ratio" && at > 0 ? words.roles.base : words.roles.from, nameOf(one))}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.row}>
          <Button size="small" appearance="primary" disabledFocusable={!isComplete} onClick={add}>
            {words.add}
          </Button>
          <Button size="small" onClick={() => clear("")}>
            {words.clear}
          </Button>
          <span aria-live="polite">{said}</span>
        </div>
      </div>
    </details>
  );

  function add() {
    if (rule === null || !isComplete) return;
    const others = making.byHand.filter((one) => JSON.stringify(one) !== JSON.stringify(rule));
    change({ byHand: [...others, rule] });
    clear(words.added);
  }

  function clear(saying: string) {
    setOf(null);
    setFrom([]);
    setSaid(saying);
  }
}
