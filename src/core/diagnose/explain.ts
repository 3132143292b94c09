import type { Decimal } from "../decimal";
import { blank, type Reading } from "../reading/reading";
import { type CellRepair, mayChange, solveCell } from "./solve-cell";
import type { Trial } from "./trial";

/** Cells that, changed together, satisfy all the rules asked for. */
export interface Explanation {
  readonly repairs: readonly CellRepair[];
  readonly weight: number;
}

/** No more cells than these are put in question together. */
const LARGEST = 3;

/**
 * The smallest sets of cells whose change satisfies the failed rules and breaks no other, all of that size within the
 * steps allowed; none when there is no such set of at most three cells.
 */
export function smallestSets(trial: Trial, failed: readonly number[], ignored: Ignored, limit: number): Explanation[] {
  const least = Math.ceil(failed.length / mostShared(trial, failed));
  for (let size = least; size <= LARGEST && trial.steps() < limit; size++) {
    const found = new Map<string, Explanation>();
    search(trial, failed, { ignored, limit, found }, size, []);
    const minimal = [...found.values()].filter(({ repairs }) => repairs.length === size);
    if (minimal.length > 0) return minimal;
  }
  return [];
}

/** How many of the rules read the cell that most of them read. */
function mostShared(trial: Trial, rules: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rule of rules) {
    for (const slot of new Set(slotsOf(trial, rule))) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return Math.max(1, ...counts.values());
}

/** Rules that fail and need not be satisfied. */
export type Ignored = ReadonlySet<number>;

interface Search {
  readonly ignored: Ignored;
  readonly limit: number;
  readonly found: Map<string, Explanation>;
}

function search(
  trial: Trial,
  failed: readonly number[],
  task: Search,
  size: number,
  chosen: readonly CellRepair[],
): void {
  const taken = new Set(chosen.map(({ slot }) => slot));
  if (size === 1) {
    for (const slot of commonSlots(trial, failed)) {
      if (taken.has(slot)) continue;
      const repair = solveCell(trial, slot, failed, (rule) => task.ignored.has(rule));
      if (repair !== null) keep(task.found, [...chosen, repair]);
    }
    return;
  }
  const failing = new Set(failed);
  for (const slot of inAnyOf(trial, failed)) {
    if (taken.has(slot) || !mayChange(trial, slot)) continue;
    for (const step of steps(trial, slot, failed, failing)) {
      if (trial.steps() >= task.limit) return;
      const before = trial.now[slot] as Reading;
      put(trial, slot, step.values[0] ?? null);
      const left = stillFailing(trial, slot, failed, task.ignored);
      if (left.length > 0) search(trial, left, task, size - 1, [...chosen, step]);
      trial.set(slot, before);
    }
  }
}

/** What a cell may become on the way: for each failed rule that reads it, what satisfies that rule alone. */
function steps(trial: Trial, slot: number, failed: readonly number[], failing: ReadonlySet<number>): CellRepair[] {
  const readers = trial.plan.readers[slot] ?? [];
  const seen = new Set<string>();
  return failed
    .filter((rule) => readers.includes(rule))
    .flatMap((rule) => {
      const alone = readers.filter((other) => other !== rule && !isLimit(trial, other));
      const repair = solveCell(trial, slot, [rule], (other) => failing.has(other) || alone.includes(other));
      return repair === null ? [] : repair.values.map((value) => ({ ...repair, values: [value] }));
    })
    .filter(({ values: [value] }) => {
      const key = String(value);
      return !seen.has(key) && seen.add(key).size > 0;
    });
}

/** Whether a rule says what a cell can hold at all, so that no other cell could make up for it. */
function isLimit({ plan }: Trial, rule: number): boolean {
  return plan.rules[rule]?.keys.length === 1;
}

function stillFailing(trial: Trial, slot: number, failed: readonly number[], ignored: Ignored): number[] {
  const readers = trial.plan.readers[slot] ?? [];
  const others = failed.filter((rule) => !readers.includes(rule));
  const own = readers.filter((rule) => !ignored.has(rule) && trial.status(rule) === "fail");
  return [...others, ...own].sort((a, b) => a - b);
}

function commonSlots(trial: Trial, rules: readonly number[]): readonly number[] {
  const [first, ...rest] = rules.map((rule) => slotsOf(trial, rule));
  return (first ?? []).filter((slot) => rest.every((slots) => slots.includes(slot)));
}

export function slotsOf({ plan }: Trial, rule: number): readonly number[] {
  return plan.rules[rule]?.slots ?? [];
}

/** Cells the rules read, those of the rule with the fewest first: one of them must change. */
function inAnyOf(trial: Trial, rules: readonly number[]): ReadonlySet<number> {
  const lists = rules.map((rule) => slotsOf(trial, rule)).sort((a, b) => a.length - b.length);
  return new Set(lists.flat());
}

export function put(trial: Trial, slot: number, value: Decimal | null): void {
  trial.set(slot, value === null ? blank : { kind: "value", value });
}

function keep(found: Map<string, Explanation>, repairs: readonly CellRepair[]): void {
  const sorted = [...repairs].sort((a, b) => a.slot - b.slot);
  const key = sorted.map(({ slot }) => slot).join();
  const weight = sorted.reduce((product, one) => product * one.weight, 1);
  const known = found.get(key);
  if (known === undefined || weight > known.weight) found.set(key, { repairs: sorted, weight });
}
