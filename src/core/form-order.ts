import type { Finding } from "./engine/finding";
import type { Plan } from "./engine/plan";

/** Compares findings by where they stand on the form: their first cell, then the order of the rules. */
export function formOrder(plan: Plan): (a: Finding, b: Finding) => number {
  const ranks = ranksOf(plan);
  const rank = (finding: Finding): number => ranks.get(finding.rule) ?? ranks.size;
  return (a, b) => rank(a) - rank(b);
}

const known = new WeakMap<Plan, ReadonlyMap<string, number>>();

function ranksOf(plan: Plan): ReadonlyMap<string, number> {
  const ranks = known.get(plan) ?? new Map(rulesInOrder(plan).map((id, rank) => [id, rank]));
  known.set(plan, ranks);
  return ranks;
}

function rulesInOrder(plan: Plan): readonly string[] {
  return plan.rules
    .map(({ data, marks }, index) => ({ id: data.id, slot: plan.slots.get(marks[0] ?? "") ?? Infinity, index }))
    .sort((a, b) => (a.slot === b.slot ? a.index - b.index : a.slot - b.slot))
    .map(({ id }) => id);
}
