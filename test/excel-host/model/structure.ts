import { shiftFormula } from "../formulas/references";
import { type Area, MAX_COLUMNS, MAX_ROWS, type Shift, shiftArea } from "./area";
import type { Cell } from "./cell";
import { fail } from "./errors";
import type { ChangeType } from "./event";
import type { Line, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Inserting and deleting whole rows and columns; everything that points at cells follows. */
export function shiftLines(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  guard(sheet, shift);
  workbook.change();
  const { axis, at, count } = shift;
  sheet.replaceCells(shiftedCells(sheet, shift));
  const lines = axis === "row" ? "rows" : "columns";
  sheet[lines] = shiftedLines(sheet[lines], shift);
  const move = (area: Area): Area | null => shiftArea(area, shift);
  const moveAll = <T extends { readonly area: Area }>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const area = move(one.area);
      return area ? [{ ...one, area }] : [];
    });
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []).filter((one) => one.rows * one.columns > 1);
  sheet.validations = moveAll(sheet.validations);
  sheet.conditionals = moveAll(sheet.conditionals);
  const { page } = sheet;
  const moved = (area: Area | null): Area | null => area && move(area);
  sheet.page = {
    ...page,
    printArea: moved(page.printArea),
    titleRows: moved(page.titleRows),
    titleColumns: moved(page.titleColumns),
  };
  sheet.selection = move(sheet.selection) ?? { row: at, column: at, rows: 1, columns: 1, [axis]: at };
  workbook.shiftTracked(sheet.id, shift, shiftArea);
  workbook.rewriteFormulas((formula, home) => shiftFormula(formula, home, sheet.name, shift));
  workbook.emit({
    type: "changed",
    sheet: sheet.id,
    area: stretch(shift, Math.abs(count)),
    changeType: CHANGES[axis][count > 0 ? 0 : 1],
    origin: workbook.origin,
  });
}

const CHANGES: Readonly<Record<Shift["axis"], readonly [ChangeType, ChangeType]>> = {
  row: ["RowInserted", "RowDeleted"],
  column: ["ColumnInserted", "ColumnDeleted"],
};

const stretch = ({ axis, at }: Shift, size: number): Area =>
  axis === "row"
    ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: size };

function guard(sheet: Sheet, { axis, count }: Shift): void {
  if (!sheet.protection) return;
  const permission = `allow${count > 0 ? "Insert" : "Delete"}${axis === "row" ? "Rows" : "Columns"}`;
  if (sheet.protection.options[permission] !== true) fail("AccessDenied", "The sheet is protected");
}

function* shiftedCells(sheet: Sheet, shift: Shift): IterableIterator<[number, number, Cell]> {
  for (const [row, column, cell] of sheet.entries()) {
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    if (moved) yield [moved.row, moved.column, cell];
    const index = shift.axis === "row" ? row : column;
    if (shift.count < 0 || index !== shift.at - 1 || !cell.style) continue;
    for (let step = 1; step <= shift.count; step++) {
      const look: Cell = { value: "", style: cell.style };
      yield shift.axis === "row" ? [row + step, column, look] : [row, column + step, look];
    }
  }
}

function shiftedLines(lines: ReadonlyMap<number, Line>, { at, count }: Shift): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [index, line] of lines) {
    if (count < 0 && index >= at && index < at - count) continue;
    moved.set(index >= at ? index + count : index, line);
  }
  const before = lines.get(at - 1);
  for (let step = 0; before && step < count; step++) moved.set(at + step, before);
  return moved;
}
