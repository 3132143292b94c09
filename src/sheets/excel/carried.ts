import {
  blocks,
  isSigned,
  SHEET_COLUMNS,
  SheetFault,
  type Area,
  type KeptText,
  type Mark,
  type MarkName,
  type PassedOver,
  type Validation,
} from "../../core";
import { askSheets, type AskedSheet } from "./ask-sheets";
import { isOfOneThing, isTooLarge } from "./faults";
import { askEach } from "./gently";
import {
  markOf,
  readAreas,
  readMark,
  readValidation,
  validationsOf,
  type ReadMark,
  type ReadValidation,
} from "./read-checks";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Checks found on a sheet. */
export interface Carried {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Ids of our marks. */
  readonly marks: readonly string[];
  /** Ids of the other conditional formats. */
  readonly others: readonly string[];
  /** Cells with a validation of ours. */
  readonly areas: readonly Area[];
  /** The cell has a validation that is not ours, or one that cannot be read. */
  readonly isTaken: (cell: Cell) => boolean;
  /** What Excel would not show. */
  readonly passedOver: PassedOver;
  /** Texts of ours kept with it: of a thorough look only, none where its names cannot be read (office-js#6365). */
  readonly texts: readonly KeptText[];
  /** Our own checks, as they could be made again, and the names they use: of a thorough look only. */
  readonly ours: {
    readonly marks: readonly Mark[];
    readonly validations: readonly Validation[];
    readonly names: readonly MarkName[];
  };
}

/**
 * Cells of a sheet asked one by one, before it is changed. Some builds report a range whose cells differ like its first
 * cell (office-js-snippets#1100), so that a whole column says too little; a form has some 1,000 cells.
 */
const CELLS_ONE_BY_ONE = 6000;

/**
 * Finds our checks on sheets, in two round trips. Nothing is remembered: a mark is ours when its formula is signed
 * (core/layout/attach-signature.ts), a validation when its alert has our title. So they are found after the file was
 * closed, its rows moved or the sheet copied, and what somebody else has made is never taken for ours. A sheet that is
 * gone is left out. What Excel cannot show is passed over.
 */
export async function findCarried(
  ids: readonly string[],
  alertTitle: string,
  isThorough = false,
): Promise<readonly Carried[]> {
  const sheets = await askSheets(ids, isThorough);
  const formats = sheets.flatMap(({ id, formats }) =>
    formats.filter(({ isCustom }) => isCustom).map((format) => ({ sheet: id, id: format.id })),
  );
  const cells = sheets.flatMap((sheet) => cellsToAsk(sheet, alertTitle, isThorough));
  const { marks, areas, validations } = await askTogether(formats, cells, isThorough);
  return sheets.map((sheet) => {
    const read = formats.flatMap(({ sheet: of, id }, at) =>
      of === sheet.id ? [{ id, mark: marks[at] ?? null, on: areas[at] ?? [] }] : [],
    );
    const ours = read.filter(({ mark }) => mark !== null && isSigned(mark.formula));
    const looked = cells.flatMap((one, at) =>
      one.sheet === sheet.id ? [{ cell: one.cell, validation: validations[at] ?? null }] : [],
    );
    const own = looked.filter(({ validation }) => isTitled(validation, alertTitle));
    const taken = new Set(
      looked
        .filter(({ validation }) => validation === null || (isThere(validation) && !isTitled(validation, alertTitle)))
        .map(({ cell }) => key(cell)),
    );
    const asked = new Set(looked.map(({ cell }) => key(cell)));
    const unreadColumns = sheet.columns.filter((column) => column === null).length;
    const unreadCells = looked.filter(({ validation }) => validation === null).length;
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.isProtected,
      marks: ours.map(({ id }) => id),
      others: sheet.formats.map(({ id }) => id).filter((id) => !ours.some((one) => one.id === id)),
      areas: blocks(own.map(({ cell }) => cell)),
      isTaken: (cell) => {
        if (asked.has(key(cell))) return taken.has(key(cell));
        const column = sheet.columns[cell.column] ?? null;
        return column === null || (isOne(column) && !isTitled(column, alertTitle));
      },
      passedOver: {
        sheet: sheet.name,
        formats: sheet.unlisted + read.filter(({ mark }) => mark === null).length,
        cells: looked.length > 0 ? unreadCells : unreadColumns * sheet.rows,
      },
      texts: sheet.names.texts,
      ours: {
        marks: ours.flatMap(({ mark, on }) => (mark === null ? [] : markOf(mark, on))),
        validations: validationsOf(own),
        names: sheet.names.marks,
      },
    };
  });
}

