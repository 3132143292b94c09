import { blocks, isSigned, SHEET_COLUMNS, SHEET_ROWS, SheetFault, type Area } from "../../core";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Checks found on a sheet. */
export interface Carried {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Our marks. */
  readonly marks: readonly Excel.ConditionalFormat[];
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
  readonly formulas: readonly {
    readonly format: Excel.ConditionalFormat;
    readonly rule: Excel.ConditionalFormatRule;
  }[];
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
  const isOurs = (validation: Excel.DataValidation) => validation.errorAlert?.title?.normalize("NFC") === alertTitle;
  const asked = ids.map((id) => ask(context, id));
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const looked = there.map(look);
  if (looked.some(({ formulas, cells }) => formulas.length + cells.length > 0)) await context.sync();

  return there.map(({ id, sheet, columns }, index) => {
    const { formulas, cells } = looked[index] ?? { formulas: [], cells: [] };
    const whole = columns.map((validation) => (isUniform(validation) ? isOurs(validation) : null));
    const theirs = new Set(
      cells.filter(({ validation }) => isThere(validation) && !isOurs(validation)).map(({ cell }) => key(cell)),
    );
    return {
      id,
      sheet,
      isProtected: sheet.protection.protected,
      marks: formulas.filter(({ rule }) => isSigned(rule.formula)).map(({ format }) => format),
      areas: [
        ...whole.flatMap((ours, column) => (ours ? [{ row: 0, column, rows: SHEET_ROWS, columns: 1 }] : [])),
        ...blocks(cells.filter(({ validation }) => isOurs(validation)).map(({ cell }) => cell)),
      ],
      isTaken: (cell) => whole[cell.column] === false || theirs.has(key(cell)),
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
function look({ sheet, formats, used, columns }: Asked): Looked {
  const formulas = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  const rows = used.isNullObject ? 0 : Math.min(SHEET_ROWS, used.rowIndex + used.rowCount);
  const cells = columns.flatMap((validation, column) => {
    if (!isThere(validation) || isUniform(validation)) return [];
    return Array.from({ length: rows }, (_, row) => ({
      cell: { row, column },
      validation: sheet.getCell(row, column).dataValidation.load("type,errorAlert"),
    }));
  });
  return { formulas, cells };
}

function isThere({ type }: Excel.DataValidation): boolean {
  return type !== "None";
}

function isUniform({ type }: Excel.DataValidation): boolean {
  return type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
}

function key({ row, column }: Cell): number {
  return row * SHEET_COLUMNS + column;
}
