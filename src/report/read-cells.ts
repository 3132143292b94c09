import {
  readCell,
  type CellKey,
  type Layout,
  type Place,
  type Plan,
  type RawCell,
  type Reading,
  type Separators,
} from "../core";
import { sameCell } from "./cells";

interface CellsRead {
  /** Both in the order of the plan's cells. */
  readonly raws: readonly RawCell[];
  readonly readings: readonly Reading[];
}

interface CellsReadAgain extends CellsRead {
  /** Cells that mean something else than before. */
  readonly edited: readonly CellKey[];
  /** Every cell holds what it held. */
  readonly same: boolean;
}

/** Reads the cells of a plan where they stand. Every cell that holds what it held keeps its reading. */
export function readCells(
  plan: Plan,
  layout: Layout,
  cellAt: (place: Place | undefined) => RawCell,
  separators: Separators,
  before: CellsRead | null,
): CellsReadAgain {
  const edited: CellKey[] = [];
  let same = before !== null;
  const raws = plan.cells.map(({ key }) => cellAt(layout.cells.get(key)));
  const readings = plan.cells.map(({ key, measure }, slot): Reading => {
    const raw = raws[slot] as RawCell;
    const last = before?.readings[slot];
    if (last && sameCell(before?.raws[slot], raw)) return last;
    same = false;
    const reading = readCell(raw, measure, separators);
    if (last && sameReading(last, reading)) return last;
    edited.push(key);
    return reading;
  });
  return { raws, readings, edited, same };
}

function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  return a.kind === "blank" && b.kind === "blank";
}
