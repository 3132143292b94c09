import { compare, plain } from "../decimal";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellSpec } from "../template/template";
import { bitsOf } from "./bits";

/** Cells in the order of the form that show the same as as many cells further down, one by one. */
export interface Run {
  readonly first: number;
  /** How far down the same stands again. */
  readonly away: number;
  readonly length: number;
}

/** A figure that says less is met everywhere. */
const TELLING = 4;
/** Of a figure that stands many times, so many places further down are looked at. */
const NEXT = 4;
/** So many blank cells on both sides end a run. */
const GAP = 3;

/** The longest runs around figures that say something; each pair of cells is in one of them. */
export function runsIn({ cells }: Plan, readings: readonly Reading[]): readonly Run[] {
  const seen = new Set<string>();
  const runs: Run[] = [];
  for (const slots of sameFigures(cells, readings)) {
    slots.forEach((one, at) => {
      for (const other of slots.slice(at + 1, at + 1 + NEXT)) {
        const away = other - one;
        if (seen.has(`${one}+${away}`)) continue;
        const run = grown(cells, readings, one, away);
        for (let step = 0; step < run.length; step++) seen.add(`${run.first + step}+${away}`);
        runs.push(wholeRows(run, cells));
      }
    });
  }
  return runs;
}

function sameFigures(cells: readonly CellSpec[], readings: readonly Reading[]): Iterable<readonly number[]> {
  const found = new Map<string, number[]>();
  readings.forEach((reading, slot) => {
    const measure = cells[slot]?.measure;
    if (reading.kind !== "value" || measure === undefined) return;
    if (typeof reading.value === "number" && reading.value < 2 ** TELLING - 1) return;
    const name = `${measure.type} ${plain(reading.value)}`;
    const slots = found.get(name);
    if (slots) slots.push(slot);
    else if (bitsOf(reading.value, measure) >= TELLING) found.set(name, [slot]);
  });
  return found.values();
}

/** A run does not overlap what it repeats. */
function grown(cells: readonly CellSpec[], readings: readonly Reading[], slot: number, away: number): Run {
  let [first, last] = [slot, slot];
  for (let at = slot - 1, gap = 0; last - at < away && gap < GAP && isSame(at); at--) {
    if (isBlank(at)) gap++;
    else [first, gap] = [at, 0];
  }
  for (let at = slot + 1, gap = 0; at - first < away && gap < GAP && isSame(at); at++) {
    if (isBlank(at)) gap++;
    else [last, gap] = [at, 0];
  }
  return { first, away, length: last - first + 1 };

  function isBlank(at: number): boolean {
    return readings[at]?.kind === "blank";
  }

  function isSame(at: number): boolean {
    const [one, other] = [readings[at], readings[at + away]];
    if (one === undefined || other === undefined) return false;
    if (one.kind === "blank" && other.kind === "blank") return true;
    if (one.kind !== "value" || other.kind !== "value") return false;
    return cells[at]?.measure.type === cells[at + away]?.measure.type && compare(one.value, other.value) === 0;
  }
}

/** Where a run holds whole rows of a matrix, those: what lies before and after them is the same by chance. */
function wholeRows(run: Run, cells: readonly CellSpec[]): Run {
  const [one, last] = [cells[run.first], cells[run.first + run.length - 1]];
  const columns = one?.table.columns.filter(({ role }) => role === "value") ?? [];
  if (one === undefined || columns.length < 2 || one.table !== last?.table) return run;
  const before = (columns.length - columns.indexOf(one.column)) % columns.length;
  const rows = Math.floor((run.length - before) / columns.length);
  return rows < 1 ? run : { ...run, first: run.first + before, length: rows * columns.length };
}
