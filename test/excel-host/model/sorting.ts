import { type Area, intersection } from "./area";
import { type Cell, type CellValue, isEmpty, isError } from "./cell";
import { guardContent, movedCell } from "./content";
import { fail } from "./errors";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Excel's order: numbers, texts, truths, errors; empty cells last whatever the direction. */
const RANK = { number: 0, string: 1, boolean: 2, object: 3 } as const;

function compare(a: CellValue, b: CellValue): number {
  const kind = (value: CellValue): number => RANK[typeof value as keyof typeof RANK];
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (isError(a) || isError(b)) return 0;
  if (typeof a === "string") return a.localeCompare(String(b), "vi", { sensitivity: "accent" });
  return Number(a) - Number(b);
}

/** Sorts the rows of the area; `column` counts from its left side. Whole cells move, formulas with them. */
export function sortArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  order: readonly { readonly column: number; readonly descending: boolean }[],
): void {
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    fail("InvalidOperation", "To do this, all the merged cells need to be the same size.");
  }
  guardContent(sheet, area);
  workbook.calculate();
  workbook.change();
  const lines = Array.from({ length: area.rows }, (_, at) => ({
    from: area.row + at,
    cells: Array.from({ length: area.columns }, (__, column) => sheet.cell(area.row + at, area.column + column)),
  }));
  lines.sort((a, b) => {
    for (const { column, descending } of order) {
      const left: Cell | undefined = a.cells[column];
      const right: Cell | undefined = b.cells[column];
      if (isEmpty(left) || isEmpty(right)) {
        if (isEmpty(left) !== isEmpty(right)) return isEmpty(left) ? 1 : -1;
        continue;
      }
      const result = compare(left?.value ?? "", right?.value ?? "");
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  });
  lines.forEach(({ from, cells }, at) => {
    const row = area.row + at;
    cells.forEach((cell, column) => {
      sheet.put(row, area.column + column, cell ? movedCell(cell, row - from, 0) : { value: "" });
    });
  });
  workbook.emit({ type: "rowSorted", sheet: sheet.id, area });
  workbook.emit({ type: "changed", sheet: sheet.id, area, changeType: "RangeEdited", origin: workbook.origin });
}
