import { decimal, plain } from "../decimal";
import { harmless } from "../harmless";

/** What a table program takes for the beginning of a formula; wide signs too, where it was made for such letters. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /["\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = "\uFEFF";

export type CsvValue = string | { readonly number: number };

/** Excel parts cells by semicolons where the comma is the decimal sign, by commas where the point is. */
export const CSV_SEPARATORS = [";", ",", "\t"] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/**
 * A table as Excel opens it with a double click, its byte-order mark in front. A text that looks like a formula gets an
 * apostrophe in front, what a reader's program might obey is shown instead; a number stays one.
 */
export function csvText(rows: readonly (readonly CsvValue[])[], separator: CsvSeparator = ";"): string {
  return (
    BYTE_ORDER_MARK +
    rows.map((row) => `${row.map((value) => cellText(value, separator)).join(separator)}\r\n`).join("")
  );
}

function cellText(value: CsvValue, separator: CsvSeparator): string {
  if (typeof value !== "string") {
    const digits = plain(decimal(value.number));
    return separator === "," ? digits : digits.replace(".", ",");
  }
  const safe = harmless(FORMULA.test(value) ? `'${value}` : value);
  return safe.includes(separator) || NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
