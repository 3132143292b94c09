import * as z from "zod/mini";
import { add, compare, decimal, type Decimal, fractionDigits, multiply, quotient, subtract } from "../decimal";
import type { CellKey } from "../template/template";
import { cellRef, cellRefs } from "./define";
import { figureOf, fullRestOf, fullSumOf } from "./figures";
import type { FormulaWriter, Reader, Span } from "./kind";

/**
 * A rate with the rows it is made of: `part` and `base` are added up when there are several. Where no total is printed the
 * base names its part once more: a / (a + b).
 */
export const ratioOptions = z.strictObject({ ratio: cellRef, part: cellRefs, base: cellRefs });
export type RatioOptions = z.infer<typeof ratioOptions>;

/** Every cell once; a base of nothing but its part is named twice, and so refused. */
export function ratioReads({ ratio, part, base }: RatioOptions): readonly CellKey[] {
  const rest = base.filter((key) => !part.includes(key));
  return [ratio, ...part, ...(rest.length === 0 ? base : rest)];
}

/** More fraction digits than this are not a printed precision but the residue of a formula. */
const DIGITS = 4;

export interface Precision {
  readonly stated: Decimal;
  readonly part: Decimal;
  readonly base: Decimal;
  readonly digits: number;
  /** How far from the exact rate: "right" within half a unit of the last digit, "near" within a whole one. */
  readonly distance: "right" | "near" | "far";
}

/** Judges a rate by its own printed precision; null while it has no base to be judged by. */
export function judge({ ratio, part, base }: RatioOptions, read: Reader): Precision | null {
  const printed = figureOf(ratio, read);
  const a = printed === null ? null : fullSumOf(part, read);
  const b = a === null ? null : fullSumOf(base, read);
  if (printed === null || a === null || b === null || compare(b, 0) <= 0) return null;

  const digits = Math.min(fractionDigits(printed), DIGITS);
  const stated = digits < DIGITS ? printed : quotient(printed, 1, DIGITS);
  const units = multiply(decimal(10 ** digits), subtract(multiply(stated, b), multiply(100, a)));
  const off = compare(units, 0) < 0 ? subtract(0, units) : units;
  const distance = compare(multiply(2, off), b) <= 0 ? "right" : compare(off, b) < 0 ? "near" : "far";
  return { stated, part: a, base: b, digits, distance };
}

/**
 * Between which figures a cell keeps the rate within so many halves of a unit of its last printed digit; for the rate
 * itself the right one alone; null for a part that is in the base too. Ends are rounded to 9 decimals.
 */
export function rateSpan({ ratio, part, base }: RatioOptions, read: Reader, key: CellKey, halves: 1 | 2): Span | null {
  if (part.includes(key) && base.includes(key)) return null;
  const a = part.includes(key) ? fullRestOf(part, key, read) : fullSumOf(part, read);
  const b = base.includes(key) ? fullRestOf(base, key, read) : fullSumOf(base, read);
  const stated = figureOf(ratio, read);
  if (a === null || b === null) return null;
  if (key === ratio) return rightRates(a, b, stated);
  if (stated === null) return null;

  const half = quotient(halves, 2 * 10 ** Math.min(fractionDigits(stated), DIGITS), 9);
  const low = subtract(stated, half);
  const high = add(stated, half);
  if (part.includes(key)) {
    const figure = (rate: Decimal) => subtract(quotient(multiply(rate, b), 100, 9), a);
    return compare(b, 0) > 0 ? { least: figure(low), most: figure(high) } : null;
  }
  if (compare(low, 0) <= 0) return null;
  const figure = (rate: Decimal) => subtract(quotient(multiply(100, a), rate, 9), b);
  return { least: figure(high), most: figure(low) };
}

/** With as many decimals as the rate has, at most two; two while it is blank. */
function rightRates(part: Decimal, base: Decimal, stated: Decimal | null): Span | null {
  if (compare(base, 0) <= 0) return null;
  const digits = stated === null ? 2 : Math.min(fractionDigits(stated), 2);
  const right =
    (stated === null ? null : withoutComma(part, base, stated)) ?? quotient(multiply(100, part), base, digits);
  return { least: right, most: right };
}

/** The right rate at the printed precision. */
export function rightRate({ stated, part, base, digits }: Precision): Decimal {
  return withoutComma(part, base, stated) ?? quotient(multiply(100, part), base, digits);
}

/** The right rate when the printed one is its digits with the comma lost or too far right: 77,78 for 777,8 and 7778. */
function withoutComma(part: Decimal, base: Decimal, stated: Decimal): Decimal | null {
  for (let digits = fractionDigits(stated) + 1; digits <= 2; digits++) {
    const right = quotient(multiply(100, part), base, digits);
    const shifted = multiply(right, 10 ** (digits - fractionDigits(stated)));
    if (compare(shifted, stated) === 0 && compare(right, stated) !== 0) return right;
  }
  return null;
}

/** Arguments of AND: TRUE when there is a rate to be judged. */
export function rated({ ratio, part, base }: RatioOptions, write: FormulaWriter): string {
  // A base of one cell that is above 0 is filled.
  const filled = [ratio, ...part, ...(base.length === 1 ? [] : base)];
  return `${write.areNumbers(ratioReads({ ratio, part, base }))},${write.areFilled(filled)},${write.sum(base)}>0`;
}

/** How many units of the last printed digit the rate is off. */
export function unitsOff({ ratio, part, base }: RatioOptions, write: FormulaWriter): string {
  const stated = `ROUND(${write.ref(ratio)},${DIGITS})`;
  const digits = `MAX(0,LEN(ABS(${stated}))-LEN(INT(ABS(${stated})))-1)`;
  return `ROUND(ABS(${stated}-100*${write.sum(part)}/${write.sum(base)})*10^${digits},9)`;
}
