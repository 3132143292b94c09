import type { Decimal } from "../decimal";
import type { Measure } from "../template/schema";
import { compactCandidates, ratioCandidates } from "./candidates";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** A cell left with a date format shows a plain count as a day before 1930; a typed fraction becomes a later one. */
const FRACTION_YEAR = 1930;
const LAST_SERIAL = 2_958_465;

/** What may have been typed in a cell that now holds a date: "10/10", "2/8", or a plain count. */
export function dateCandidates(serial: number, measure: Measure): readonly (Decimal | null)[] {
  if (!(serial >= 0 && serial <= LAST_SERIAL) || !Number.isInteger(serial)) return [];
  const date = new Date(EPOCH + serial * DAY);
  if (date.getUTCFullYear() < FRACTION_YEAR) return compactCandidates([serial], measure);
  return partsCandidates(date.getUTCDate(), date.getUTCMonth() + 1, measure);
}

/** Day and month stand in either order, by the PC's locale; a part is rarely larger than its whole. */
export function partsCandidates(day: number, month: number, measure: Measure): readonly (Decimal | null)[] {
  return ratioCandidates(Math.min(day, month), Math.max(day, month), measure);
}
