import { compare, type Decimal, isWhole, quotient, subtract, add } from "../decimal";
import type { Span } from "../rules/kind";
import type { Measure } from "../template/schema";

/** What two spans have in common. */
export function meet(a: Span, b: Span): Span {
  return { least: pick(a.least, b.least, 1), most: pick(a.most, b.most, -1) };
}

export function isEmpty({ least, most }: Span): boolean {
  return least !== null && most !== null && compare(least, most) > 0;
}

export function holds({ least, most }: Span, value: Decimal): boolean {
  return (least === null || compare(value, least) >= 0) && (most === null || compare(value, most) <= 0);
}

/** The span's ends moved inwards to figures the cell can hold. */
export function onGrid({ least, most }: Span, measure: Measure): Span {
  if (measure.type !== "count" && measure.type !== "code") return { least, most };
  return { least: least === null ? null : rounded(least, 1), most: most === null ? null : rounded(most, -1) };
}

function rounded(value: Decimal, direction: 1 | -1): Decimal {
  if (isWhole(value)) return value;
  const near = quotient(value, 1, 0);
  if (compare(near, value) === direction) return near;
  return direction === 1 ? add(near, 1) : subtract(near, 1);
}

function pick(a: Decimal | null, b: Decimal | null, wanted: 1 | -1): Decimal | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) === wanted ? a : b;
}
