import type { Measure } from "../template/schema";

/**
 * What read-cell.ts says, as Excel formulas. They hold in Excel 2016 and LibreOffice under any separators: no implicit
 * conversion but of plain digits, no array constants (conditional formats take none), no function newer than 2010.
 */

const NBSP = "\u00a0";
const DIGITS = '"0123456789"';
/** Plain digits and digits in threes: whatever ends like this, up to 15 of them. */
const PLAIN = "000000000000000";
const GROUPED = "000.000.000.000.000";

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

function numberFormula(ref: string, measure: Measure): string {
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
    if ("signed" in measure && measure.signed) return withSign(text, wholeFormula);
    return wholeFormula(text);
  }
  if (measure.type === "percent") return percentFormula(ref);
  if (measure.type === "quantity" && measure.signed) return withSign(text, decimalFormula);
  return decimalFormula(text);
}

/** "2.388", "01". */
function wholeFormula(text: string): string {
  const figure = `VALUE(SUBSTITUTE(${text},".",""))`;
  return `${figure}/${startsWell(text)}/SIGN(FIND(${shape(text)}&"|","${PLAIN}|${GROUPED}|"))`;
}

/** "1.234,5". */
function decimalFormula(text: string): string {
  return `${decimals(text)}/SIGN(FIND(${shape(text)}&"|",${decimalShapes(text)}))`;
}

/** "99,79", "63 %". */
function percentFormula(ref: string): string {
  const bare = `TRIM(SUBSTITUTE(SUBSTITUTE(${ref},"${NBSP}"," "),"%",""))`;
  const ending = `SUBSTITUTE(SUBSTITUTE(${shape(trimmed(ref))}&"|","%|","|")," |","|")`;
  return `${decimals(bare)}/SIGN(FIND(${ending},${decimalShapes(bare)}))`;
}

/** The text's figure with a decimal comma, an error when it does not begin and end well or has too many digits. */
function decimals(text: string): string {
  const figure = `VALUE(SUBSTITUTE(SUBSTITUTE(${text},".",""),",",MID(1/2,2,1)))`;
  const short = `LEN(SUBSTITUTE(${text},".",""))<17`;
  return `${figure}/AND(FIND(RIGHT(${text}),${DIGITS}),${short},${startsWell(text)})`;
}

/** All shapes a text with as many decimals can have, from its end. */
function decimalShapes(text: string): string {
  const tail = `LEFT(",${PLAIN}",LEN(${text}&",")-FIND(",",${text}&","))&"|"`;
  return `"${PLAIN}"&${tail}&"${GROUPED}"&${tail}`;
}

/** TRUE when the text begins with a digit, in a grouped figure with one above 0; an error or FALSE otherwise. */
function startsWell(text: string): string {
  return `OR(FIND(LEFT(${text}),${DIGITS})>1,ISERR(FIND(".",${text})))`;
}

function withSign(text: string, figure: (text: string) => string): string {
  const body = `MID(${text},1+ISNUMBER(FIND(LEFT(${text}),"+-")),99)`;
  return `IF(LEFT(${text})="-",-1,1)*${figure(body)}`;
}

/** The text with every digit as 0. */
function shape(text: string): string {
  return Array.from({ length: 9 }, (_, index) => index + 1).reduce(
    (inner, digit) => `SUBSTITUTE(${inner},${digit},0)`,
    text,
  );
}

function trimmed(ref: string): string {
  return `TRIM(SUBSTITUTE(${ref},"${NBSP}"," "))`;
}
