/**
 * What a cell means, in one pass: a value, nothing, or a doubt. These are all the rules; a formula on the sheet that
 * follows them agrees with the pane.
 *
 * BLANK    an empty cell; a text of nothing but spaces (U+0020) and no-break spaces (U+00A0), "" of a formula included.
 *          A cell of measure `text` is blank here whatever it says, unless it is an error: it holds no figure.
 * NUMBER   a number cell is a value, except
 *          - its number format is a date or time                                 doubt `date`
 *          - |number| >= 1e15                                                    doubt `tooLong`
 *          - its number format has a percent sign and the measure is no percent  doubt `percentScale`
 *          - count or quantity, not signed, number < 0                           doubt `negative`
 *          - count, further than 1e-9 from the nearest whole number:
 *            1 to 3 fraction digits and 1 <= |number| < 1000                     doubt `separator` (1.297)
 *            else, and 1 or 2 of them where Excel's own decimal sign is a comma  doubt `decimals`
 *            either says what the cell holds where what it shows has other digits
 *          The value is the number at the 15 significant digits Excel shows; times 100, exactly, for a percent whose
 *          format has a percent sign; the nearest whole number for a count.
 *          A percent out of its range and a code out of its list are values.
 * TEXT     a text is trimmed of outer spaces and no-break spaces. For a percent one trailing "%" is then dropped and the
 *          end trimmed again; for a signed measure and a heading one leading "+" or "-" may stand. What is left is a
 *          value when it is
 *          - digits 0-9, leading zeros allowed, or digits grouped by dots in threes, the first group not starting with 0
 *          - for percent, quantity and heading, the same followed by a comma and at least one digit
 *          - and has at most 15 digits in all.
 *          Every other text is a doubt; one that begins with "=" is a formula    doubt `notCalculated`
 * BOOLEAN  doubt `boolean`.
 * ERROR    "#" and a capital letter at the start of the trimmed text             doubt `error`
 *
 * Formats: what stands in quotes, behind "\", "_" or "*", or in brackets (elapsed [h] [m] [s] excepted) is not looked at.
 * A date or time is a format with one of d m y h s in the rest; "General" is none.
 */

import { decimal, multiply, type Decimal } from "../decimal";
import { unknownSeparators, type Separators } from "../sheet";
import type { Measure } from "../template/schema";
import { compactCandidates, LIMIT } from "./candidates";
import { dateCandidates } from "./date-parts";
import { doubt } from "./doubt";
import { hiddenDecimals } from "./hidden-decimals";
import { isDateFormat, isPercentFormat } from "./number-format";
import { readText } from "./read-text";
import { blank, type RawCell, type Reading } from "./reading";

const GUESS = { guess: true } as const;
const NOISE = 1e-9;

export function readCell(raw: RawCell, measure: Measure, separators = unknownSeparators): Reading {
  const { value } = raw;
  if (value === "") return blank;
  if (typeof value === "string") return readText(raw, value, measure);
  if (measure.type === "text") return blank;
  if (typeof value === "boolean") return doubt("boolean", raw);
  return readNumber(raw, value, measure, separators);
}

function readNumber(raw: RawCell, number: number, measure: Measure, separators: Separators): Reading {
  if (raw.format !== "General") {
    if (isDateFormat(raw.format)) return doubt("date", raw, dateCandidates(number, measure), { guess: true });
    if (isPercentFormat(raw.format)) return readPercent(raw, number, measure);
  }
  if (Math.abs(number) >= LIMIT) return doubt("tooLong", raw);
  if (number < 0 && isUnsigned(measure)) return readNegative(raw, number, measure, separators);
  if (measure.type === "count") return readCount(raw, number, measure, separators);
  return { kind: "value", value: exact(number) };
}

function readPercent(raw: RawCell, number: number, measure: Measure): Reading {
  if (Math.abs(number) >= LIMIT) return doubt("tooLong", raw);
  const value = multiply(exact(number), 100);
  if (measure.type === "percent") return { kind: "value", value };
  return doubt("percentScale", raw, compactCandidates([value, exact(number)], measure));
}

function readNegative(raw: RawCell, number: number, measure: Measure, separators: Separators): Reading {
  const positive = readNumber({ ...raw, format: "General" }, -number, measure, separators);
  if (positive.kind === "value") return doubt("negative", raw, [positive.value]);
  return doubt("negative", raw, positive.kind === "doubt" ? positive.doubt.candidates : []);
}

function readCount(raw: RawCell, number: number, measure: Measure, separators: Separators): Reading {
  const whole = Math.round(number);
  if (Math.abs(number - whole) <= NOISE) return { kind: "value", value: whole === 0 ? 0 : whole };
  const size = Math.abs(number);
  const held = exact(number);
  const hidden = hiddenDecimals(raw.text, held) ? { held } : {};
  const thousandfold = multiply(held, 1000);
  if (size < 1 || size >= 1000 || typeof thousandfold !== "number") return doubt("decimals", raw, [], hidden);
  // A decimal comma leaves a typed 1.290 whole: what has decimals there was typed with a comma, zeros and all.
  if (separators.decimal === "," && thousandfold % 10 === 0) return doubt("decimals", raw, [], hidden);
  const sure = thousandfold % 10 !== 0 || showsThree(raw.text) ? { sure: "asThousands" as const } : GUESS;
  return doubt("separator", raw, compactCandidates([thousandfold], measure), { ...hidden, ...sure });
}

/** "59.010": three decimals stand there, the last of them a zero Excel does not hold. */
function showsThree(text: string): boolean {
  return /^-?\d{1,3}[.,]\d{3}$/.test(text.trim());
}

function isUnsigned(measure: Measure): boolean {
  return (measure.type === "count" || measure.type === "quantity") && measure.signed !== true;
}

/** The number at the 15 significant digits Excel holds and shows. */
function exact(number: number): Decimal {
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  return decimal(Number(number.toPrecision(15)));
}
