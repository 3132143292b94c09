import { compare, type Decimal, plain } from "../decimal";
import { fits } from "../reading/candidates";
import { blank, type Reading } from "../reading/reading";
import type { Span } from "../rules/kind";
import type { Measure } from "../template/schema";
import { surroundingsOf } from "./neighbours";
import { holds, isEmpty, meet, onGrid } from "./range";
import { distance, type Meant } from "./slips";
import type { Slip } from "./suspect";
import type { Trial } from "./trial";

/** A change of one cell that satisfies the rules asked for. */
export interface CellRepair {
  readonly slot: number;
  readonly values: readonly (Decimal | null)[];
  readonly slip: Slip | null;
  readonly onlySlip: boolean;
  readonly determined: boolean;
  /** How likely the cell is wrong in such a way, beside it being right. */
  readonly weight: number;
}

interface Candidate {
  readonly value: Decimal | null;
  readonly slip: Slip | null;
  readonly weight: number;
}

/** How often a figure is that of its neighbour, an old one, or simply wrong. */
const OFTEN = { neighbour: 0.2, stale: 0.3, simply: 0.03, emptied: 0.002, filled: 0.02 };
/** Figures run over so many powers of e. */
const SCALE = 14;
const TOP = 1e6;
const VERIFIED = 8;
const SHOWN = 3;

/** A cell whose figure may be put in question: not in doubt already, not a heading, not words. */
export function mayChange({ plan, now }: Trial, slot: number): boolean {
  const type = plan.cells[slot]?.measure.type;
  if (type === "text" || type === undefined) return false;
  return now[slot]?.kind !== "doubt";
}

/**
 * What the cell could hold so that the `wanted` rules pass and none breaks that does not fail now; null when nothing is.
 * Of rules that say between which figures a cell may lie, the ends and the near slips within are looked at; of others
 * what the kind says to try.
 */
export function solveCell(
  trial: Trial,
  slot: number,
  wanted: readonly number[],
  failing: (rule: number) => boolean,
): CellRepair | null {
  const measure = trial.plan.cells[slot]?.measure;
  if (measure === undefined || !mayChange(trial, slot)) return null;
  const kept = (trial.plan.readers[slot] ?? []).filter((rule) => !failing(rule) && !wanted.includes(rule));
  const range = rangeOf(trial, slot, [...wanted, ...kept], measure);
  if (range === null) return null;

  const before = trial.now[slot] as Reading;
  const stands = before.kind === "value" ? before.value : null;
  const silent = wanted.some((rule) => trial.span(rule, slot) === null);
  const slips = trial.meant(slot).filter(({ value }) => holds(range, value));
  const candidates = compact([
    ...bestOf(slips).map((one) => weighed(one, stands)),
    ...ends(range, measure).map((value) => simply(trial, slot, value, stands)),
    ...(silent ? triesOf(trial, slot, wanted, measure) : []).map((value) => simply(trial, slot, value, stands)),
  ]).filter(({ value }) => value === null || (stands === null ? true : compare(value, stands) !== 0));
  const found = candidates.filter(({ value }) => satisfies(trial, slot, value, wanted, kept));
  trial.set(slot, before);
  const [best] = found;
  if (best === undefined) return null;
  const determined = range.least !== null && range.most !== null && compare(range.least, range.most) === 0;
  const within = silent || determined ? 0 : spread(range, stands);
  return {
    slot,
    values: found.slice(0, SHOWN).map(({ value }) => value),
    slip: best.slip,
    onlySlip: slips.length <= VERIFIED && best.slip !== null && found.filter(({ slip }) => slip !== null).length === 1,
    determined: determined || (found.length === 1 && measure.type === "code"),
    weight: found.reduce((sum, { weight }) => sum + weight, within),
  };
}

function rangeOf(trial: Trial, slot: number, rules: readonly number[], measure: Measure): Span | null {
  let range: Span = { least: null, most: null };
  for (const rule of rules) {
    const span = trial.span(rule, slot);
    if (span === null) continue;
    range = meet(range, span);
    if (isEmpty(range)) return null;
  }
  const reachable = onGrid(range, measure);
  return isEmpty(reachable) ? null : reachable;
}

function satisfies(
  trial: Trial,
  slot: number,
  value: Decimal | null,
  wanted: readonly number[],
  kept: readonly number[],
): boolean {
  trial.set(slot, value === null ? blank : { kind: "value", value });
  return wanted.every((rule) => trial.status(rule) === "pass") && kept.every((rule) => trial.status(rule) !== "fail");
}

function triesOf({ plan }: Trial, slot: number, wanted: readonly number[], measure: Measure): (Decimal | null)[] {
  const key = plan.cells[slot]?.key ?? "";
  const tries = wanted.flatMap((rule) => {
    const bound = plan.rules[rule];
    return bound?.kind.tries?.(bound.options, key) ?? [];
  });
  const codes = measure.type === "code" && tries.length > 0 ? measure.codes.map(({ code }) => code) : [];
  return [...tries, ...codes];
}

function ends({ least, most }: Span, measure: Measure): Decimal[] {
  return [least, most].filter((end) => end !== null).filter((end) => fits(end, measure));
}

/** A slip weighs by how much more likely the figure meant is than the one that stands there. */
function weighed({ value, slip, weight }: Meant, stands: Decimal | null): Candidate {
  return { value, slip, weight: weight * odds(stands, value) };
}

function simply({ plan, now }: Trial, slot: number, value: Decimal | null, stands: Decimal | null): Candidate {
  if (value === null) return { value, slip: null, weight: OFTEN.emptied };
  if (stands === null) return { value, slip: null, weight: OFTEN.filled };
  const { beside, computed } = surroundingsOf(plan);
  const plainly = OFTEN.simply / SCALE / (size(value) + 1);
  const like = beside[slot]?.some((other) => isFigure(now[other], stands)) === true;
  const neighbour = like ? OFTEN.neighbour * 0.5 * odds(stands, value) : 0;
  const stale = computed.has(slot) ? (OFTEN.stale * odds(stands, value)) / (7 * (distance(value, stands) + 1)) : 0;
  const slip = neighbour > stale && neighbour > plainly ? "neighbour" : stale > plainly ? "stale" : null;
  return { value, slip, weight: plainly + neighbour + stale };
}

/** What all figures of the range weigh that no slip leads to. */
function spread({ least, most }: Span, stands: Decimal | null): number {
  const low = least === null ? 0 : size(least);
  const high = most === null ? TOP : size(most);
  return stands === null ? 0 : (OFTEN.simply / SCALE) * Math.max(0, Math.log((high + 1) / (low + 1)));
}

function odds(stands: Decimal | null, meant: Decimal): number {
  return stands === null ? 1 : (size(stands) + 1) / (size(meant) + 1);
}

function size(value: Decimal): number {
  return Math.abs(Number(plain(value)));
}

function isFigure(reading: Reading | undefined, value: Decimal): boolean {
  return reading?.kind === "value" && compare(reading.value, value) === 0;
}

function bestOf(slips: readonly Meant[]): readonly Meant[] {
  return [...slips].sort((a, b) => b.weight - a.weight || compare(a.value, b.value)).slice(0, VERIFIED);
}

/** Each figure once with the weights of all its ways, the likeliest first. */
function compact(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = one.value === null ? "" : plain(one.value);
    const known = kept.get(key);
    const better = known === undefined || one.weight > known.weight ? one : known;
    kept.set(key, { ...better, weight: (known?.weight ?? 0) + one.weight });
  }
  return [...kept.values()].sort((a, b) => b.weight - a.weight);
}
