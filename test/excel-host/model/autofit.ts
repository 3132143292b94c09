import { formatValue } from "../formulas/number-format";
import type { Area } from "./area";
import { hiddenByMerge } from "./content";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Rough text measures: good enough to see that a row grew, not for print. */
const CHARACTER = 0.5;
const LINE = 1.36;

function cellText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  return formatValue(sheet.cell(row, column)?.value ?? "", sheet.styleAt(row, column).numberFormat, workbook.locale);
}

/** Merged cells are left out, as Excel leaves them out. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.calculate();
  workbook.change();
  const used = sheet.usedArea(true, area);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
    let height = sheet.standardHeight;
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (sheet.mergeAt(row, column) || hiddenByMerge(sheet, row, column)) continue;
      const style = sheet.styleAt(row, column);
      const width = Math.max(1, sheet.columnWidth(column) - 4);
      const lines = cellText(workbook, sheet, row, column)
        .split("\n")
        .map((line) => (style.wrap ? Math.max(1, Math.ceil((line.length * style.fontSize * CHARACTER) / width)) : 1));
      height = Math.max(height, lines.reduce((sum, count) => sum + count, 0) * style.fontSize * LINE);
    }
    const { size: _size, ...line } = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, { ...line, size: Math.round(height * 4) / 4 });
  }
}

export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.calculate();
  workbook.change();
  const used = sheet.usedArea(true, area);
  for (let column = used?.column ?? 0; used && column < used.column + used.columns; column++) {
    let width = 0;
    for (let row = used.row; row < used.row + used.rows; row++) {
      if (sheet.mergeAt(row, column)) continue;
      const style = sheet.styleAt(row, column);
      const longest = Math.max(
        ...cellText(workbook, sheet, row, column)
          .split("\n")
          .map((line) => line.length),
      );
      width = Math.max(width, longest * style.fontSize * CHARACTER + 6);
    }
    if (width > 6) sheet.columns.set(column, { ...sheet.columns.get(column), size: Math.round(width * 4) / 4 });
  }
}
