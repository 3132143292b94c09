import { isWritable } from "../formulas/syntax";
import { LOCALES } from "../formulas/locale";
import { formatValue } from "../formulas/number-format";
import { readTyped, type Typed } from "../formulas/typed-input";
import { rebase } from "../formulas/references";
import type { Area } from "./area";
import { type Cell, type CellValue, isEmpty, plain } from "./cell";
import { fail } from "./errors";
import { withoutArea } from "./validation";
import type { Sheet } from "./sheet";
import { PLAIN } from "./style";
import type { Workbook } from "./workbook";

/** Writing and clearing what cells hold, as the add-in's calls do it. */

export function guardContent(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const [row, column] of sheet.cellsOf(area)) {
    if (sheet.styleAt(row, column).locked) fail("AccessDenied", "The sheet is protected");
  }
}

/** Puts a typed text or a value into one cell; the number format it brings goes only to a General cell. */
export function store(sheet: Sheet, row: number, column: number, typed: Typed): void {
  const cell = sheet.cell(row, column);
  const style = sheet.styleAt(row, column);
  const { format, ...content } = typed;
  if (format !== undefined && style.numberFormat === "General") {
    sheet.put(row, column, { ...content, style: { ...style, numberFormat: format } });
  } else {
    sheet.put(row, column, cell?.style ? { ...content, style: cell.style } : content);
  }
}

function contentOf(workbook: Workbook, sheet: Sheet, row: number, column: number, given: unknown): Typed {
  const format = sheet.styleAt(row, column).numberFormat;
  if (typeof given === "string") {
    const typed = readTyped(given, LOCALES["en-US"], format, workbook.today);
    if (typed.formula !== undefined && !isWritable(typed.formula)) fail("InvalidArgument", `formula ${given}`);
    return typed;
  }
  if (typeof given !== "number" && typeof given !== "boolean") return fail("InvalidArgument", `value ${String(given)}`);
  return { value: format === "@" ? String(given) : given };
}

/** `given` is one value for all cells or a matrix of the range's size; null leaves a cell as it is. */
export function writeMatrix(workbook: Workbook, sheet: Sheet, area: Area, given: unknown): void {
  const matrix = Array.isArray(given) ? (given as unknown[]) : null;
  const fits =
    !matrix ||
    (matrix.length === area.rows && matrix.every((line) => Array.isArray(line) && line.length === area.columns));
  if (!fits) {
    fail("InvalidArgument", "The number of rows or columns in the input array doesn't match the size of the range.");
  }
  guardContent(sheet, area);
  workbook.change();
  const details = singleBefore(sheet, area);
  for (const [row, column] of sheet.cellsOf(area)) {
    const line = matrix?.[row - area.row] as unknown[] | undefined;
    const value = matrix ? line?.[column - area.column] : given;
    if (value === null || value === undefined || hiddenByMerge(sheet, row, column)) continue;
    store(sheet, row, column, contentOf(workbook, sheet, row, column, value));
  }
  edited(workbook, sheet, area, details);
}

export function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

export const singleBefore = (sheet: Sheet, area: Area): CellValue | null =>
  area.rows === 1 && area.columns === 1 ? (sheet.cell(area.row, area.column)?.value ?? "") : null;

/** Tells that the content of the area was edited. */
export function edited(workbook: Workbook, sheet: Sheet, area: Area, before: CellValue | null): void {
  const after = sheet.cell(area.row, area.column)?.value ?? "";
  workbook.emit({
    type: "changed",
    sheet: sheet.id,
    area,
    changeType: "RangeEdited",
    origin: workbook.origin,
    ...(before === null ? {} : { details: { before, after } }),
  });
}

/** `applyTo` as in `Range.clear`: All, Contents or Formats. */
export function clearArea(workbook: Workbook, sheet: Sheet, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats", "RemoveHyperlinks", "Hyperlinks"].includes(applyTo))
    fail("InvalidArgument", applyTo);
  const before = singleBefore(sheet, area);
  const present = [...sheet.entriesIn(area)];
  if (sheet.protection && present.some(([row, column]) => sheet.styleAt(row, column).locked)) {
    fail("AccessDenied", "The sheet is protected");
  }
  workbook.change();
  for (const [row, column, cell] of present) {
    if (applyTo === "Contents") sheet.write(row, column, { value: "" });
    else if (applyTo === "All") sheet.put(row, column, { value: "" });
    else if (applyTo === "Formats") sheet.put(row, column, { ...cell, style: PLAIN });
  }
  if (applyTo === "All") {
    sheet.validations = withoutArea(sheet.validations, area);
    sheet.merges = sheet.merges.filter((merge) => !sheet.cutMerges(area).includes(merge) && !inside(area, merge));
  }
  if (applyTo !== "Formats") edited(workbook, sheet, area, before);
}

const inside = (area: Area, merge: Area): boolean =>
  merge.row >= area.row &&
  merge.column >= area.column &&
  merge.row + merge.rows <= area.row + area.rows &&
  merge.column + merge.columns <= area.column + area.columns;

/** The cell as it reads when copied elsewhere. */
export const movedCell = (cell: Cell, rows: number, columns: number): Cell =>
  cell.formula === undefined ? cell : { ...cell, formula: rebase(cell.formula, rows, columns) };

/** One of `Range.values`, `formulas`, `text`, `valueTypes`, `numberFormat` as a matrix. */
export function readMatrix<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const matrix: T[][] = [];
  for (const [row, column] of sheet.cellsOf(area)) {
    (matrix[row - area.row] ??= []).push(read(sheet.cell(row, column), row, column));
  }
  return matrix;
}

export const readers = {
  values: (cell: Cell | undefined) => plain(cell?.value ?? ""),
  formulas: (cell: Cell | undefined) => cell?.formula ?? plain(cell?.value ?? ""),
  valueTypes: (cell: Cell | undefined) => {
    if (isEmpty(cell)) return "Empty";
    const value = cell?.value ?? "";
    if (typeof value === "object") return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
  },
};

export function textAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value ?? "";
  return formatValue(value, sheet.styleAt(row, column).numberFormat, workbook.locale);
}
