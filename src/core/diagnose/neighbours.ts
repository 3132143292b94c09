import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import { isFigure } from "../template/fillable";

/** What a search needs to know of a plan, worked out once. */
export interface Surroundings {
  /** The cells above, below and beside each cell, within its table. */
  readonly beside: readonly (readonly number[])[];
  /** Cells that are worked out from others: totals, rates. */
  readonly computed: ReadonlySet<number>;
}

export const surroundingsOf: (plan: Plan) => Surroundings = oncePer(lookAround);

function lookAround(plan: Plan): Surroundings {
  const computed = plan.rules.flatMap(({ kind, options }) => plan.slots.get(kind.computes?.(options) ?? "") ?? []);
  return { beside: plan.cells.map((_, slot) => besideOf(plan, slot)), computed: new Set(computed) };
}

function besideOf({ cells }: Plan, slot: number): number[] {
  const own = cells[slot];
  const found: number[] = [];
  for (const step of [-1, 1]) {
    let row = false;
    let column = false;
    for (let at = slot + step; !(row && column); at += step) {
      const other = cells[at];
      if (own === undefined || other === undefined || other.table !== own.table) break;
      if (!isFigure(other.measure)) continue;
      const inRow = other.row === own.row && other.column !== own.column && Math.abs(at - slot) === 1;
      const inColumn = other.column === own.column;
      if (inRow && !row) found.push(at);
      if (inColumn && !column) found.push(at);
      row ||= !inColumn;
      column ||= inColumn;
    }
  }
  return found;
}
