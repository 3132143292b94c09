import { compare } from "../decimal";
import type { Reading } from "../reading/reading";
import { figureAt } from "./figure-at";
import type { Structure } from "./structure";

/** Whether cells in relation to each other, all with the same figure, lead from one cell to the other. */
export type Tied = (from: number, to: number) => boolean;

export function tiesAmong(readings: readonly Reading[], { tied }: Structure): Tied {
  const heads = new Map<number, number>();
  return (from, to) => headOf(from) === headOf(to);

  /** The same for all cells that lead to each other; each cell is looked at once. */
  function headOf(slot: number): number {
    const known = heads.get(slot);
    if (known !== undefined) return known;
    const figure = figureAt(readings, slot);
    const reached = new Set([slot]);
    for (const one of reached) {
      heads.set(one, slot);
      for (const next of tied[one] ?? []) {
        const other = heads.has(next) ? null : figureAt(readings, next);
        if (figure !== null && other !== null && compare(other, figure) === 0) reached.add(next);
      }
    }
    return slot;
  }
}
