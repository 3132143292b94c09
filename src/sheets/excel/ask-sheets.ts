import { SHEET_COLUMNS, SHEET_ROWS, type KeptText, type MarkName } from "../../core";
import { isOfOneThing, isTooLarge } from "./faults";
import { listFormats, type ListedFormat } from "./formats";
import { askEach } from "./gently";
import { readValidation, type ReadValidation } from "./read-checks";
import { askTexts, markNamesOf, textsIn, type SheetNames } from "./sheet-texts";

/** A sheet before its checks are looked at one by one. */
export interface AskedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Used rows and columns, counted from the first of the sheet. */
  readonly rows: number;
  readonly columnCount: number;
  readonly formats: readonly ListedFormat[];
  readonly unlisted: number;
  /** By column of the sheet; null where it cannot be read. */
  readonly columns: readonly (ReadValidation | null)[];
  readonly names: OwnNames;
}

/** Hidden names of ours. */
interface OwnNames {
  readonly texts: readonly KeptText[];
  readonly marks: readonly MarkName[];
}

const NO_NAMES: OwnNames = { texts: [], marks: [] };

const COLUMNS = Array.from({ length: SHEET_COLUMNS }, (_, column) => column);

/** Looks at the sheets in one round trip, or in small steps where something on one of them cannot be read. */
export async function askSheets(ids: readonly string[], withNames: boolean): Promise<readonly AskedSheet[]> {
  try {
    const context = new Excel.RequestContext();
    const asked = ids.map((id) => {
      const sheet = askSheet(context, id);
      const itself = context.workbook.worksheets.getItemOrNullObject(id);
      const formats = itself.getRange().conditionalFormats.load("items/id,items/type");
      const names = withNames ? askTexts(itself) : null;
      return { id, sheet, formats, names, columns: COLUMNS.map((column) => readColumn(context, { id, column })) };
    });
    await context.sync();
    return asked.flatMap(({ id, sheet, formats, names, columns }) => {
      const found = sheet();
      if (found === null) return [];
      const listed = formats.items.map(({ id, type }) => ({ id, isCustom: type === "Custom" }));
      const own = names === null ? NO_NAMES : ownNames(names);
      return [{ id, ...found, formats: listed, unlisted: 0, columns: columns.map((read) => read()), names: own }];
    });
  } catch (error) {
    if (!isOfOneThing(error) && !isTooLarge(error)) throw error;
    return askSheetsApart(ids, withNames);
  }
}

/** The same in small steps: something on one of them cannot be read. */
async function askSheetsApart(ids: readonly string[], withNames: boolean): Promise<readonly AskedSheet[]> {
  const listing = new Excel.RequestContext();
  const sheets = listing.workbook.worksheets.load("items/id");
  await listing.sync();
  const alive = new Set(sheets.items.map(({ id }) => id));
  const context = new Excel.RequestContext();
  const asked = ids.filter((id) => alive.has(id)).map((id) => ({ id, sheet: askSheet(context, id) }));
  await context.sync();
  const there: AskedSheet[] = [];
  for (const { id, sheet } of asked) {
    const found = sheet();
    if (found === null) continue;
    const { formats, unlisted } = await listFormats(id);
    const columns = await askEach(
      COLUMNS.map((column) => ({ id, column })),
      readColumn,
    );
    const [names] = await askEach(withNames ? [id] : [], (context, one) => {
      const asked = askTexts(context.workbook.worksheets.getItem(one));
      return () => ownNames(asked);
    });
    there.push({ id, ...found, formats, unlisted, columns, names: names ?? NO_NAMES });
  }
  return there;
}

function ownNames(names: SheetNames): OwnNames {
  return { texts: textsIn(names), marks: markNamesOf(names) };
}

function askSheet(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id,name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject().load("rowIndex,rowCount,columnIndex,columnCount");
  return () => {
    if (sheet.isNullObject) return null;
    const [rows, columnCount] = used.isNullObject
      ? [0, 0]
      : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
    return {
      name: sheet.name,
      isProtected: sheet.protection.protected,
      rows: Math.min(SHEET_ROWS, rows),
      columnCount: Math.min(SHEET_COLUMNS, columnCount),
    };
  };
}

function readColumn(context: Excel.RequestContext, { id, column }: { readonly id: string; readonly column: number }) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  return readValidation(sheet.getRangeByIndexes(0, column, SHEET_ROWS, 1));
}
