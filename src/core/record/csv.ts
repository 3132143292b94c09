import { decimal, plain } from "../decimal";

/** What a table program takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = "\uFEFF";

export type CsvValue = string | { readonly number: number };

/**
 * A table as Excel opens it where the comma is the decimal sign: semicolons between the cells, its byte-order mark in
 * front. A text that looks like a formula gets an apostrophe in front; a number stays one.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("");
}

function cellText(value: CsvValue): string {
  if (typeof value !== "string") return plain(decimal(value.number)).replace(".", ",");
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
