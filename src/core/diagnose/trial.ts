import { plain } from "../decimal";
import { judgeOf } from "../engine/check";
import type { Findings } from "../engine/finding";
import type { BoundRule, Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { Outcome, Reader, Span } from "../rules/kind";
import { type Meant, meantBy } from "./slips";

/** Readings in which cells are changed on trial, and what the rules then say. Counts its own steps. */
export interface Trial {
  readonly plan: Plan;
  readonly now: readonly Reading[];
  /** Rule judgements and spans so far. */
  steps(): number;
  /** While the form is being filled, one that fails only for its blank cells is not checked. */
  status(rule: number): Outcome["status"];
  /** Where the rule wants a cell; null when it cannot say. */
  span(rule: number, slot: number): Span | null;
  set(slot: number, reading: Reading): void;
  /** The figures a typist may have meant by what the cell holds now; worked out once for each figure it holds. */
  meant(slot: number): readonly Meant[];
  /** Rules looked at since the last call. */
  looked(): readonly number[];
}

export function trialOf(plan: Plan, readings: readonly Reading[], { isFinished }: Pick<Findings, "isFinished">): Trial {
  const now = [...readings];
  const judge = judgeOf(now);
  const read: Reader = (key) => now[plan.slots.get(key) ?? -1] as Reading;
  const meant = new Map<string, readonly Meant[]>();
  let steps = 0;
  let looked = new Set<number>();
  const ruleAt = (index: number): BoundRule => {
    steps++;
    looked.add(index);
    return plan.rules[index] as BoundRule;
  };
  return {
    plan,
    now,
    steps: () => steps,
    status(index) {
      const outcome = judge(ruleAt(index));
      return outcome.status === "fail" && outcome.waits && !isFinished ? "notChecked" : outcome.status;
    },
    span(index, slot) {
      const { kind, options } = ruleAt(index);
      const key = plan.cells[slot]?.key ?? "";
      return kind.span?.(options, read, key, plan.cell) ?? null;
    },
    set(slot, reading) {
      now[slot] = reading;
    },
    meant(slot) {
      const reading = now[slot];
      const measure = plan.cells[slot]?.measure;
      if (reading?.kind !== "value" || measure === undefined) return [];
      const name = `${slot} ${plain(reading.value)}`;
      const found = meant.get(name) ?? meantBy(reading.value, measure);
      meant.set(name, found);
      return found;
    },
    looked() {
      const rules = [...looked];
      looked = new Set();
      return rules;
    },
  };
}
