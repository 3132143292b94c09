import { SHEET_ROWS } from "../../core";

/** Columns in which a form's rows have their number, label and unit. */
const COLUMNS = 3;

/** What stands at the beginning of the rows of a sheet, as one text: another one once rows were moved, added or taken away. */
export function beginnings(sheet: Excel.Worksheet): () => string {
  const range = sheet.getRangeByIndexes(0, 0, SHEET_ROWS, COLUMNS).getUsedRangeOrNullObject(true);
  range.load("formulas,rowIndex");
  return () => printed(range);
}

function printed(range: Excel.Range): string {
  return range.isNullObject ? "" : JSON.stringify([range.rowIndex, range.formulas]);
}

/** What stands at the beginning of one row, but for the cell in `column`. */
export function beginningOf(sheet: Excel.Worksheet, row: number, column: number): () => string {
  const range = sheet.getRangeByIndexes(row, 0, 1, COLUMNS).load("formulas");
  return () => JSON.stringify((range.formulas[0] ?? []).filter((_, at) => at !== column));
}
