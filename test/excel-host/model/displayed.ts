import { formatValue } from "../formulas/number-format";
import { isError } from "./cell";
import { marksAt, overlaid } from "./marks";
import type { Sheet } from "./sheet";
import type { CellStyle } from "./style";
import type { Workbook } from "./workbook";

/** A cell as it is seen on the screen. */
export interface Displayed {
  readonly text: string;
  /** The effective look, conditional formats included. */
  readonly style: CellStyle;
  /** Decides where a cell with General alignment puts its text. */
  readonly kind: "empty" | "number" | "text" | "truth" | "error";
}

export function displayed(workbook: Workbook, sheet: Sheet, row: number, column: number): Displayed {
  workbook.calculate();
  const style = overlaid(sheet.styleAt(row, column), marksAt(workbook, sheet, row, column));
  const value = sheet.cell(row, column)?.value ?? "";
  return { text: formatValue(value, style.numberFormat, workbook.locale), style, kind: kindOf(value) };
}

function kindOf(value: Parameters<typeof formatValue>[0]): Displayed["kind"] {
  if (value === "") return "empty";
  if (isError(value)) return "error";
  if (typeof value === "boolean") return "truth";
  return typeof value === "number" ? "number" : "text";
}
