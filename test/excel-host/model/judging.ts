import { qualify, rebase } from "../formulas/references";
import { readArea, splitAddress } from "./address";
import { type CellValue, isError, plain } from "./cell";
import type { Sheet } from "./sheet";
import type { Comparison, Operand, Validation } from "./validation";
import type { Workbook } from "./workbook";

/** Whether what a cell holds now is what its data validation asks for. */
export function accepts(
  workbook: Workbook,
  sheet: Sheet,
  validation: Validation | undefined,
  row: number,
  column: number,
): boolean {
  if (!validation || validation.type === "None") return true;
  const value = sheet.cell(row, column)?.value ?? "";
  if (value === "") return validation.ignoreBlanks;
  const at = (text: string): string =>
    qualify(rebase(text, row - validation.area.row, column - validation.area.column), sheet.name);
  const { wholeNumber, decimal, textLength, list, custom } = validation.rule;
  if (custom) return isTrue(workbook.ask(at(custom.formula)));
  if (list) return items(workbook, at(list.source)).includes(String(plain(value)).trim());
  if (textLength) return compares(workbook, String(plain(value)).length, textLength, at);
  const comparison = wholeNumber ?? decimal;
  if (!comparison || typeof value !== "number") return false;
  if (wholeNumber && !Number.isInteger(value)) return false;
  return compares(workbook, value, comparison, at);
}

const isTrue = (value: CellValue): boolean =>
  !isError(value) && (value === true || (typeof value === "number" && value !== 0));

function compares(workbook: Workbook, value: number, rule: Comparison, at: (text: string) => string): boolean {
  const number = (operand: Operand | undefined): number => {
    if (typeof operand === "number") return operand;
    if (operand === undefined) return NaN;
    const result = operand.startsWith("=") ? workbook.ask(at(operand)) : operand;
    return isError(result) || typeof result === "boolean" ? NaN : Number(result);
  };
  const first = number(rule.formula1);
  const second = number(rule.formula2);
  switch (rule.operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThan":
      return value < first;
    default:
      return value <= first;
  }
}

/** What a list offers: its own words, or the contents of cells. */
export function items(workbook: Workbook, source: string): string[] {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const name = workbook.names.find((one) => one.name.toLowerCase() === source.slice(1).toLowerCase());
  const { sheet: sheetName, rest } = splitAddress((name?.formula ?? source).slice(1).replaceAll("$", ""));
  const sheet = sheetName === null ? undefined : workbook.findSheet(sheetName);
  const area = readArea(rest);
  if (!sheet || !area) return [];
  workbook.calculate();
  return [...sheet.cellsOf(area)].map(([row, column]) => String(plain(sheet.cell(row, column)?.value ?? "")));
}
