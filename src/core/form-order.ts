import type { Finding } from "./engine/finding";
import type { Plan } from "./engine/plan";
import { oncePer } from "./once-per";

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

const ranksOf: (plan: Plan) => ReadonlyMap<string, Rank> = oncePer(({ rules, slots, cells }) => {
  const slotOf = (cell: string | undefined): number => slots.get(cell ?? "") ?? cells.length;
  return new Map(rules.map(({ data, marks }, index) => [data.id, [slotOf(marks[0]), index]]));
});
