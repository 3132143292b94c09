import { decimal, type Decimal } from "../decimal";
import type { Measure } from "../template/schema";

const VIETNAMESE = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/;
const ENGLISH = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;
const DIGITS = 15;

/** More digits than Excel can hold as a number. */
export function isTooLong(text: string): boolean {
  return text.replace(/\D/g, "").length > DIGITS;
}

export function holdsWhole(measure: Measure): boolean {
  return measure.type === "count" || measure.type === "code";
}

/** The figure digits, dots and commas say when the comma is the decimal sign. */
export function vietnamese(run: string): readonly Decimal[] {
  return read(VIETNAMESE.exec(run), ".");
}

/** Whether one notation or the other reads the run. */
export function isNumber(run: string): boolean {
  return VIETNAMESE.test(run) || ENGLISH.test(run);
}

/** What digits with dots and commas may say: all of them separators, or one a decimal sign. */
export function runReadings(run: string, measure: Measure): readonly Decimal[] {
  if (isTooLong(run)) return [];
  const digits = run.replace(/\D/g, "");
  const inThrees = /^\d*(?:[.,]\d{3})*[.,]?$/.test(run);
  const joined = digits === "" || (holdsWhole(measure) && !inThrees) ? [] : [decimal(digits)];
  const decimals = [...vietnamese(run), ...read(ENGLISH.exec(run), ",")];
  return holdsWhole(measure) ? [...joined, ...decimals] : [...decimals, ...joined];
}

function read(match: RegExpExecArray | null, group: "." | ","): readonly Decimal[] {
  if (!match || isTooLong(match[0])) return [];
  const [, whole = "", fraction = ""] = match;
  return [decimal(`${whole.replaceAll(group, "")}.${fraction || "0"}`)];
}
