import { compare, isWhole, multiply, quotient, type Decimal } from "../decimal";
import type { Measure } from "../template/schema";

/** No number cell of this size or more is a value. */
export const LIMIT = 1e15;

/** Whether the figure could stand in a cell of this measure. */
export function fits(value: Decimal, measure: Measure): boolean {
  if (compare(value, LIMIT) >= 0 || compare(value, -LIMIT) <= 0) return false;
  switch (measure.type) {
    case "count":
      return isWhole(value) && (measure.signed === true || compare(value, 0) >= 0);
    case "quantity":
      return measure.signed === true || compare(value, 0) >= 0;
    case "percent":
      return compare(value, measure.min ?? 0) >= 0 && compare(value, measure.max ?? 100) <= (measure.open ? -1 : 0);
    case "code":
      return measure.codes.some(({ code }) => compare(value, code) === 0);
    case "heading":
      return true;
    case "text":
      return false;
  }
}

/** The candidates a cell of this measure can hold, each once, in the order given. */
export function compactCandidates(
  candidates: readonly (Decimal | null)[],
  measure: Measure,
): readonly (Decimal | null)[] {
  const kept: (Decimal | null)[] = [];
  for (const candidate of candidates) {
    if (candidate !== null && !fits(candidate, measure)) continue;
    if (!kept.some((other) => same(other, candidate))) kept.push(candidate);
  }
  return kept;
}

/** What "part/whole" may have been meant to say: the part, the whole; in a percent cell their ratio. */
export function ratioCandidates(part: Decimal, whole: Decimal, measure: Measure): readonly (Decimal | null)[] {
  if (measure.type !== "percent") return compactCandidates([part, whole], measure);
  if (compare(whole, 0) === 0) return [];
  return compactCandidates([percentage(part, whole)], measure);
}

/** part / whole in percent, rounded half up to two decimals. */
function percentage(part: Decimal, whole: Decimal): Decimal {
  return quotient(multiply(part, 100), whole, 2);
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}
