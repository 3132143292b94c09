import type { Reading } from "../reading/reading";
import { type Explanation, type Ignored, put, slotsOf, smallestSets } from "./explain";
import { connected } from "./groups";
import { type CellRepair, solveCell } from "./solve-cell";
import type { Trial } from "./trial";

/** Explanations of the same failed rules, the likeliest first. */
export interface Explained {
  readonly rules: readonly number[];
  readonly explanations: readonly Explanation[];
}

/** So many failed rules are not explained by few cells: they are taken apart first. */
const MANY = 6;
/** Steps the search for the smallest sets may take of those of the group. */
const SETS = 1200;

/**
 * Explains a group of failed rules: by the smallest sets for all of them; where none is found, by the one cell that
 * settles most of them without breaking another, then the rest as if it were repaired.
 */
export function explainGroup(trial: Trial, failed: readonly number[], ignored: Ignored, limit: number): Explained[] {
  if (failed.length === 0 || trial.steps() >= limit) return [];
  const whole = failed.length > MANY ? [] : smallestSets(trial, failed, ignored, Math.min(limit, trial.steps() + SETS));
  if (whole.length > 0) return [{ rules: failed, explanations: inOrder(whole) }];
  return byTheMostSettling(trial, failed, ignored, limit);
}

function byTheMostSettling(trial: Trial, failed: readonly number[], ignored: Ignored, limit: number): Explained[] {
  const found = settling(trial, failed, ignored, limit);
  const most = found.reduce<Settling | null>((a, b) => (a === null || better(b, a) ? b : a), null);
  if (most === null) return [];
  const same = found.filter(({ rules }) => rules.join() === most.rules.join());
  const explanations = inOrder(same.map(({ repair }) => ({ repairs: [repair], weight: repair.weight })));

  const { slot, values } = most.repair;
  const before = trial.now[slot] as Reading;
  put(trial, slot, values[0] ?? null);
  const left = failed.filter((rule) => !most.rules.includes(rule));
  const rest = connected(trial.plan, left).flatMap((rules) => explainGroup(trial, rules, ignored, limit));
  trial.set(slot, before);
  const first = { repairs: [most.repair], weight: most.repair.weight };
  return [{ rules: most.rules, explanations }, ...rest.flatMap((one) => onItsOwn(trial, one, { ...most, first }))];
}

/** Explanations that hold only once the first repair is made are given together with it. */
function onItsOwn(
  trial: Trial,
  { rules, explanations }: Explained,
  { rules: settled, first }: { readonly rules: readonly number[]; readonly first: Explanation },
): Explained[] {
  const alone = explanations.filter((one) => holdsAlone(trial, one, rules));
  const joined = explanations
    .filter((one) => !alone.includes(one))
    .map(({ repairs, weight }) => ({ repairs: joinedRepairs(first.repairs, repairs), weight: first.weight * weight }));
  return [
    { rules, explanations: alone },
    { rules: [...settled, ...rules].sort((a, b) => a - b), explanations: joined },
  ].filter((one) => one.explanations.length > 0);
}

function joinedRepairs(first: readonly CellRepair[], then: readonly CellRepair[]): readonly CellRepair[] {
  return [...first.filter(({ slot }) => then.every((one) => one.slot !== slot)), ...then];
}

function holdsAlone(trial: Trial, { repairs }: Explanation, rules: readonly number[]): boolean {
  const touched = repairs.flatMap(({ slot }) => trial.plan.readers[slot] ?? []);
  const passing = touched.filter((rule) => trial.status(rule) !== "fail");
  const before = repairs.map(({ slot }) => [slot, trial.now[slot] as Reading] as const);
  for (const { slot, values } of repairs) put(trial, slot, values[0] ?? null);
  const holds =
    rules.every((rule) => trial.status(rule) === "pass") && passing.every((rule) => trial.status(rule) !== "fail");
  for (const [slot, reading] of before) trial.set(slot, reading);
  return holds;
}

interface Settling {
  readonly rules: readonly number[];
  readonly repair: CellRepair;
}

/** Every cell with what it settles: all failed rules that read it, or else each of them alone. */
function settling(trial: Trial, failed: readonly number[], ignored: Ignored, limit: number): Settling[] {
  const failing = new Set([...failed, ...ignored]);
  const slots = [...new Set(failed.flatMap((rule) => slotsOf(trial, rule)))].sort((a, b) => a - b);
  return slots.flatMap((slot) => {
    if (trial.steps() >= limit) return [];
    const own = failed.filter((rule) => slotsOf(trial, rule).includes(slot));
    const all = settles(trial, slot, own, failing);
    if (all.length > 0 || own.length === 1) return all;
    return own.flatMap((rule) => settles(trial, slot, [rule], failing));
  });
}

function settles(trial: Trial, slot: number, rules: readonly number[], failing: ReadonlySet<number>): Settling[] {
  const repair = solveCell(trial, slot, rules, (rule) => failing.has(rule));
  return repair === null ? [] : [{ rules, repair }];
}

function better(a: Settling, b: Settling): boolean {
  return a.rules.length === b.rules.length ? a.repair.weight > b.repair.weight : a.rules.length > b.rules.length;
}

/** The likeliest first; equal ones in the order of the form. */
export function inOrder(explanations: readonly Explanation[]): readonly Explanation[] {
  return [...explanations].sort((a, b) => b.weight - a.weight || (a.repairs[0]?.slot ?? 0) - (b.repairs[0]?.slot ?? 0));
}
