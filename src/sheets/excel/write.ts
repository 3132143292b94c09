import type { CellContent, CellEdit, Place, Stayed, Written, WrittenCell } from "../../core";
import { beginningOf } from "./beginnings";
import { asText, keepsFigure } from "./cell-text";

/**
 * Writes single cells as one batch, in one round trip where their number formats are known, and tells what they held
 * before and hold now. A figure that the cell's number format would show as another one (a date, a percentage, text)
 * gets the format General.
 */
export async function writeCells(
  edits: readonly CellEdit[],
  formatAt: (place: Place) => string | null,
): Promise<readonly Written[]> {
  if (edits.length === 0) return [];
  const formats = await formatsOf(edits, formatAt);
  const context = new Excel.RequestContext();
  const asked = edits.map(({ place, value }, index) => {
    const before = contentOf(context, place);
    const row = beginningOf(sheetOf(context, place), place.row, place.column);
    write(cellAt(context, place), value, formats[index] ?? "General");
    return { place, before, row };
  });
  const after = edits.map(({ place }) => contentOf(context, place));
  await context.sync();
  const cells = asked.map(({ place, before, row }, index): WrittenCell => {
    const was = before();
    return { place, before: was, after: after[index]?.() ?? was, row: row() };
  });
  return [{ kind: "cells", cells }];
}

/** Gives back what the cells held, as far as they hold what was written. */
export async function takeCellsBack(cells: readonly WrittenCell[]): Promise<readonly Stayed[]> {
  const context = new Excel.RequestContext();
  const asked = cells.map((cell) => ({
    cell,
    now: contentOf(context, cell.place),
    shown: cellAt(context, cell.place).load("text"),
    row: beginningOf(sheetOf(context, cell.place), cell.place.row, cell.place.column),
  }));
  await context.sync();
  const looked = asked.map(({ cell, now, shown, row }) => ({
    cell,
    now: now(),
    shown: shown.text[0]?.[0] ?? "",
    isSameRow: row() === cell.row,
  }));
  const stands = ({ cell, now, isSameRow }: (typeof looked)[number]) =>
    isSameRow && now.value === cell.after.value && now.formula === cell.after.formula;
  const writing = new Excel.RequestContext();
  for (const { cell, now } of looked.filter(stands)) {
    const target = cellAt(writing, cell.place);
    const { format } = now.format === cell.after.format ? cell.before : now;
    if (format !== now.format) target.numberFormat = [[format]];
    restore(target, cell.before, format);
  }
  await writing.sync();
  return looked
    .filter((one) => !stands(one))
    .map(({ cell, shown }) => ({ kind: "cell", place: cell.place, now: shown }));
}

function restore(target: Excel.Range, { value, formula }: CellContent, format: string): void {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula) target.formulas = [[formula]];
  else target.values = [[typeof value === "string" ? asText(value, format) : value]];
}

/** Formats that are not known are asked for. */
async function formatsOf(
  edits: readonly CellEdit[],
  formatAt: (place: Place) => string | null,
): Promise<readonly string[]> {
  const known = edits.map(({ place }) => formatAt(place));
  if (known.every((format) => format !== null)) return known;
  const context = new Excel.RequestContext();
  const asked = edits.map(({ place }) => contentOf(context, place));
  await context.sync();
  return asked.map((read) => read().format);
}

function contentOf(context: Excel.RequestContext, place: Place): () => CellContent {
  const cell = cellAt(context, place).load("values,formulas,numberFormat");
  return () => ({
    value: plain(cell.values[0]?.[0]),
    formula: plain(cell.formulas[0]?.[0]),
    format: String(plain(cell.numberFormat[0]?.[0] ?? "General")),
  });
}

function plain(content: unknown): CellContent["value"] {
  if (typeof content === "number" || typeof content === "boolean" || typeof content === "string") return content;
  return "";
}

function write(cell: Excel.Range, value: CellEdit["value"], format: string): void {
  if (typeof value === "number" && !keepsFigure(format)) cell.numberFormat = [["General"]];
  cell.values = [[typeof value === "string" ? asText(value.normalize("NFC"), format) : (value ?? "")]];
}

/** Selects a cell; on a hidden sheet, which nobody can be taken to, it is a fault. */
export async function goTo(place: Place): Promise<void> {
  const context = new Excel.RequestContext();
  sheetOf(context, place).activate();
  cellAt(context, place).select();
  await context.sync();
}

function cellAt(context: Excel.RequestContext, place: Place): Excel.Range {
  return sheetOf(context, place).getCell(place.row, place.column);
}

function sheetOf(context: Excel.RequestContext, { sheet }: Place): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}
