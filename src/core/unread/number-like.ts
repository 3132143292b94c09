import { isDateFormat } from "../reading/number-format";

/** A cell of a table, as far as it tells figures from words. */
export type CellKind =
  | "empty"
  | "number" // a figure
  | "year" // a whole number that may be one
  | "measured" // a figure with a word behind it: "400 hs", "5,65 ngàn"
  | "other"; // words, dates, telephone numbers

const LONGEST = 40;
const FIGURE = /^[-+]?\d[\d\s.,/%]*$/;
const MEASURED = /^[-+]?\d[\d\s.,]*\p{L}{1,6}$/u;
const DATE = /^(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\/(?:19|20)\d\d|\d{4}-\d{2}-\d{2})$/;
/** "1.", "1.2.": the number of a row. */
const NUMBERING = /^\d{1,3}(?:\.\d{1,3})*\.$/;
/** Vietnamese telephone numbers have 10 or 11 digits and begin with 0. */
const TELEPHONE_DIGITS = 9;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

export function kindOf(value: string | number | boolean, format: string): CellKind {
  if (value === "" || typeof value === "boolean") return value === "" ? "empty" : "other";
  if (typeof value === "number") {
    if (format !== "General" && isDateFormat(format)) return "other";
    return isYear(value) ? "year" : "number";
  }
  const text = value.trim();
  if (text === "") return "empty";
  if (text.length > LONGEST || DATE.test(text) || NUMBERING.test(text) || isTelephone(text)) return "other";
  if (FIGURE.test(text)) return isYear(Number(text)) ? "year" : "number";
  return MEASURED.test(text) ? "measured" : "other";
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function isTelephone(text: string): boolean {
  return text.startsWith("0") && !text.includes(",") && text.replace(/\D/g, "").length >= TELEPHONE_DIGITS;
}
