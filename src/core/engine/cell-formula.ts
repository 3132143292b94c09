import type { Measure } from "../template/schema";

/**
 * What read-cell.ts says, as Excel formulas. They hold in Excel 2016 and LibreOffice under any separators: no implicit
 * conversion but of plain digits, no array constants (conditional formats take none), no function newer than 2010.
 */

export const NBSP = "\u00a0";
const ZEROS = "000000000000000";
/** With every digit as 0, a figure ends like one of these: plain digits or digits in threes, 15 at most. */
const SHAPES = `${ZEROS}|000.000.000.000.000|`;

/** TRUE or FALSE: the cells hold nothing but spaces; an error while one holds an error. */
export function blankFormula(refs: readonly string[]): string {
  return `${trimmed(refs.join("&"))}=""`;
}

/** The cell's figure, an error when it has none. */
export function valueFormula(ref: string, measure: Measure): string {
  return `IF(ISNUMBER(${ref}),${numberFormula(ref, measure)},${textFormula(ref, measure)})`;
}

/** The figure with a blank cell as 0. */
export function amountFormula(ref: string, measure: Measure): string {
  const text = `IF(${blankFormula([ref])},0,${textFormula(ref, measure)})`;
  return `IF(ISNUMBER(${ref}),${numberFormula(ref, measure)},${text})`;
}

/** The figure of a cell that holds a number, an error when it has none. */
export function numberFormula(ref: string, measure: Measure): string {
  const format = `CELL("format",${ref})`;
  if (measure.type === "percent") {
    const scaled = `ROUND(${ref}*100^ISNUMBER(FIND("P",${format})),10)`;
    return `${scaled}/AND(ABS(${ref})<1E15,NOT(ISLOGICAL(${ref})),ISERR(FIND("D",${format})))`;
  }
  const signed = "signed" in measure && measure.signed === true;
  const size = measure.type === "code" || signed ? `ABS(${ref})<1E15` : `${ref}>=0,${ref}<1E15`;
  const plain = `${size},NOT(ISLOGICAL(${ref})),ISERR(FIND(LEFT(${format}),"DP"))`;
  if (measure.type !== "count") return `${ref}/AND(${plain})`;
  return `ROUND(${ref},0)/AND(${plain},ABS(${ref}-ROUND(${ref},0))<=1E-9)`;
}

function textFormula(ref: string, measure: Measure): string {
  const text = trimmed(ref);
  if (measure.type === "count" || measure.type === "code") {
    if ("signed" in measure && measure.signed) return withSign(text, ref, wholeFormula);
    return wholeFormula(text, ref);
  }
  if (measure.type === "percent") return percentFormula(ref);
  if (measure.type === "quantity" && measure.signed) return withSign(text, ref, decimalFormula);
  return decimalFormula(text, ref);
}

/** "2.388", "01". */
function wholeFormula(text: string, ref: string): string {
  const figure = `VALUE(SUBSTITUTE(${text},".",""))`;
  return `${figure}/${startsWell(text, ref)}/SIGN(FIND(${shape(text)}&"|","${SHAPES}"))`;
}

/** "1.234,5". */
function decimalFormula(text: string, ref: string): string {
  return `${decimals(text, ref)}/SIGN(FIND(${shape(text)}&"|",${decimalShapes(text)}))`;
}

/** "99,79", "63 %". */
function percentFormula(ref: string): string {
  const bare = `TRIM(SUBSTITUTE(SUBSTITUTE(${ref},"${NBSP}"," "),"%",""))`;
  const ending = `SUBSTITUTE(SUBSTITUTE(${shape(trimmed(ref))}&"|","%|","|")," |","|")`;
  return `${decimals(bare, ref)}/SIGN(FIND(${ending},${decimalShapes(bare)}))`;
}

/** The text's figure with a decimal comma, an error when it does not begin well or has too many digits. */
function decimals(text: string, ref: string): string {
  const figure = `VALUE(SUBSTITUTE(SUBSTITUTE(${text},".",""),",",MID(1/2,2,1)))`;
  return `${figure}/AND(LEN(SUBSTITUTE(${text},".",""))<17,${startsWell(text, ref)})`;
}

/** What a text with as many decimals may end like; one with a comma and none after it ends like nothing. */
function decimalShapes(text: string): string {
  const tail = `LEFT(",${ZEROS}",LEN(${text}&",")-FIND(",",${text}&","))`;
  return `SUBSTITUTE(SUBSTITUTE("${SHAPES}","|",${tail}&"|"),",|","")`;
}

/** TRUE when the text begins with a digit, in a grouped figure with one above 0; an error or FALSE otherwise. */
function startsWell(text: string, ref: string): string {
  return `OR(FIND(LEFT(${text}),"0123456789")>1,ISERR(FIND(".",${ref})))`;
}

function withSign(text: string, ref: string, figure: (text: string, ref: string) => string): string {
  const body = `MID(${text},1+ISNUMBER(FIND(LEFT(${text}),"+-")),99)`;
  return `IF(LEFT(${text})="-",-1,1)*${figure(body, ref)}`;
}

/** The text with every digit as 0. */
export function shape(text: string): string {
  return Array.from({ length: 9 }, (_, index) => index + 1).reduce(
    (inner, digit) => `SUBSTITUTE(${inner},${digit},0)`,
    text,
  );
}

function trimmed(ref: string): string {
  return `TRIM(SUBSTITUTE(${ref},"${NBSP}"," "))`;
}
