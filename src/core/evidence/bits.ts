import { type Decimal, plain } from "../decimal";
import type { Measure } from "../template/schema";

/** Fractions of so few are met by chance: 66,67 is two of three. */
const FEW = 40;

/**
 * Bits: how much it says that two figures came out the same. Nothing for 0, a full 100 % and codes; little for round
 * figures and for rates of a few.
 */
export function bitsOf(value: Decimal, { type }: Measure): number {
  if (type === "count" || type === "quantity") return Math.log2(1 + significant(value));
  if (type !== "percent") return 0;
  const rate = Math.abs(Number(plain(value)));
  if (rate === 0 || rate === 100) return 0;
  const digits = plain(value).split(".")[1]?.length ?? 0;
  const printed = Math.log2(1 + 2 * Math.min(rate, Math.abs(100 - rate)) * 10 ** digits);
  return Math.min(printed, 2 * Math.log2(1 + fewest(rate, digits)));
}

/** The digits between the first and the last that is not 0, as a number: 15 for 1.500. */
function significant(value: Decimal): number {
  return Number(plain(value).replace(/[-.]/g, "").replace(/0+$/, ""));
}

/** Of how few the rate may be. */
function fewest(rate: number, digits: number): number {
  const unit = 10 ** -digits;
  for (let base = 1; base < FEW; base++) {
    const share = (Math.round((rate * base) / 100) * 100) / base;
    if (Math.abs(share - rate) <= unit / 2) return base;
  }
  return FEW;
}
