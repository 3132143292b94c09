import {
  freeNames,
  renaming,
  SheetFault,
  type Drawing,
  type KeptText,
  type MissingMarks,
  type Written,
  type WrittenSheet,
} from "../../core";
import { drawSheet } from "./draw";
import { queueMarks } from "./mark-pieces";
import { isNameTaken, toFault } from "./faults";
import { setSetting } from "./kept";
import { fitting, missingMarks, withMarksTaken } from "./marks-taken";
import { setUpPage } from "./page";
import { askPrint } from "./sheet-print";

interface Inserted {
  readonly sheets: readonly string[];
  readonly missing: MissingMarks;
  readonly written: readonly Written[];
}

/**
 * Draws new sheets, all or none, in two round trips: everything a form needs; the page setup and the text kept beside
 * the sheets: page setup fails where no printer is installed and must not cost the form. `known` are the names of the
 * sheets as last read; without them, or where they turn out to be old, they are asked for.
 */
export async function insertSheets(
  drawings: readonly Drawing[],
  beside: KeptText | null,
  known: readonly string[] | null,
): Promise<Inserted> {
  if (drawings.length === 0) return { sheets: [], missing: [], written: [] };
  try {
    const { result, taking } = await drawUnder(drawings, known ?? (await namesTaken())).catch(
      async (error: unknown) => {
        if (known === null || !isNameTaken(error)) throw error;
        return drawUnder(drawings, await namesTaken());
      },
    );
    const sheets = result.map(({ id }) => id);
    const kept = await finish(drawings, sheets, beside);
    return {
      sheets,
      missing: missingMarks(drawings, sheets, taking),
      written: [{ kind: "sheets", sheets: result }, ...kept],
    };
  } catch (error) {
    const fault = toFault(error);
    throw fault.code === "gone" ? new SheetFault("unknown", fault.detail) : fault;
  }
}

function drawUnder(drawings: readonly Drawing[], taken: readonly string[]) {
  const wanted = drawings.map(({ name }) => name);
  const names = freeNames(wanted, taken);
  const renamed = renaming(wanted, names);
  return withMarksTaken(drawings, (taken) =>
    drawOrRemove(
      drawings.map((drawing) => fitting(drawing, taken)),
      names,
      renamed,
    ),
  );
}

/** Draws all sheets, or leaves none behind. */
async function drawOrRemove(...drawn: Parameters<typeof drawAll>): Promise<readonly WrittenSheet[]> {
  const [, names] = drawn;
  try {
    return await drawAll(...drawn);
  } catch (error) {
    const began = isNameTaken(error) ? await emptyOnes(names.slice(0, -1)) : names;
    await removeSheets(began).catch((later: unknown) => {
      throw new SheetFault("halfDone", `${toFault(error).detail}; then ${toFault(later).detail}`);
    });
    throw error;
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

/** Adds all sheets before it draws the first: a formula may refer to any of them. */
async function drawAll(
  drawings: readonly Drawing[],
  names: readonly string[],
  renamed: (formula: string) => string,
): Promise<readonly WrittenSheet[]> {
  const context = new Excel.RequestContext();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const added = names.map((name) => context.workbook.worksheets.add(name).load("id"));
  drawings.forEach((drawing, index) => {
    const sheet = added[index];
    if (sheet !== undefined) drawSheet(sheet, drawing);
  });
  await queueMarks(
    context,
    drawings.map(({ marks, names: used = [] }, index) => ({
      sheet: names[index] ?? "",
      marks,
      names: used.map((one) => ({ ...one, reference: renamed(one.reference) })),
    })),
  );
  const [sheet] = added;
  const [drawing] = drawings;
  if (sheet !== undefined && drawing !== undefined) {
    sheet.activate();
    sheet.getCell(drawing.start.row, drawing.start.column).select();
  }
  const prints = added.map(askPrint);
  await context.sync();
  return added.map(({ id }, index) => ({ id, name: names[index] ?? "", print: prints[index]?.() ?? "" }));
}

async function finish(
  drawings: readonly Drawing[],
  ids: readonly string[],
  beside: KeptText | null,
): Promise<readonly Written[]> {
  const context = new Excel.RequestContext();
  const kept = beside === null ? null : setSetting(context, beside.name, beside.text);
  drawings.forEach((drawing, index) => {
    setUpPage(context.workbook.worksheets.getItem(ids[index] ?? ""), drawing);
  });
  try {
    await context.sync();
    return kept === null ? [] : [kept()];
  } catch {
    // Page setup can be done by hand; what is kept is only a hint. Actions before the failing one have taken effect.
    return [];
  }
}

/**
 * When a name was taken after all, by somebody else in the moment between, that sheet is not ours to delete. Ours were
 * added before it, and nothing is drawn on them yet.
 */
async function emptyOnes(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const context = new Excel.RequestContext();
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("id"));
  await context.sync();
  const used = sheets.map((sheet) =>
    sheet.isNullObject ? null : sheet.getUsedRangeOrNullObject(true).load("address"),
  );
  await context.sync();
  return names.filter((_, index) => used[index]?.isNullObject === true);
}

/**
 * Waits a little for a cell that is being edited: nothing half drawn may stay behind. Sheets are added in their order, so
 * that where one is not there, those after it are not either.
 */
async function removeSheets(names: readonly string[], tries = 8): Promise<void> {
  if (names.length === 0) return;
  try {
    const context = new Excel.RequestContext();
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  } catch (error) {
    const fault = toFault(error);
    if (fault.code === "gone") return;
    if (tries === 0 || fault.code !== "cellEdit") throw fault;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await removeSheets(names, tries - 1);
  }
}