/** The same, for sheets that are about to be changed. */
export async function findToChange(ids: readonly string[], alertTitle: string): Promise<readonly Carried[]> {
  const carried = await findCarried(ids, alertTitle, true);
  if (carried.length < ids.length) throw new SheetFault("gone", "a sheet was deleted");
  const locked = carried.find(({ isProtected }) => isProtected);
  if (locked) throw new SheetFault("protected", `the sheet ${locked.id} is protected`);
  return carried;
}

interface OnSheet {
  readonly sheet: string;
  readonly cell: Cell;
}

/** Those whose column does not say enough; in a thorough look all cells. */
function cellsToAsk(sheet: AskedSheet, alertTitle: string, isThorough: boolean): readonly OnSheet[] {
  const all = isThorough && sheet.rows * sheet.columnCount <= CELLS_ONE_BY_ONE;
  return sheet.columns.flatMap((column, at) => {
    const isTold = column !== null && (!isThere(column) || (isOne(column) && !isTitled(column, alertTitle)));
    if (at >= sheet.columnCount ? isTold || column === null : isTold && !all) return [];
    return Array.from({ length: sheet.rows }, (_, row) => ({ sheet: sheet.id, cell: { row, column: at } }));
  });
}

interface Answers {
  readonly marks: readonly (ReadMark | null)[];
  readonly areas: readonly (readonly Area[] | null)[];
  readonly validations: readonly (ReadValidation | null)[];
}

/** All in one round trip, where Excel can show all of them. */
async function askTogether(
  formats: readonly { readonly sheet: string; readonly id: string }[],
  cells: readonly OnSheet[],
  withAreas: boolean,
): Promise<Answers> {
  const placed = withAreas ? formats : [];
  const on = (context: Excel.RequestContext, { sheet, id }: (typeof formats)[number]) =>
    formatOn(context.workbook.worksheets.getItem(sheet), id);
  const mark = (context: Excel.RequestContext, one: (typeof formats)[number]) => readMark(on(context, one));
  const area = (context: Excel.RequestContext, one: (typeof formats)[number]) => readAreas(on(context, one));
  const validation = (context: Excel.RequestContext, { sheet, cell }: OnSheet) =>
    readValidation(context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column));
  if (formats.length + cells.length === 0) return { marks: [], areas: [], validations: [] };
  try {
    const context = new Excel.RequestContext();
    const marks = formats.map((one) => mark(context, one));
    const areas = placed.map((one) => area(context, one));
    const validations = cells.map((one) => validation(context, one));
    await context.sync();
    return {
      marks: marks.map((read) => read()),
      areas: areas.map((read) => read()),
      validations: validations.map((read) => read()),
    };
  } catch (error) {
    if (!isOfOneThing(error) && !isTooLarge(error)) throw error;
    return {
      marks: await askEach(formats, mark),
      areas: await askEach(placed, area),
      validations: await askEach(cells, validation),
    };
  }
}

export function formatOn(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().conditionalFormats.getItem(id);
}

function isThere({ type }: ReadValidation): boolean {
  return type !== "None";
}

/** All cells have the same. */
function isOne({ type }: ReadValidation): boolean {
  return type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
}

function isTitled(validation: ReadValidation | null, title: string): boolean {
  return validation?.alert?.title?.normalize("NFC") === title;
}

function key({ row, column }: Cell): number {
  return row * SHEET_COLUMNS + column;
}
