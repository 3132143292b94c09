import type { Plan } from "../engine/plan";
import { readCell } from "../reading/read-cell";
import type { Reading } from "../reading/reading";
import type { Separators } from "../sheet";
import { isFigure } from "../template/fillable";
import type { Lane, LaneCell, LaneRow } from "./lanes";
import { rulesSaid, type Tried } from "./tried";

/** Cells with what they hold once figures are put back; null where the figure that belongs there is lost. */
export type Changes = ReadonlyMap<number, Reading | null>;

/** Figures that stand off their cells, and what the rules say once they are back. */
export interface Shift {
  /** They stand too low, too high, or those of two rows or columns in each other's place. */
  readonly says: "down" | "up" | "rows" | "columns";
  /** So many rows too low or too high. */
  readonly rows: number;
  readonly changes: Changes;
  /** Failed rules that hold then, as indexes into the plan's. */
  readonly settled: readonly number[];
  /** Failed rules on its cells that still fail. */
  readonly open: number;
  /** Whether all that stands in the lane beyond the gap goes back, and rules speak of nearly all of it. */
  readonly isWhole: boolean;
}

/**
 * Rows that no rule asks back and that go back with the rest: many where a figure fell off the end of the table, else
 * hardly any. Of 1161 repairs of test/bench/shifts.ts 3 wrote a wrong figure, all of blocks that end within a column.
 */
const BEYOND = 12;
const WITHIN = 1;
/** A block that settles nothing within so many rows is none. */
const PATIENCE = 20;

/** A lane in the direction in which the figures went. */
interface Run {
  readonly plan: Plan;
  readonly rows: Lane;
  readonly away: number;
  /** What changes when one row more goes back, by its place. */
  readonly steps: readonly Changes[];
  /** Place of each cell. */
  readonly placeOf: ReadonlyMap<number, number>;
}

/** The best block for each gap of the lane from which figures may have moved `by` rows down. */
export function shiftsIn(plan: Plan, tried: Tried, separators: Separators, lane: Lane, by: number): readonly Shift[] {
  const rows = by > 0 ? lane : [...lane].reverse();
  const away = Math.abs(by);
  const starts = rows.flatMap((_, place) => (mayBegin(plan, rows, place, away) ? [place] : []));
  if (starts.length === 0) return [];
  const steps = rows.slice(away).map((from, place) => moved(plan, separators, from, rows[place] ?? []));
  const placeOf = new Map(
    rows.flatMap((row, place) => row.flatMap(({ slot }) => (slot === null ? [] : [[slot, place] as const]))),
  );
  return starts.map((start) => {
    const found = grown({ plan, rows, away, steps, placeOf }, tried, start);
    tried.reset();
    return { ...found, says: by > 0 ? "down" : "up", rows: away };
  });
}

/** Where a block was moved away from, rows are left blank; the first of them takes a figure. */
function mayBegin(plan: Plan, rows: Lane, start: number, away: number): boolean {
  const [first, from] = [rows[start], rows[start + away]];
  if (first === undefined || from === undefined || !rows.slice(start, start + away).every(isBlank)) return false;
  return first.some(({ slot }, at) => {
    const measure = plan.cells[slot ?? -1]?.measure;
    return measure !== undefined && isFigure(measure) && !isBlank(from.slice(at, at + 1));
  });
}

/** A row that goes back: what is to stand there, and what it leaves, whose own figures are lost. */
function moved(plan: Plan, separators: Separators, from: LaneRow, to: LaneRow): Changes {
  const changes = new Map<number, Reading | null>();
  from.forEach(({ slot, raw }, at) => {
    if (slot !== null) changes.set(slot, null);
    const target = to[at]?.slot ?? null;
    const spec = plan.cells[target ?? -1];
    if (target !== null && spec !== undefined) changes.set(target, readCell(raw, spec.measure, separators));
  });
  return changes;
}

type Grown = Omit<Shift, "says" | "rows"> & { readonly end: number };

/** Row after row goes back until that breaks a rule for good; of ends that settle as much the first, or the end of all. */
function grown({ plan, rows, away, steps, placeOf }: Run, tried: Tried, start: number): Grown {
  const changes = new Map<number, Reading | null>();
  let best: Grown = { changes, settled: [], open: 0, isWhole: false, end: start };
  for (let end = start; end < steps.length; end++) {
    const step = steps[end] ?? new Map();
    for (const [slot, reading] of step) changes.set(slot, reading);
    tried.put(step);
    const broken = rulesSaid(tried, "broken");
    if (broken.some((rule) => isPassed(rule, end)) || (best.settled.length === 0 && end - start > PATIENCE)) break;
    if (broken.length > 0 || [rows[end], rows[end + away]].every((row = []) => isBlank(row))) continue;
    const settled = rulesSaid(tried, "settled");
    const isBetter = settled.length > best.settled.length;
    const isWhole = isEnd(end) && (isBetter || end - best.end <= (isBeyond(end) ? BEYOND : WITHIN));
    if (isBetter || (isWhole && !best.isWhole && settled.length === best.settled.length))
      best = { changes: new Map(changes), settled, open: tried.said.size - settled.length, isWhole, end };
  }
  return best;

  /** Whether what follows can change nothing about a rule. */
  function isPassed(rule: number, end: number): boolean {
    return (plan.rules[rule]?.slots ?? []).every((slot) => (placeOf.get(slot) ?? -1) <= end);
  }

  /** Whether a figure goes back that stands where the form has no cell any more. */
  function isBeyond(end: number): boolean {
    return (rows[end + away] ?? []).some((cell) => cell.slot === null && holdsFigure(cell));
  }

  function isEnd(end: number): boolean {
    return rows.slice(end + away + 1).every((row) => !row.some(holdsFigure));
  }
}

/** Beyond the table other things are written. */
function holdsFigure({ slot, raw }: LaneCell): boolean {
  return slot === null ? typeof raw.value === "number" : !isBlank([{ slot, raw }]);
}

export function isBlank(row: LaneRow): boolean {
  return row.every(({ raw }) => raw.value === "" || raw.text.trim() === "");
}
