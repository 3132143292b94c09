import { type Area, cellCount, covers, intersection } from "./area";
import { isEmpty } from "./cell";
import { edited } from "./content";
import { fail } from "./errors";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Merging keeps the first value in reading order and drops the others. */
export function merge(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  if (sheet.protection) fail("AccessDenied", "The sheet is protected");
  if (across) {
    for (let row = area.row; row < area.row + area.rows; row++)
      merge(workbook, sheet, { ...area, row, rows: 1 }, false);
    return;
  }
  workbook.change();
  sheet.merges = sheet.merges.filter((one) => !covers(area, one));
  if (sheet.merges.some((one) => intersection(one, area))) fail("InvalidOperation", "A merged cell cannot be cut");
  if (cellCount(area) < 2) return;
  const filled = [...sheet.cellsOf(area)].filter(([row, column]) => !isEmpty(sheet.cell(row, column)));
  const [first] = filled;
  if (first) {
    const { style: _style, ...content } = sheet.cell(first[0], first[1]) ?? { value: "" };
    for (const [row, column] of filled) sheet.write(row, column, { value: "" });
    sheet.write(area.row, area.column, content);
  }
  sheet.merges = [...sheet.merges, area];
  edited(workbook, sheet, area, null);
}

export function unmerge(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection) fail("AccessDenied", "The sheet is protected");
  workbook.change();
  sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
  edited(workbook, sheet, area, null);
}
