import { judgeOf } from "../engine/check";
import type { BoundRule, Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { Outcome, Reader, Span } from "../rules/kind";

/** Readings in which cells are changed on trial, and what the rules then say. Counts its own steps. */
export interface Trial {
  readonly plan: Plan;
  readonly now: readonly Reading[];
  /** Rule judgements and spans so far. */
  steps(): number;
  status(rule: number): Outcome["status"];
  /** Where the rule wants a cell; null when it cannot say. */
  span(rule: number, slot: number): Span | null;
  set(slot: number, reading: Reading): void;
  /** Rules looked at since the last call. */
  looked(): readonly number[];
}

export function trialOf(plan: Plan, readings: readonly Reading[]): Trial {
  const now = [...readings];
  const judge = judgeOf(now);
  const read: Reader = (key) => now[plan.slots.get(key) ?? -1] as Reading;
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
    status: (index) => judge(ruleAt(index)).status,
    span(index, slot) {
      const { kind, options } = ruleAt(index);
      const key = plan.cells[slot]?.key ?? "";
      return kind.span?.(options, read, key, plan.cell) ?? null;
    },
    set(slot, reading) {
      now[slot] = reading;
    },
    looked() {
      const rules = [...looked];
      looked = new Set();
      return rules;
    },
  };
}
