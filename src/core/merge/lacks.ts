import type { CellKey } from "../template/template";
import type { Merged, MergedCell } from "./merge";
import type { OfficeReport } from "./office-report";

/** A cell of the consolidated report that is without what some offices wrote, and those offices. */
export interface Lack {
  readonly cell: MergedCell;
  readonly offices: readonly OfficeReport[];
}

/** Totals without an office's figure that cannot be read, and rates left open for some of the offices only. */
export function lacksOf({ cells, offices }: Merged): readonly Lack[] {
  return cells.flatMap((cell): Lack[] => {
    const { source, open } = cell;
    if (open !== null) return "rest" in open && open.rest !== null ? [{ cell, offices: open.rest.without }] : [];
    const unread = source === null ? [] : offices.filter(({ said }) => said.get(source)?.kind === "doubt");
    return unread.length > 0 ? [{ cell, offices: unread }] : [];
  });
}

/**
 * Cells of which the rules of the form say nothing: what is left open, totals that are not of all offices, and what every
 * office has left blank: it is theirs to fill, and their own reports say so.
 */
export function cellsNotWhole(merged: Merged): ReadonlySet<CellKey> {
  const open = merged.cells.filter(({ open: why, doubts, filled }) => why !== null || doubts > 0 || filled === 0);
  return new Set(open.map(({ spec }) => spec.key));
}
