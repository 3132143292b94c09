import { compare, type Decimal, fractionDigits, multiply, quotient } from "../decimal";
import type { Reading } from "../reading/reading";
import type { CellKey, CellSpec } from "../template/template";
import type { Reader, ShareOf } from "./kind";
import { fits, isNear } from "./rate-cause";

/** A rate beside a typed fraction that is its two figures divided: right, cut off or rounded up. */
export interface FractionCause {
  readonly cause: "rateBeside" | "cutRateBeside" | "raisedRateBeside";
  readonly rate: Decimal;
  readonly rateCells: readonly CellKey[];
  readonly part: Decimal;
  readonly base: Decimal;
  /** The rate at its own precision. */
  readonly right: Decimal;
  /** What the rate is of by the form itself, where that is something else. */
  readonly formPartCells?: readonly CellKey[];
  readonly formBaseCells?: readonly CellKey[];
  readonly formPart?: Decimal;
  readonly formBase?: Decimal;
  readonly formRate?: Decimal;
}

/** Decimals of a rate worked out. */
const DIGITS = 2;

/** The rate beside a typed fraction that is its two figures divided; null when there is none. */
export function fractionCause(
  part: Decimal,
  base: Decimal,
  others: readonly CellSpec[],
  read: Reader,
  shareOf: ShareOf,
): FractionCause | null {
  if (compare(base, 0) <= 0 || compare(part, base) === 0 || compare(part, 0) === 0) return null;
  for (const { key, measure } of others) {
    const reading = measure.type === "percent" ? read(key) : null;
    if (reading?.kind !== "value") continue;
    const rate = reading.value;
    const digits = fractionDigits(rate);
    const right = quotient(multiply(100, part), base, digits);
    if (digits === 0 || !isNear(rate, part, base)) continue;
    const exactly = fits(rate, part, base);
    const cause = exactly ? "rateBeside" : compare(rate, right) < 0 ? "cutRateBeside" : "raisedRateBeside";
    return { cause, rate, rateCells: [key], part, base, right, ...byForm(key, part, base, read, shareOf) };
  }
  return null;
}

/** What the rate is by the form itself: its own part over its own base; of a typed fraction the part. */
function byForm(rate: CellKey, part: Decimal, base: Decimal, read: Reader, shareOf: ShareOf): Partial<FractionCause> {
  const share = shareOf(rate);
  if (share === undefined) return {};
  const formCells = { formPartCells: [share.part], formBaseCells: [share.base] };
  const formPart = mainFigure(read(share.part));
  const formBase = mainFigure(read(share.base));
  if (formPart === null || formBase === null || compare(formBase, 0) <= 0) return formCells;
  if (compare(formPart, part) === 0 && compare(formBase, base) === 0) return {};
  return { ...formCells, formPart, formBase, formRate: quotient(multiply(100, formPart), formBase, DIGITS) };
}

function mainFigure(reading: Reading): Decimal | null {
  if (reading.kind === "value") return reading.value;
  const [first = null] = reading.kind === "doubt" && reading.doubt.code === "fraction" ? reading.doubt.candidates : [];
  return first;
}
