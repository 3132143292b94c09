/** Whole figures written as text: "2.388", "01". Each formula is TRUE when the cell's text is none, or holds an error. */

const NBSP = "\u00a0";

/** As many digits as a figure may have. */
export const ZEROS = "000000000000000";

/** The cell's text without outer spaces. */
export function trimmed(ref: string): string {
  return `TRIM(SUBSTITUTE(${ref},"${NBSP}"," "))`;
}

/** The cell's text without any space: whether one stands between two signs is asked for elsewhere. */
export function withoutSpaces(ref: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${ref},"${NBSP}","")," ","")`;
}

/**
 * Where its number, written anew, does not end like the text: grouped as this Excel groups (by a comma or a dot), or
 * with zeros in front of it.
 */
export function wholeTextFormula(ref: string, signed: boolean): string {
  const text = trimmed(`T(${ref})`);
  const digits = signed ? withoutSign(text) : text;
  const figure = `SUBSTITUTE(0&${digits},".","")+0`;
  const grouped = `SUBSTITUTE(FIXED(${figure},0),",",".")`;
  return `ISERROR(FIND(${digits}&")",${grouped}&")"&RIGHT(TEXT(${figure},"${ZEROS})"),16)))`;
}

/** What every text that says a code of one digit is the end of: "000000000000002". */
export function codeText(code: number): string {
  return String(code).padStart(ZEROS.length, "0");
}

/** The text with one sign in front left out. */
export function withoutSign(text: string): string {
  return `MID(${text},1+ISNUMBER(FIND(LEFT(${text}),"+-")),99)`;
}
