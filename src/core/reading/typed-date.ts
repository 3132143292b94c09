import type { Measure } from "../template/schema";
import type { Decimal } from "../decimal";
import { partsCandidates } from "./date-parts";

const SHAPE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** Years of four digits a report can name; others are digits grouped wrongly. */
const YEARS = { first: 1900, last: 2100 };

/**
 * What may have been typed in a text a calendar has: "10/10/2024", "2-8-24", "31.12.2024"; null for every other text.
 * Dots stand between day, month and year in this order alone: other figures between dots are groups of digits.
 */
export function typedDate(text: string, measure: Measure): readonly (Decimal | null)[] | null {
  const [, first = "", sign, second = "", year = ""] = SHAPE.exec(text) ?? [];
  if (sign === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (y < YEARS.first || y > YEARS.last) return null;
  const isDate = isDay(a, b, y) || (sign !== "." && isDay(b, a, y));
  return isDate ? partsCandidates(a, b, measure) : null;
}

function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
