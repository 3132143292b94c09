import { trialOf } from "../diagnose/trial";
import type { Findings } from "../engine/finding";
import type { BoundRule, Plan } from "../engine/plan";
import { blank, type Reading } from "../reading/reading";

/** What a rule says with figures moved, where that differs from what it says as they stand. */
export type Said =
  | "settled" // it failed and holds
  | "open" // it failed and fails
  | "broken"; // it held and fails

/** A form on which figures are moved on trial. */
export interface Tried {
  /** Puts readings into cells; null where the figure that belongs there is lost: nothing is said of rules that read it. */
  put(changes: ReadonlyMap<number, Reading | null>): void;
  /** What is said now of the rules on the cells changed so far, by their index in the plan. */
  readonly said: ReadonlyMap<number, Said>;
  /** Whether a rule fails with all as it stands. */
  isFailed(rule: number): boolean;
  /** As it stood. */
  reset(): void;
}

export function triedOn(plan: Plan, readings: readonly Reading[], findings: Findings): Tried {
  const trial = trialOf(plan, readings, findings);
  const said = new Map<number, Said>();
  const changed = new Set<number>();
  const lost = new Set<number>();
  const isFailed = (rule: number) => findings.failed.has(plan.rules[rule]?.data.id ?? "");
  return { put, said, isFailed, reset };

  function put(changes: ReadonlyMap<number, Reading | null>): void {
    for (const [slot, reading] of changes) {
      trial.set(slot, reading ?? blank);
      changed.add(slot);
      if (reading === null) lost.add(slot);
      else lost.delete(slot);
    }
    for (const rule of new Set([...changes.keys()].flatMap((slot) => plan.readers[slot] ?? []))) judge(rule);
  }

  function judge(index: number): void {
    const rule = plan.rules[index] as BoundRule;
    const failed = isFailed(index);
    const named = rule.marks === rule.keys ? rule.slots : rule.marks.map((key) => plan.slots.get(key) ?? -1);
    const isLost = named.some((slot) => lost.has(slot));
    const isOfOne = named.length === 1;
    const status = isLost ? "notChecked" : trial.status(index);
    if (status === "fail") said.set(index, failed ? "open" : "broken");
    // A rule on several cells that is not checked has not been put right: its figures have gone elsewhere.
    else if (failed && (status === "pass" || isOfOne)) said.set(index, "settled");
    else said.delete(index);
  }

  function reset(): void {
    for (const slot of changed) trial.set(slot, readings[slot] ?? blank);
    for (const all of [said, changed, lost]) all.clear();
  }
}

export function rulesSaid({ said }: Tried, wanted: Said): readonly number[] {
  return [...said].flatMap(([rule, one]) => (one === wanted ? [rule] : []));
}
