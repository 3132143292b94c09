import {
  blocks,
  type Area,
  type MissingMarks,
  type PassedOver,
  type SheetChecks,
  type Validation,
  type Written,
  type WrittenChecks,
} from "../../core";
import { findCarried, findToChange, formatOn, type Carried } from "./carried";
import { addValidation, at } from "./draw";
import { beginnings } from "./beginnings";
import { queueMarks } from "./mark-pieces";
import { fitting, missingMarks, withMarksTaken } from "./marks-taken";

interface Changed {
  readonly passedOver: readonly PassedOver[];
  readonly written: readonly Written[];
}

/**
 * Gives sheets our checks in three round trips, two of which look at what is there. When it fails half-way the sheets
 * are left without checks of ours.
 */
export async function attachChecks(
  checks: readonly SheetChecks[],
  alertTitle: string,
): Promise<Changed & { readonly missing: MissingMarks }> {
  const ids = checks.map(({ sheet }) => sheet);
  let before: readonly Carried[] | null = null;
  const { result, taking } = await withMarksTaken(checks, async (taken) => {
    const carried = await findToChange(ids, alertTitle);
    before ??= carried;
    const context = new Excel.RequestContext();
    const rows = carried.map(({ id }) => beginnings(context.workbook.worksheets.getItem(id)));
    const fitted = checks.map((check) => fitting(check, taken));
    await replace(context, fitted, carried, alertTitle);
    return { passedOver: passedOverOf(carried), written: [writtenChecks(before, rows)] };
  });
  return { ...result, missing: missingMarks(checks, ids, taking) };
}

/**
 * Takes everything of ours away in three round trips, two of which look for it; whatever else is there stays. Texts kept
 * with a sheet whose names cannot be read stay too.
 */
export async function detachChecks(ids: readonly string[], alertTitle: string): Promise<Changed> {
  const carried = await findToChange(ids, alertTitle);
  const texts = carried.flatMap(({ id, texts }) => texts.map((text) => ({ sheet: id, ...text })));
  const passedOver = passedOverOf(carried);
  if (!carried.some((one) => carriesAny(one) || one.ours.names.length > 0) && texts.length === 0) {
    return { passedOver, written: [] };
  }
  const context = new Excel.RequestContext();
  context.application.suspendScreenUpdatingUntilNextSync();
  const rows = carried.map(({ id }) => beginnings(context.workbook.worksheets.getItem(id)));
  remove(context, carried);
  for (const { sheet, name } of texts) context.workbook.worksheets.getItem(sheet).names.getItem(name).delete();
  await context.sync();
  const kept = texts.map(({ sheet, name, text }) => ({ sheet, name, before: text, after: null }));
  const written: readonly Written[] = [writtenChecks(carried, rows), { kind: "texts", texts: kept }];
  return { passedOver, written: texts.length === 0 ? written.slice(0, 1) : written };
}

/**
 * Puts back what was taken away: checks as they were, in place of any of ours. When it fails half-way the sheets are left
 * without checks of ours.
 */
export async function restoreChecks(sheets: readonly WrittenChecks[], alertTitle: string): Promise<void> {
  const carried = await findToChange(
    sheets.map(({ id }) => id),
    alertTitle,
  );
  const checks = sheets.map(({ id, marks, validations, names }) => ({ sheet: id, marks, validations, names }));
  await replace(new Excel.RequestContext(), checks, carried, alertTitle);
}

/** Puts checks in place of those of ours that were found; leaves nothing of ours behind where one is refused. */
async function replace(
  context: Excel.RequestContext,
  checks: readonly SheetChecks[],
  carried: readonly Carried[],
  alertTitle: string,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  remove(context, carried);
  checks.forEach((check, index) => addValidations(context, check, carried[index]?.isTaken ?? (() => false)));
  try {
    await queueMarks(context, checks);
    await context.sync();
  } catch (error) {
    // What cannot be cleaned up now is found as ours later; the first fault is the one to tell.
    await cleanUp(checks, carried, alertTitle).catch(() => undefined);
    throw error;
  }
}

function writtenChecks(before: readonly Carried[], rows: readonly (() => string)[]): Written {
  const sheets = before.map(({ id, name, ours }, index) => ({ id, name, ...ours, rows: rows[index]?.() ?? "" }));
  return { kind: "checks", sheets };
}

function passedOverOf(carried: readonly Carried[]): readonly PassedOver[] {
  return carried.map(({ passedOver }) => passedOver).filter(({ formats, cells }) => formats + cells > 0);
}

/** Excel may have stopped between making a mark or a validation and giving it that by which it is known as ours. */
async function cleanUp(checks: readonly SheetChecks[], before: readonly Carried[], alertTitle: string): Promise<void> {
  const carried = await findToChange(
    before.map(({ id }) => id),
    alertTitle,
  );
  const context = new Excel.RequestContext();
  const begun = carried.map((now, index): Carried => {
    const { others = [], isTaken = () => true } = before[index] ?? {};
    // Only while the formats that were there still have the ids they had.
    const isSure = others.every((id) => now.others.includes(id));
    const half = isSure ? now.others.filter((id) => !others.includes(id)) : [];
    const areas = checks[index]?.validations.flatMap((validation) => free(validation, isTaken)) ?? [];
    return { ...now, marks: [...now.marks, ...half], areas: [...now.areas, ...areas] };
  });
  remove(context, begun);
  await context.sync();
}

export async function attachedSheets(ids: readonly string[], alertTitle: string): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return (await findCarried(ids, alertTitle)).filter(carriesAny).map(({ id }) => id);
}

function carriesAny({ marks, areas }: Carried): boolean {
  return marks.length + areas.length > 0;
}

function remove(context: Excel.RequestContext, carried: readonly Carried[]): void {
  for (const { id, marks, areas, ours } of carried) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const mark of marks) formatOn(sheet, mark).delete();
    for (const area of areas) at(sheet, area).dataValidation.clear();
    for (const { name } of ours.names) sheet.names.getItem(name).delete();
  }
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
