import { compare, decimal, fractionDigits, multiply, quotient, type Decimal } from "../decimal";
import { fits } from "../reading/candidates";
import { trimmed } from "../reading/figure";
import { isPercentFormat, showsDecimals } from "../reading/number-format";
import { readCell } from "../reading/read-cell";
import type { RawCell } from "../reading/reading";
import type { Separators } from "../sheet";
import type { Measure } from "../template/schema";

/** The figure a cell may also hold: an amount a thousandfold or a thousandth, a percentage a hundredfold of what it reads as. */
export interface OtherReading {
  readonly stated: Decimal;
  readonly other: Decimal;
  /**
   * What makes it two: a number left of typed thousands, all their digits there or zeros lost; a sign within a text;
   * a share of 1 where a percentage belongs, with more decimals than a hand writes, or with few.
   */
  readonly by: "number" | "shortNumber" | "comma" | "dot" | "share" | "shortShare";
}

const COMMA = /^[1-9]\d{0,2},\d{3}$/;
const DOT = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * An Excel with a decimal point makes 87.582 of a typed "87.582"; one with a decimal comma makes 87582 of it, so there a
 * number is what it is. A number format that always shows decimals was chosen for them.
 */
export function otherReading(raw: RawCell, measure: Measure, { decimal: sign }: Separators): OtherReading | null {
  if (measure.type !== "quantity" && measure.type !== "percent") return null;
  const reading = readCell(raw, measure);
  if (reading.kind !== "value") return null;
  const stated = reading.value;
  if (measure.type === "percent") return typeof raw.value === "number" ? ofShare(raw, stated) : null;
  if (typeof raw.value === "string") return ofText(trimmed(raw.value), stated);
  const digits = fractionDigits(stated);
  if (sign === "," || showsDecimals(raw.format) || digits === 0 || digits > 3) return null;
  if (!isBelowThousand(stated)) return null;
  const other = multiply(stated, 1000);
  return fits(other, measure) ? { stated, other, by: digits === 3 ? "number" : "shortNumber" } : null;
}

/** A quotient worked out by a formula has more decimals than a rate below one per cent is written with. */
function ofShare({ format }: RawCell, stated: Decimal): OtherReading | null {
  const isShare = compare(stated, 0) > 0 && compare(stated, 1) <= 0;
  if (!isShare || isPercentFormat(format)) return null;
  const by = fractionDigits(stated) > 2 ? "share" : "shortShare";
  return { stated, other: quotient(multiply(stated, 100), 1, 2), by };
}

export function isBelowThousand(value: Decimal): boolean {
  const size = compare(value, 0) < 0 ? multiply(value, -1) : value;
  return compare(size, 1) >= 0 && compare(size, 1000) < 0;
}

function ofText(text: string, stated: Decimal): OtherReading | null {
  const unsigned = text.replace(/^[+-]/, "");
  if (COMMA.test(unsigned)) return { stated, other: multiply(stated, 1000), by: "comma" };
  if (DOT.test(unsigned)) return { stated, other: multiply(stated, decimal("0.001")), by: "dot" };
  return null;
}
