import type { Measure } from "../template/schema";
import { NBSP, numberFormula, shape } from "./cell-formula";

/**
 * Many cells that hold whole figures, added up with blanks as 0, in far fewer characters than one by one: what each text
 * cell says is read plainly, and all texts together are looked over once. An error when one cell has no figure.
 */
export function countsFormula(cells: readonly { readonly ref: string; readonly measure: Measure }[]): string {
  const figures = cells.map(({ ref, measure }) => {
    const digits = without(`SUBSTITUTE(${ref},"${NBSP}","")`, [" ", "."]);
    return `IF(ISNUMBER(${ref}),${numberFormula(ref, measure)},VALUE("0"&${digits}))`;
  });
  const texts = `"|"&${cells.map(({ ref }) => `T(${ref})&"|"`).join("&")}`;
  return `(${figures.join("+")})/(${strangeParts(texts)}="")`;
}

/** Whether such a formula can be written for the measure. */
export function isCountable(measure: Measure): boolean {
  return measure.type === "code" || (measure.type === "count" && measure.signed !== true);
}

/** What is left of the texts, each between bars, when every part of a well-formed figure is taken away. */
function strangeParts(texts: string): string {
  const spaced = `TRIM(SUBSTITUTE(${texts},"${NBSP}"," "))`;
  const bare = `SUBSTITUTE(SUBSTITUTE(${spaced}," |","|"),"| ","|")`;
  const zeros = shape(`SUBSTITUTE(${bare},"|0","|z")`);
  const marked = WRONG.reduce((text, pattern) => `SUBSTITUTE(${text},"${pattern}","!")`, zeros);
  return without(marked, [".000", "0", "z", "|"]);
}

/** With every digit as 0, one in front as z where it was 0: bad groups, a bad beginning, more than 15 digits. */
const WRONG = [
  "|.",
  ".0000",
  "0000.",
  "z.",
  "z0.",
  "z00.",
  "z000.",
  "0000000000000000",
  "z000000000000000",
  ".000.000.000.000.000",
];

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => `SUBSTITUTE(${rest},"${part}","")`, text);
}
