import type { Measure } from "../template/schema";
import { decimalTextFormulas, percentTextFormulas } from "./decimal-text-formula";
import { codeText, trimmed, wholeTextFormula } from "./whole-text-formula";

/**
 * What a mark says of one cell, by what read-cell.ts says of it, as formulas that hold under any separators: no implicit
 * conversion but of plain digits, no array constants (conditional formats take none), no function newer than Excel 2007,
 * none that Excel for the web lacks. What a cell's number format says cannot be told: a date is a number here, and a
 * percentage what it is of 1.
 */

/** TRUE when the cell holds anything but spaces, an error included. */
export function filledFormula(ref: string): string {
  return `ISERROR(1/(${trimmed(ref)}=""))`;
}

/**
 * One of them is TRUE when the cell holds a number its unit does not take, or a text that is no figure of it; each is short
 * enough for any Excel where the unit allows it. A text out of the range of its unit is not told.
 */
export function strangeFormulas(ref: string, measure: Measure): readonly string[] {
  switch (measure.type) {
    case "code":
      return codeFormulas(
        ref,
        measure.codes.map(({ code }) => code),
      );
    case "count":
      return [numberFormula(ref, measure), wholeTextFormula(ref, measure.signed === true)];
    case "quantity":
      return [numberFormula(ref, measure), ...decimalTextFormulas(ref, measure.signed === true)];
    case "percent":
      return percentTextFormulas(ref, measure);
    default:
      return [];
  }
}

/** Codes of one digit are told by what such a text ends like; others are looked up. */
function codeFormulas(ref: string, codes: readonly number[]): readonly string[] {
  if (codes.every((code) => code >= 0 && code < 10)) {
    return [`ISERROR(FIND(${trimmed(ref)}&")","${codes.map((code) => `${codeText(code)})`).join("")}"))`];
  }
  const figure = `IF(ISTEXT(${ref}),SUBSTITUTE(0&${trimmed(ref)},".","")+0,${ref})`;
  const isListed = `FIND("|"&${figure}&"|","|${codes.join("|")}|")`;
  return [`AND(${trimmed(ref)}<>"",ISERROR(${isListed}))`, wholeTextFormula(ref, false)];
}

/** TRUE when the cell holds a number out of bounds, a truth value, or a sign alone where a sign may stand. */
function numberFormula(ref: string, measure: Extract<Measure, { type: "count" | "quantity" }>): string {
  const size = measure.signed ? `ABS(${ref})>=1E15` : `${ref}<0,${ref}>=1E15`;
  const whole = measure.type === "count" ? `,ABS(${ref}-ROUND(${ref},0))>1E-9` : "";
  const odd = `OR(ISLOGICAL(${ref}),${size}${whole})`;
  if (!measure.signed) return `AND(NOT(ISTEXT(${ref})),${odd})`;
  return `IF(ISTEXT(${ref}),OR(${trimmed(ref)}="+",${trimmed(ref)}="-"),${odd})`;
}
