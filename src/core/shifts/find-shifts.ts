import type { Findings } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { Layout } from "../recognise/layout";
import type { Separators, Snapshot } from "../sheet";
import { exchangesIn } from "./exchanges";
import { lanesOf } from "./lanes";
import { type Shift, shiftsIn } from "./sweep";
import { triedOn } from "./tried";

export interface ShiftRequest {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly snapshot: Snapshot;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  /** What the rules say. */
  readonly findings: Findings;
  readonly separators: Separators;
}

/** Rows by which figures are looked for, down and up. */
const AWAY = [1, -1, 2, -2, 3, -3];
/** So many failed rules must hold once figures are back, of which so many share no cell: no single wrong cell explains them. */
const SETTLED = 3;
const APART = 2;
/** For each rule on them that fails all the same so many must hold. */
const TO_ONE = 3;

/** The likeliest shifts, no cell in two of them. Nothing is looked for where few rules fail. */
export function findShifts(request: ShiftRequest): readonly Shift[] {
  const { plan, layout, snapshot, readings, findings, separators } = request;
  if (findings.failed.size < SETTLED) return [];
  const tried = triedOn(plan, readings, findings);
  const likely = lanesOf(plan, layout, snapshot)
    .flatMap((lane) => [
      ...AWAY.flatMap((by) => shiftsIn(plan, tried, separators, lane, by)),
      ...exchangesIn(plan, tried, separators, lane),
    ])
    .filter(({ settled, open }) => settled.length >= Math.max(SETTLED, TO_ONE * open) && apart(plan, settled) >= APART)
    .sort((a, b) => b.settled.length - a.settled.length || a.open - b.open || a.changes.size - b.changes.size);
  const taken = new Set<number>();
  return likely.filter(({ changes }) => {
    const slots = [...changes.keys()];
    if (slots.some((slot) => taken.has(slot))) return false;
    for (const slot of slots) taken.add(slot);
    return true;
  });
}

/** At least so many cells would have to be wrong for all of the rules to fail: rules no two of which share a cell. */
function apart({ rules }: Plan, failed: readonly number[]): number {
  const slotsOf = (rule: number) => rules[rule]?.slots ?? [];
  const named = new Set<number>();
  return [...failed]
    .sort((a, b) => slotsOf(a).length - slotsOf(b).length)
    .filter((rule) => {
      if (slotsOf(rule).some((slot) => named.has(slot))) return false;
      for (const slot of slotsOf(rule)) named.add(slot);
      return true;
    }).length;
}
