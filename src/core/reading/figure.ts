import { decimal, type Decimal } from "../decimal";
import type { Measure } from "../template/schema";
import { isTooLong } from "./run-of-digits";

const FIGURE = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/** Without outer spaces and no-break spaces. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The figure a trimmed text says, or null when it says none or more than one. */
export function figureOf(text: string, measure: Measure): Decimal | null {
  const bare = measure.type === "percent" && text.endsWith("%") ? trimmed(text.slice(0, -1)) : text;
  const match = FIGURE.exec(bare);
  if (!match) return null;
  const [, sign = "", whole = "", fraction] = match;
  if (sign !== "" && !maySign(measure)) return null;
  if (fraction !== undefined && !mayHaveDecimals(measure)) return null;
  const digits = whole.replaceAll(".", "");
  if (isTooLong(bare)) return null;
  return plainDecimal(sign, digits, fraction);
}

/** -0 is 0. */
function plainDecimal(sign: string, digits: string, fraction: string | undefined): Decimal {
  const size = fraction === undefined ? Number(digits) : decimal(`${digits}.${fraction}`);
  if (sign !== "-" || size === 0) return size;
  return typeof size === "number" ? -size : size.neg();
}

/** Whether a text may start with a sign here. */
export function maySign(measure: Measure): boolean {
  if (measure.type === "count" || measure.type === "quantity") return measure.signed === true;
  return measure.type === "heading";
}

function mayHaveDecimals(measure: Measure): boolean {
  return measure.type === "percent" || measure.type === "quantity" || measure.type === "heading";
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
