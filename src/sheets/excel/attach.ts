import { blocks, type Area, type MissingMarks, type SheetChecks, type Validation } from "../../core";
import { findCarried, findToChange, formatOn, type Carried } from "./carried";
import { addValidation, at } from "./draw";
import { queueMarks } from "./mark-pieces";
import { fitting, missingMarks, withMarksTaken } from "./marks-taken";
import { askTexts, markNames, textsIn, type SheetNames } from "./sheet-texts";

/**
 * Gives sheets our checks in three round trips, two of which look at what is there. When it fails half-way the sheets
 * are left without checks of ours.
 */
export async function attachChecks(checks: readonly SheetChecks[], alertTitle: string): Promise<MissingMarks> {
  const ids = checks.map(({ sheet }) => sheet);
  const { taking } = await withMarksTaken(checks, async (taken) => {
    const context = new Excel.RequestContext();
    const names = checks.map(({ sheet }) => askMarkNames(context, sheet));
    const carried = await findToChange(context, ids, alertTitle);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    remove(context, carried);
    names.forEach((found, index) => removeNames(context, ids[index] ?? "", markNames(found)));
    checks.forEach((check, index) => {
      addValidations(context, check, carried[index]?.isTaken ?? (() => false));
    });
    try {
      await queueMarks(
        context,
        checks.map((check) => fitting(check, taken)),
      );
      await context.sync();
    } catch (error) {
      // What cannot be cleaned up now is found as ours later; the first fault is the one to tell.
      await cleanUp(checks, carried, alertTitle).catch(() => undefined);
      throw error;
    }
  });
  return missingMarks(checks, ids, taking);
}

/** Takes everything of ours away in three round trips, two of which look for it. */
export async function detachChecks(ids: readonly string[], alertTitle: string): Promise<void> {
  const context = new Excel.RequestContext();
  const names = ids.map((id) => askTexts(context.workbook.worksheets.getItemOrNullObject(id)));
  const carried = await findToChange(context, ids, alertTitle);
  const texts = names.flatMap((each, index) =>
    [...textsIn(each).map(({ name }) => name), ...markNames(each)].map((name) => ({ sheet: ids[index] ?? "", name })),
  );
  if (!carried.some(carriesAny) && texts.length === 0) return;
  context.application.suspendScreenUpdatingUntilNextSync();
  remove(context, carried);
  for (const { sheet, name } of texts) context.workbook.worksheets.getItem(sheet).names.getItem(name).delete();
  await context.sync();
}

/** Excel may have stopped between making a mark or a validation and giving it that by which it is known as ours. */
async function cleanUp(checks: readonly SheetChecks[], before: readonly Carried[], alertTitle: string): Promise<void> {
  const context = new Excel.RequestContext();
  const names = checks.map(({ sheet }) => askMarkNames(context, sheet));
  const carried = await findToChange(
    context,
    before.map(({ id }) => id),
    alertTitle,
  );
  const begun = carried.map((now, index): Carried => {
    const { others = [], isTaken = () => true } = before[index] ?? {};
    // Only while the formats that were there still have the ids they had.
    const isSure = others.every((id) => now.others.includes(id));
    const half = isSure ? now.others.filter((id) => !others.includes(id)) : [];
    const areas = checks[index]?.validations.flatMap((validation) => free(validation, isTaken)) ?? [];
    return { ...now, marks: [...now.marks, ...half], areas: [...now.areas, ...areas] };
  });
  remove(context, begun);
  names.forEach((found, index) => removeNames(context, checks[index]?.sheet ?? "", markNames(found)));
  await context.sync();
}

export async function attachedSheets(ids: readonly string[], alertTitle: string): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const carried = await findCarried(new Excel.RequestContext(), ids, alertTitle);
  return carried.filter(carriesAny).map(({ id }) => id);
}

function carriesAny({ marks, areas }: Carried): boolean {
  return marks.length + areas.length > 0;
}

function remove(context: Excel.RequestContext, carried: readonly Carried[]): void {
  for (const { id, marks, areas } of carried) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const mark of marks) formatOn(sheet, mark).delete();
    for (const area of areas) at(sheet, area).dataValidation.clear();
  }
}

function askMarkNames(context: Excel.RequestContext, sheet: string): SheetNames {
  return askTexts(context.workbook.worksheets.getItemOrNullObject(sheet));
}

function removeNames(context: Excel.RequestContext, sheet: string, names: readonly string[]): void {
  for (const name of names) context.workbook.worksheets.getItem(sheet).names.getItem(name).delete();
}

function addValidations(context: Excel.RequestContext, checks: SheetChecks, isTaken: Carried["isTaken"]): void {
  const sheet = context.workbook.worksheets.getItem(checks.sheet);
  for (const validation of checks.validations) {
    for (const area of free(validation, isTaken)) addValidation(at(sheet, area), validation);
  }
}

/** The parts of a validation's area that have none of their own. */
function free({ area }: Validation, isTaken: Carried["isTaken"]): readonly Area[] {
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
  const left = cells.filter((cell) => !isTaken(cell));
  return left.length === cells.length ? [area] : blocks(left);
}
