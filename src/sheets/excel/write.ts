import type { CellEdit, Place } from "../../core";
import { asText, keepsFigure } from "./cell-text";

/**
 * Writes single cells as one batch, which one undo takes back. A figure that the cell's number format would show as
 * another one (a date, a percentage, text) gets the format General.
 */
export async function writeCells(edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const context = new Excel.RequestContext();
  const before = edits.map(({ place }) => cellAt(context, place).load("numberFormat"));
  await context.sync();
  edits.forEach(({ place, value }, index) => {
    const format: unknown = before[index]?.numberFormat?.[0]?.[0];
    write(cellAt(context, place), value, typeof format === "string" ? format : "General");
  });
  await context.sync();
}

function write(cell: Excel.Range, value: CellEdit["value"], format: string): void {
  if (typeof value === "number" && !keepsFigure(format)) cell.numberFormat = [["General"]];
  cell.values = [[typeof value === "string" ? asText(value.normalize("NFC"), format) : (value ?? "")]];
}

/** Selects a cell; on a hidden sheet, which nobody can be taken to, it is a fault. */
export async function goTo(place: Place): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(place.sheet).activate();
  cellAt(context, place).select();
  await context.sync();
}

function cellAt(context: Excel.RequestContext, { sheet, row, column }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}
