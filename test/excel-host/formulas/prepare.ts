import type { Sheet } from "../model/sheet";
import { isDateFormat } from "./number-format";
import { type DefinedName, findName, nameTarget } from "../model/names";
import { mapWords, references } from "./references";

/** What a formula is read against. */
export interface Surroundings {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** Rewrites a formula into one that IronCalc answers as Excel would. `home` is the name of its sheet. */
export function prepare(formula: string, home: string, { sheets, names }: Surroundings): string {
  const homeNames = sheets.find((sheet) => sheet.name === home)?.names ?? [];
  const inlined = [...homeNames, ...names].filter((name) => !isCells(name));
  let text = inlined.length > 0 ? inlineNames(formula, inlined) : formula;
  if (/CELL\(/i.test(text)) text = answerCellFormat(text, home, sheets);
  if (text.includes("--")) text = keepDoubleMinus(text);
  if (text.includes(":")) text = mapOverRanges(text);
  return text;
}

/** IronCalc knows names of cells only. */
export const isCells = (name: DefinedName): boolean =>
  nameTarget({ ...name, formula: name.formula.replaceAll("$", "") }) !== null;

const inlineNames = (formula: string, names: readonly DefinedName[]): string =>
  mapWords(formula, (word) => {
    const name = findName(names, word);
    return name ? `(${name.formula.replace(/^=/, "")})` : word;
  });

/** CELL("format", …): IronCalc has none; the answer depends on number formats, which are ours. */
function answerCellFormat(formula: string, home: string, sheets: readonly Sheet[]): string {
  return formula.replace(/CELL\(\s*"format"\s*,\s*([^()]+)\)/gi, (text, argument: string) => {
    const [reference] = references(argument);
    if (!reference) return text;
    const name = (reference.sheet ?? home).toLowerCase();
    const sheet = sheets.find((one) => one.name.toLowerCase() === name);
    if (!sheet) return "#REF!";
    const { row, column } = reference.start;
    return `"${formatCode(sheet.styleAt(Math.max(row, 0), Math.max(column, 0)).numberFormat)}"`;
  });
}

/** Excel's short code for a number format, as CELL("format") gives it. */
function formatCode(format: string): string {
  const first = format.split(";")[0] ?? "";
  if (first === "General" || first === "@") return "G";
  if (isDateFormat(first)) {
    if (/h/i.test(first)) return /s/i.test(first) ? "D8" : "D9";
    if (/d/i.test(first) && /m/i.test(first)) return /y/i.test(first) ? (/mmm/i.test(first) ? "D1" : "D4") : "D2";
    return "D3";
  }
  const places = /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
  const letter = /E[+-]/i.test(first) ? "S" : first.includes("%") ? "P" : first.includes(",") ? "," : "F";
  const color = /;.*\[red\]/i.test(format) ? "-" : "";
  return `${letter}${places}${color}`;
}

/** IronCalc drops "--", which turns truth into numbers. */
const keepDoubleMinus = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|([(,=<>*/&+^]\s*)--/g, (text, before: string | undefined) =>
    before === undefined ? text : `${before}1*`,
  );

const ELEMENTWISE = new Set(
  (
    "ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISNONTEXT ISLOGICAL ISEVEN ISODD " +
    "LEN TRIM UPPER LOWER VALUE ROUND ROUNDUP ROUNDDOWN TRUNC MOD N T LEFT RIGHT MID"
  ).split(" "),
);

/** IronCalc answers these functions wrongly when given a range; MAP gives it one cell at a time. */
function mapOverRanges(formula: string): string {
  const CALL = /([A-Z]+)\(([^()"',]*:[^()"',]*|[^()",]*'[^']*'![^()",]*:[^()",]*)((?:,[^()"]*)?)\)/gi;
  return formula.replace(CALL, (text, name: string, range: string, rest: string) =>
    ELEMENTWISE.has(name.toUpperCase()) ? `MAP(${range},LAMBDA(one_,${name}(one_${rest})))` : text,
  );
}
