import { compare, decimal, type Decimal, fractionDigits, multiply, quotient, subtract } from "../decimal";
import type { CellKey, CellSpec } from "../template/template";
import type { Reader } from "./kind";

/** A rate that does not fit the figures it is of. */
export interface RateMisfit {
  readonly stated: Decimal;
  readonly part: Decimal;
  readonly base: Decimal;
}

/** What a wrong rate seems to be. */
export type RateCause =
  | { readonly cause: "rest"; readonly rest: Decimal }
  | { readonly cause: "swapped" | "hundredfold" }
  | {
      readonly cause: "otherBase" | "otherPart" | "baseOfOther" | "baseOfOtherCut";
      /** Another figure, and its cell. */
      readonly other: Decimal;
      readonly otherCells: readonly CellKey[];
    };

/**
 * What a wrong rate seems to be: that of the rest, the two figures the wrong way round, a hundredfold or a hundredth, or
 * of one of the other cells in the place of its part or its base, or of its base in a wider one, perhaps cut off. Null
 * when nothing fits at its printed precision.
 */
export function rateCause(
  { stated, part, base }: RateMisfit,
  others: readonly CellSpec[],
  read: Reader,
): RateCause | null {
  if (compare(stated, 0) === 0 || compare(stated, 100) === 0) return null;
  const is = (a: Decimal, b: Decimal, rate = stated) => compare(b, 0) > 0 && fits(rate, a, b);
  if (is(subtract(base, part), base)) return { cause: "rest", rest: subtract(base, part) };
  if (is(base, part)) return { cause: "swapped" };
  if (is(part, base, multiply(stated, 100)) || is(part, base, multiply(stated, decimal("0.01")))) {
    return { cause: "hundredfold" };
  }
  const figures = others.flatMap(({ key, measure }) => {
    const reading = read(key);
    if (reading.kind !== "value" || (measure.type !== "count" && measure.type !== "quantity")) return [];
    return [{ other: reading.value, otherCells: [key] }];
  });
  for (const { other, otherCells } of figures) {
    if (compare(other, base) !== 0 && is(part, other)) return { cause: "otherBase", other, otherCells };
    if (compare(other, part) !== 0 && is(other, base)) return { cause: "otherPart", other, otherCells };
  }
  const wider = figures.find(({ other }) => fractionDigits(stated) > 0 && isNear(stated, base, other));
  if (wider === undefined || compare(wider.other, base) <= 0) return null;
  const right = quotient(multiply(100, base), wider.other, fractionDigits(stated));
  return { cause: compare(right, stated) > 0 ? "baseOfOtherCut" : "baseOfOther", ...wider };
}

/** Whether a / b in percent is the rate, within a whole unit of its last digit. */
export function isNear(rate: Decimal, a: Decimal, b: Decimal): boolean {
  const off = multiply(decimal(10 ** fractionDigits(rate)), subtract(multiply(rate, b), multiply(100, a)));
  return compare(compare(off, 0) < 0 ? subtract(0, off) : off, b) < 0;
}

/** Whether a / b in percent is the rate, within half a unit of its last digit. */
export function fits(rate: Decimal, a: Decimal, b: Decimal): boolean {
  const off = multiply(decimal(10 ** fractionDigits(rate)), subtract(multiply(rate, b), multiply(100, a)));
  return compare(multiply(2, compare(off, 0) < 0 ? subtract(0, off) : off), b) <= 0;
}
