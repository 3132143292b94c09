import { compare, type Decimal, fractionDigits, multiply, quotient } from "../decimal";
import type { CellChange, Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import { fits } from "../reading/candidates";
import { fractionIn } from "../reading/fraction";
import type { Reading } from "../reading/reading";
import type { Share } from "../rules/kind";
import { isNear } from "../rules/rate-cause";
import type { CellKey } from "../template/template";
import type { Trial } from "./trial";

/** A typed "446/491": its two figures. */
interface Fraction {
  readonly part: Decimal;
  readonly base: Decimal;
}

export interface FractionFix {
  readonly fix: Fix;
  /** Another fraction gives way. */
  readonly overwrites: boolean;
  /** How many other cells say the same. */
  readonly borneOut: number;
  readonly partStays: boolean;
}

/** A rate not yet stated gets so many decimals. */
const DIGITS = 2;

/**
 * Where the two figures of a fraction typed into one cell belong, by the rules that relate a part and its base: each in
 * its own cell. A cell filled otherwise is in the way, save another fraction, when the rate that stands is this one's.
 * What the sheet bears out comes first, then what leaves the part where it was typed.
 */
export function fractionFixes(trial: Trial, slot: number): readonly FractionFix[] {
  const { plan, now } = trial;
  const reading = now[slot];
  const key = plan.cells[slot]?.key ?? "";
  if (reading?.kind !== "doubt" || reading.doubt.code !== "fraction") return [];
  const said = fractionIn(reading.doubt.shown.replace("%", ""));
  if (said === null || said === "tooLong" || said.base === 0 || said.part > said.base) return [];
  return (sharesOf(plan).get(key) ?? [])
    .flatMap((share) => settled(trial, key, share, said) ?? [])
    .sort((a, b) => b.borneOut - a.borneOut || Number(b.partStays) - Number(a.partStays));
}

/**
 * Of a fraction typed where the form wants a part, the part: the cell's own words ask for it. Not where a whole that
 * stands is another than the typed one: then the two figures are of something else.
 */
export function partAsked(trial: Trial, slot: number): readonly Fix[] {
  const { plan, now } = trial;
  const reading = now[slot];
  const { key = "", measure } = plan.cells[slot] ?? {};
  if (reading?.kind !== "doubt" || measure === undefined) return [];
  const said = fractionIn(reading.doubt.shown);
  if (said === null || said === "tooLong" || said.part > said.base || !fits(said.part, measure)) return [];
  const wholes = (sharesOf(plan).get(key) ?? []).flatMap(({ part, base }) => (part === key ? [base] : []));
  const isDenied = wholes.some((base) => {
    const stands = figureAt(trial, base);
    return stands !== null && compare(stands, said.base) !== 0;
  });
  return wholes.length > 0 && !isDenied ? [{ cell: key, value: said.part, by: "reading" }] : [];
}

/** The shares each cell is in as the part, the base or the rate. */
export const sharesOf: (plan: Plan) => ReadonlyMap<CellKey, readonly Share[]> = oncePer(sharesByCell);

function sharesByCell(plan: Plan): ReadonlyMap<CellKey, readonly Share[]> {
  const shares = plan.rules.flatMap(({ kind, options }) => kind.share?.(options) ?? []);
  const rated = (one: Share) => shares.some((other) => other.rate !== null && isSamePair(one, other));
  const byCell = new Map<CellKey, Share[]>();
  for (const share of shares.filter((one) => one.rate !== null || !rated(one))) {
    for (const key of [share.part, share.base, share.rate]) {
      if (key !== null) byCell.set(key, [...(byCell.get(key) ?? []), share]);
    }
  }
  return byCell;
}

function isSamePair(a: Share, b: Share): boolean {
  return a.part === b.part && a.base === b.base;
}

function settled(trial: Trial, key: CellKey, share: Share, said: Fraction): FractionFix | null {
  const changes: CellChange[] = [];
  let borneOut = 0;
  const stated = share.rate === null || share.rate === key ? null : figureAt(trial, share.rate);
  const isItsRate = stated !== null && isNear(stated, said.part, said.base);
  if (stated !== null && !isItsRate) return null;

  const wanted = [
    [share.part, said.part],
    [share.base, said.base],
    ...(share.rate === null ? [] : [[share.rate, rateOf(said, stated)] as const]),
  ] as const;
  for (const [cell, value] of wanted) {
    const stands = figureAt(trial, cell);
    if (!fits(value, trial.plan.cell(cell).measure)) return null;
    if (cell === share.rate && isItsRate) borneOut += 1;
    if (stands !== null && compare(stands, value) === 0) borneOut += Number(cell !== share.rate);
    else if (cell === key || (cell === share.rate && isItsRate) || isFree(trial, cell, isItsRate)) {
      changes.push({ cell, value });
    } else return null;
  }
  const own = changes.find(({ cell }) => cell === key);
  const also = changes.filter((change) => change !== own);
  if (own === undefined) return null;
  // In the row of a base the part may be what the row asks for: only figures that stand say otherwise.
  if (share.base === key && borneOut === 0) return null;
  const overwrites = also.some(({ cell }) => readingAt(trial, cell)?.kind === "doubt");
  const fix: Fix = { ...own, by: share.rate === key ? "rate" : "reading", ...(also.length > 0 && { also }) };
  return { fix, overwrites, borneOut, partStays: share.part === key };
}

function isFree(trial: Trial, cell: CellKey, isItsRate: boolean): boolean {
  const reading = readingAt(trial, cell);
  if (reading?.kind !== "doubt") return reading?.kind === "blank";
  return isItsRate && reading.doubt.code === "fraction";
}

/** With as many decimals as the rate that stands. */
function rateOf({ part, base }: Fraction, stated: Decimal | null): Decimal {
  return quotient(multiply(100, part), base, stated === null ? DIGITS : fractionDigits(stated));
}

function readingAt({ plan, now }: Trial, cell: CellKey): Reading | undefined {
  return now[plan.slots.get(cell) ?? -1];
}

function figureAt(trial: Trial, cell: CellKey): Decimal | null {
  const reading = readingAt(trial, cell);
  return reading?.kind === "value" ? reading.value : null;
}
