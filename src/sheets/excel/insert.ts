import { SheetFault, type Drawing } from "../../core";
import { drawSheet } from "./draw";
import { toFault } from "./faults";
import { setUpPage } from "./page";
import { freeNames } from "./sheet-names";

/**
 * Draws new sheets, all or none, in three round trips: the names that are taken; everything a form needs; the page
 * setup, which fails where no printer is installed and must not cost the clerk the form.
 */
export async function insertSheets(drawings: readonly Drawing[]): Promise<readonly string[]> {
  if (drawings.length === 0) return [];
  const taken = await namesTaken();
  const names = freeNames(
    drawings.map((drawing) => drawing.name),
    taken,
  );
  try {
    const ids = await drawAll(drawings, names);
    await setUpPages(drawings, ids);
    return ids;
  } catch (error) {
    const fault = toFault(error);
    await removeSheets(names);
    throw fault.code === "gone" ? new SheetFault("unknown", fault.detail) : fault;
  }
}

async function namesTaken(): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load("items/name");
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new SheetFault("protected", "the structure of the workbook is protected");
  return sheets.items.map((sheet) => sheet.name);
}

async function drawAll(drawings: readonly Drawing[], names: readonly string[]): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheets = drawings.map((drawing, index) => {
    const sheet = context.workbook.worksheets.add(names[index]);
    sheet.load("id");
    drawSheet(sheet, drawing);
    return sheet;
  });
  const [first] = sheets;
  const [drawing] = drawings;
  if (first !== undefined && drawing !== undefined) {
    first.activate();
    first.getCell(drawing.start.row, drawing.start.column).select();
  }
  await context.sync();
  return sheets.map((sheet) => sheet.id);
}

async function setUpPages(drawings: readonly Drawing[], ids: readonly string[]): Promise<void> {
  const context = new Excel.RequestContext();
  drawings.forEach((drawing, index) => {
    setUpPage(context.workbook.worksheets.getItem(ids[index] ?? ""), drawing);
  });
  try {
    await context.sync();
  } catch {
    // Page setup is the one part of a form that can be done by hand.
  }
}

/** Waits a little for a cell that is being edited: nothing half drawn may stay behind. */
async function removeSheets(names: readonly string[], tries = 8): Promise<void> {
  const context = new Excel.RequestContext();
  for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
  try {
    await context.sync();
  } catch (error) {
    if (tries === 0 || toFault(error).code !== "cellEdit") throw toFault(error);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await removeSheets(names, tries - 1);
  }
}
