import { blocks, type Area, type MarksTaken, type SheetChecks, type Validation } from "../../core";
import { findCarried, findToChange, type Carried } from "./carried";
import { addMarks, addValidation, at } from "./draw";
import { withMarksTaken } from "./marks-taken";

/**
 * Gives sheets our checks in three round trips, two of which look at what is there. When it fails half-way the sheets
 * are left without checks of ours.
 */
export async function attachChecks(checks: readonly SheetChecks[], alertTitle: string): Promise<MarksTaken> {
  const ids = checks.map(({ sheet }) => sheet);
  const { marks } = await withMarksTaken(async (fits) => {
    const context = new Excel.RequestContext();
    const carried = await findToChange(context, ids, alertTitle);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const one of carried) remove(one);
    checks.forEach((check, index) => {
      const one = carried[index];
      if (one) add(one, { ...check, marks: check.marks.filter(fits) });
    });
    try {
      await context.sync();
    } catch (error) {
      // What cannot be cleaned up now is found as ours later; the first fault is the one to tell.
      await detachChecks(ids, alertTitle).catch(() => undefined);
      throw error;
    }
  });
  return marks;
}

/** Takes our checks away in three round trips, two of which look for them. */
export async function detachChecks(ids: readonly string[], alertTitle: string): Promise<void> {
  const context = new Excel.RequestContext();
  const carried = await findToChange(context, ids, alertTitle);
  if (!carried.some(carriesAny)) return;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const one of carried) remove(one);
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

function remove({ sheet, marks, areas }: Carried): void {
  for (const mark of marks) mark.delete();
  for (const area of areas) at(sheet, area).dataValidation.clear();
}

function add({ sheet, isTaken }: Carried, { validations, marks }: SheetChecks): void {
  for (const validation of validations) {
    for (const area of free(validation, isTaken)) addValidation(at(sheet, area), validation);
  }
  addMarks(sheet, marks, (formula) => formula);
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
