import { blocks, isSigned, SHEET_COLUMNS, SHEET_ROWS, SheetFault, type Area } from "../../core";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Checks found on a sheet. */
export interface Carried {
  readonly id: string;
  readonly isProtected: boolean;
  /** Ids of our marks. */
  readonly marks: readonly string[];
  /** Ids of the other conditional formats. */
  readonly others: readonly string[];
  /** Cells with a validation of ours. */
  readonly areas: readonly Area[];
  /** The cell has a validation that is not ours. */
  readonly isTaken: (cell: Cell) => boolean;
}

interface Asked {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly used: Excel.Range;
  readonly columns: readonly Excel.DataValidation[];
}

interface Looked {
  readonly formulas: readonly { readonly id: string; readonly rule: Excel.ConditionalFormatRule }[];
  readonly cells: readonly { readonly cell: Cell; readonly validation: Excel.DataValidation }[];
}

/**
 * Finds our checks on sheets, in two round trips. Nothing is remembered: a mark is ours when its formula is signed
 * (core/layout/attach-signature.ts), a validation when its alert has our title. So they are found after the file was
 * closed, its rows moved or the sheet copied, and what somebody else has made is never taken for ours. A sheet that is
 * gone is left out.
 */
export async function findCarried(
  context: Excel.RequestContext,
  ids: readonly string[],
  alertTitle: string,
): Promise<readonly Carried[]> {
  const isOurs = isTitled(alertTitle);
  const asked = ids.map((id) => ask(context, id));
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const looked = there.map((one) => look(context, one, alertTitle));
  if (looked.some(({ formulas, cells }) => formulas.length + cells.length > 0)) await context.sync();

  return there.map(({ id, sheet, formats, columns }, index) => {
    const { formulas, cells } = looked[index] ?? { formulas: [], cells: [] };
    const marks = formulas.filter(({ rule }) => isSigned(rule.formula)).map((mark) => mark.id);
    const theirColumns = columns.map((validation) => isOne(validation) && !isOurs(validation));
    const theirs = new Set(
      cells.filter(({ validation }) => isThere(validation) && !isOurs(validation)).map(({ cell }) => key(cell)),
    );
    return {
      id,
      isProtected: sheet.protection.protected,
      marks,
      others: formats.items.map((format) => format.id).filter((one) => !marks.includes(one)),
      areas: blocks(cells.filter(({ validation }) => isOurs(validation)).map(({ cell }) => cell)),
      isTaken: (cell) => theirColumns[cell.column] === true || theirs.has(key(cell)),
    };
  });
}

/** The same, for sheets that are about to be changed. */
export async function findToChange(
  context: Excel.RequestContext,
  ids: readonly string[],
  alertTitle: string,
): Promise<readonly Carried[]> {
  const carried = await findCarried(context, ids, alertTitle);
  if (carried.length < ids.length) throw new SheetFault("gone", "a sheet was deleted");
  const locked = carried.find(({ isProtected }) => isProtected);
  if (locked) throw new SheetFault("protected", `the sheet ${locked.id} is protected`);
  return carried;
}

function ask(context: Excel.RequestContext, id: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id");
  sheet.protection.load("protected");
  const formats = sheet.getRange().conditionalFormats.load("items/id,items/type");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,rowCount");
  const columns = Array.from({ length: SHEET_COLUMNS }, (_, column) =>
    sheet.getRangeByIndexes(0, column, SHEET_ROWS, 1).dataValidation.load("type,errorAlert"),
  );
  return { id, sheet, formats, used, columns };
}

/** Queues the formulas of all marks that may be ours, and the cells of the columns where validations differ. */
function look(context: Excel.RequestContext, { id, formats, used, columns }: Asked, alertTitle: string): Looked {
  // Ranges do not live on from one round trip to the next.
  const sheet = context.workbook.worksheets.getItem(id);
  const formulas = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ id: format.id, rule: formatOn(sheet, format.id).custom.rule.load("formula") }));
  const rows = used.isNullObject ? 0 : Math.min(SHEET_ROWS, used.rowIndex + used.rowCount);
  const cells = columns.flatMap((validation, column) => {
    if (!isThere(validation) || (isOne(validation) && !isTitled(alertTitle)(validation))) return [];
    return Array.from({ length: rows }, (_, row) => ({
      cell: { row, column },
      validation: sheet.getCell(row, column).dataValidation.load("type,errorAlert"),
    }));
  });
  return { formulas, cells };
}

export function formatOn(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().conditionalFormats.getItem(id);
}

function isThere({ type }: Excel.DataValidation): boolean {
  return type !== "None";
}

/** All cells have the same. */
function isOne({ type }: Excel.DataValidation): boolean {
  return type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
}

/** Excel gives null for the alert of cells that differ. */
function isTitled(title: string): (validation: Excel.DataValidation) => boolean {
  return ({ errorAlert }) => {
    const alert: Partial<Excel.DataValidationErrorAlert> | null = errorAlert;
    return alert?.title?.normalize("NFC") === title;
  };
}

function key({ row, column }: Cell): number {
  return row * SHEET_COLUMNS + column;
}
