import {
  compare,
  decimal,
  type Decimal,
  fractionDigits,
  isWhole,
  multiply,
  plain,
  quotient,
  subtract,
} from "../decimal";
import type { TextFigure } from "./figures";

/** A figure of the text beside that of a cell: the same, too near to tell, another. */
export type Outcome = "agrees" | "near" | "differs";

/** By how much a figure said with "gần", "hơn", "khoảng" may miss, and beyond what it cannot be meant. */
const MISS = { gladly: 0.05, hardly: 0.15 };

type Said = Pick<TextFigure, "value" | "step" | "isRounded" | "side">;

/** Compares at the precision the text says its figure with, or the cell prints its own with, whichever is coarser. */
export function outcome(said: Said, cell: Decimal): Outcome {
  if (compare(said.value, cell) === 0) return said.side === null || said.side !== "above" ? "agrees" : "near";
  if (said.side !== null) return besides(said, cell);
  if (!said.isRounded && isWhole(said.value) && isWhole(cell)) return "differs";
  return rounded(said, cell);
}

function rounded({ value, step }: Said, cell: Decimal): Outcome {
  const own = decimal(`1e-${fractionDigits(cell)}`);
  const unit = compare(step, own) > 0 ? step : own;
  const gap = distance(value, cell);
  if (compare(gap, unit) >= 0) return "differs";
  // Nothing rounds to all or to none but by hand.
  if (compare(step, own) < 0 && (compare(cell, 100) === 0 || compare(cell, 0) === 0)) return "near";
  if (compare(multiply(gap, 2), unit) <= 0) return "agrees";
  const [coarse, fine] = compare(step, own) > 0 ? [value, cell] : [cell, value];
  return compare(coarse, fine) < 0 ? "agrees" : "near";
}

function besides({ value, step, side }: Said, cell: Decimal): Outcome {
  const isBelow = compare(cell, value) < 0;
  if (side === "atMost") return isBelow ? "agrees" : "differs";
  if (side === "atLeast") return isBelow ? "differs" : "agrees";
  const gap = distance(value, cell);
  const last = lastDigit(value, step);
  const within = (share: number) =>
    compare(gap, last) <= 0 || compare(gap, multiply(value, decimal(String(share)))) <= 0;
  const isRightSide = side === "about" || (side === "below") === isBelow;
  if (isRightSide) return within(MISS.gladly) ? "agrees" : within(MISS.hardly) ? "near" : "differs";
  return compare(gap, multiply(value, decimal(String(MISS.gladly / 5)))) <= 0 ? "near" : "differs";
}

/** What one of the last digit that is not 0 is worth: 1.000 of 27.000. */
function lastDigit(value: Decimal, step: Decimal): Decimal {
  if (!isWhole(value)) return step;
  const zeros = /0*$/.exec(plain(value))?.[0].length ?? 0;
  return decimal(`1e${zeros}`);
}

function distance(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);
}

/** The percentage of a part in a whole, to four digits; null of nothing. */
export function rateOf(part: Decimal, whole: Decimal): Decimal | null {
  return compare(whole, 0) <= 0 ? null : quotient(multiply(part, 100), whole, 4);
}
