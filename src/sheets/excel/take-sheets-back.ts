import { SHEET_COLUMNS, SHEET_ROWS, areaAddress, type Stayed, type WrittenSheet } from "../../core";
import { askPrint } from "./sheet-print";

const LIMITS = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

/**
 * Takes sheets of ours away again, in two or three round trips: those on which nothing has changed and at which no
 * formula or name of another sheet points. Somebody who pointed at one of them wants it, and maybe the others with it:
 * then all of them stay.
 */
export async function takeSheetsBack(sheets: readonly WrittenSheet[]): Promise<readonly Stayed[]> {
  const { there, others, visible } = await look(sheets);
  const stays: Stayed[] = there
    .filter(({ sheet, name, print }) => name !== sheet.name || print !== sheet.print)
    .map(({ name }) => ({ kind: "sheet", name, because: "changed" }));
  const going = there.filter(({ sheet, name, print }) => name === sheet.name && print === sheet.print);
  if (going.length === 0) return stays;
  const formulas = await formulasOf([
    ...others,
    ...there.filter((one) => !going.includes(one)).map(({ sheet }) => sheet.id),
  ]);
  const referred = going.filter(({ name }) => formulas.some((formula) => pointsAt(formula, name)));
  if (referred.length > 0) {
    return [...stays, ...referred.map(({ name }): Stayed => ({ kind: "sheet", name, because: "referred" }))];
  }
  if (visible.every((id) => going.some(({ sheet }) => sheet.id === id))) {
    return [...stays, ...going.map(({ name }): Stayed => ({ kind: "sheet", name, because: "last" }))];
  }
  const context = new Excel.RequestContext();
  for (const { sheet } of going) context.workbook.worksheets.getItem(sheet.id).delete();
  await context.sync();
  return stays;
}

/** A sheet that is gone already is no longer to be taken away. */
async function look(sheets: readonly WrittenSheet[]) {
  const listing = new Excel.RequestContext();
  const all = listing.workbook.worksheets.load("items/id,items/name,items/visibility");
  await listing.sync();
  const ids = new Set(sheets.map(({ id }) => id));
  const names = new Map(all.items.map(({ id, name }) => [id, name]));
  const context = new Excel.RequestContext();
  const asked = sheets
    .filter(({ id }) => names.has(id))
    .map((sheet) => ({ sheet, print: askPrint(context.workbook.worksheets.getItem(sheet.id)) }));
  await context.sync();
  return {
    there: asked.map(({ sheet, print }) => ({ sheet, name: names.get(sheet.id) ?? sheet.name, print: print() })),
    others: all.items.map(({ id }) => id).filter((id) => !ids.has(id)),
    visible: all.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible).map(({ id }) => id),
  };
}

/** Formulas of the sheets and of the workbook's names. */
async function formulasOf(ids: readonly string[]): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const ranges = ids.map((id) =>
    context.workbook.worksheets.getItem(id).getRange(LIMITS).getUsedRangeOrNullObject(true).load("formulas"),
  );
  const names = context.workbook.names.load("items/formula");
  await context.sync();
  const cells = ranges.flatMap((range) => (range.isNullObject ? [] : range.formulas.flat()));
  const all: readonly unknown[] = [...cells, ...names.items.map(({ formula }): unknown => formula)];
  return all.filter((formula): formula is string => typeof formula === "string" && formula.startsWith("="));
}

/** Names are compared as Excel does: without regard to case. */
function pointsAt(formula: string, name: string): boolean {
  const [text, wanted] = [formula, name].map((one) => one.normalize("NFC").toLowerCase());
  if (text === undefined || wanted === undefined) return false;
  return text.includes(`${wanted.replaceAll("'", "''")}'!`) || text.includes(`${wanted}!`);
}
