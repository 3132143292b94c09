import type { Finding } from "./engine/finding";
import type { Plan } from "./engine/plan";

/** Compares findings by where they stand on the form: the first cell marked, then the order of the rules, then the rest. */
export function formOrder(plan: Plan): (a: Finding, b: Finding) => number {
  const ranks = ranksOf(plan);
  const rank = ({ rule, cells }: Finding): Rank =>
    ranks.get(rule) ?? [plan.slots.get(cells[0] ?? "") ?? plan.cells.length, plan.rules.length];
  return (a, b) => {
    const [slotA, indexA] = rank(a);
    const [slotB, indexB] = rank(b);
    return slotA - slotB || indexA - indexB;
  };
}

/** Slot of the first cell marked, place among the rules. */
type Rank = readonly [number, number];

const known = new WeakMap<Plan, ReadonlyMap<string, Rank>>();

function ranksOf(plan: Plan): ReadonlyMap<string, Rank> {
  const ranks =
    known.get(plan) ?? new Map(plan.rules.map(({ data, marks }, index) => [data.id, rank(marks[0], index)]));
  known.set(plan, ranks);
  return ranks;

  function rank(cell: string | undefined, index: number): Rank {
    return [plan.slots.get(cell ?? "") ?? plan.cells.length, index];
  }
}
