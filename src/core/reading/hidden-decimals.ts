import { plain, type Decimal } from "../decimal";

/**
 * Whether a cell shows other digits than it holds: 24560.4 shown as "24.560" by its number format, or rounded by a
 * narrow column. "####" and a text without digits hide nothing that could be told.
 */
export function hiddenDecimals(text: string, held: Decimal): boolean {
  const shown = digits(text);
  return shown !== "" && shown !== digits(plain(held));
}

/** Without zeros at either end: "59.010" and 59.01 say the same. */
function digits(text: string): string {
  return /\d/.test(text) ? text.replace(/\D/g, "").replace(/^0+|0+$/g, "") || "0" : "";
}
