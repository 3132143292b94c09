import { pointsAt, type Stayed, type WrittenSheet } from "../../core";
import { referencesOn } from "./references";
import { askPrint } from "./sheet-print";

/**
 * Takes sheets of ours away again: those on which nothing has changed and at which nothing of another sheet points, as far
 * as can be seen (references.ts). Somebody who pointed at one of them wants it, and maybe the others with it: then all of
 * them stay.
 */
export async function takeSheetsBack(sheets: readonly WrittenSheet[]): Promise<readonly Stayed[]> {
  const { there, others, visible } = await look(sheets);
  const stays: Stayed[] = there
    .filter(({ sheet, name, print }) => name !== sheet.name || print !== sheet.print)
    .map(({ name }) => ({ kind: "sheet", name, because: "changed" }));
  const going = there.filter(({ sheet, name, print }) => name === sheet.name && print === sheet.print);
  if (going.length === 0) return stays;
  const staying = there.filter((one) => !going.includes(one)).map(({ sheet }) => sheet.id);
  const references = await referencesOn([...others, ...staying]);
  const referred = going.filter(({ name }) => references.some(pointsAt(name)));
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
