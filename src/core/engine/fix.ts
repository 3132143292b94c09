import type { Decimal } from "../decimal";
import type { CellKey } from "../template/template";

/** What a cell is to hold; `null` leaves it blank. */
export interface CellChange {
  readonly cell: CellKey;
  readonly value: Decimal | null;
}

/**
 * What a figure to be written goes by: a reading of what was typed; a slip of the hand that satisfies every rule on the
 * cell; an equation printed on the form; a rate with its two filled bases; the figure of another row, on which it belongs.
 */
export type FixBy = "reading" | "slip" | "equation" | "rate" | "shift";

/** A proposed edit the clerk applies with one click. */
export interface Fix extends CellChange {
  /** Missing where the cell becomes blank, and where a rule only says what would satisfy it: that is never offered. */
  readonly by?: FixBy;
  /** Cells that change with it, in the same edit. */
  readonly also?: readonly CellChange[];
}

/** All cells a fix changes, the one it is about first. */
export function changesOf({ also = [], cell, value }: Fix): readonly CellChange[] {
  return [{ cell, value }, ...also];
}
