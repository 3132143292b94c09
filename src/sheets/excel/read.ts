import {
  areaAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  unknownSeparators,
  type Separators,
  type SheetSnapshot,
  type Snapshot,
} from "../../core";
import { isTooLarge, toFault } from "./faults";
import { askTexts, textsIn, type SheetNames } from "./sheet-texts";

/** Sheets read at once; the ones beyond are listed without cells and with `cut`. */
const SHEETS_READ = 30;

const LIMITS = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

interface Asked {
  readonly id: string;
  readonly inside: Excel.Range;
  readonly whole: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly names: SheetNames;
}

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

interface Answer {
  readonly sheets: readonly Listed[];
  readonly active: string;
  readonly separators: Separators;
  readonly cells: Map<string, SheetSnapshot>;
}

/** Reads the workbook in one round trip: the sheets known from last time, asked for together with the list of sheets. */
export function createReader(): () => Promise<Snapshot> {
  let known: readonly string[] = [];

  return async () => {
    const answer = await ask(known);
    const wanted = worthReading(answer);
    const missing = wanted.filter((sheet) => !answer.cells.has(sheet.id));
    for (const [id, cells] of await readCells(missing)) answer.cells.set(id, cells);
    known = wanted.map((sheet) => sheet.id);
    return {
      sheets: answer.sheets.map((sheet) => ({ ...(answer.cells.get(sheet.id) ?? unread), ...sheet })),
      active: answer.active,
      separators: answer.separators,
    };
  };
}

async function ask(known: readonly string[]): Promise<Answer> {
  try {
    return await askOnce(known);
  } catch (error) {
    // A sheet that is gone, or more cells than fit in one answer: list the sheets first, then read them.
    if (known.length === 0 || !(isTooLarge(error) || toFault(error).code === "gone")) throw error;
    return askOnce([]);
  }
}

async function askOnce(known: readonly string[]): Promise<Answer> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const asked = known.map((id) => askCells(context, id));
  const application = tellsSeparators()
    ? context.workbook.application.load("decimalSeparator,thousandsSeparator")
    : null;
  await context.sync();
  const listed = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name.normalize("NFC"),
    visible: sheet.visibility === Excel.SheetVisibility.visible,
  }));
  const alive = new Set(listed.map((sheet) => sheet.id));
  const separators = application
    ? { decimal: application.decimalSeparator, thousands: application.thousandsSeparator }
    : unknownSeparators;
  return { sheets: listed, active: active.id, separators, cells: collect(asked.filter(({ id }) => alive.has(id))) };
}

function tellsSeparators(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.11");
}

/** The active sheet, then the visible ones, then the hidden ones, as many as are read. */
function worthReading({ sheets, active }: Answer): readonly Listed[] {
  const rank = (sheet: Listed) => (sheet.id === active ? 0 : sheet.visible ? 1 : 2);
  return [...sheets].sort((a, b) => rank(a) - rank(b)).slice(0, SHEETS_READ);
}

async function readCells(sheets: readonly Listed[]): Promise<Map<string, SheetSnapshot>> {
  if (sheets.length === 0) return new Map();
  try {
    return await readTogether(sheets);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const found = new Map<string, SheetSnapshot>();
    for (const sheet of sheets) {
      for (const [id, cells] of await readTogether([sheet]).catch(unlessTooLarge)) found.set(id, cells);
    }
    return found;
  }
}

async function readTogether(sheets: readonly Listed[]): Promise<Map<string, SheetSnapshot>> {
  const context = new Excel.RequestContext();
  const asked = sheets.map(({ id }) => askCells(context, id));
  await context.sync();
  return collect(asked);
}

function askCells(context: Excel.RequestContext, id: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const inside = sheet.getRange(LIMITS).getUsedRangeOrNullObject(true);
  inside.load("values,text,numberFormat,rowIndex,columnIndex");
  const whole = sheet.getUsedRangeOrNullObject(true);
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("id");
  return { id, inside, whole, sheet, names: askTexts(sheet) };
}

function collect(asked: readonly Asked[]): Map<string, SheetSnapshot> {
  return new Map(
    asked.map((one) => {
      const kept = one.sheet.isNullObject ? [] : textsIn(one.names);
      return [one.id, kept.length === 0 ? cellsOf(one) : { ...cellsOf(one), kept }];
    }),
  );
}

function cellsOf({ id, inside, whole }: Asked): SheetSnapshot {
  const cut =
    !whole.isNullObject &&
    (whole.rowIndex + whole.rowCount > SHEET_ROWS || whole.columnIndex + whole.columnCount > SHEET_COLUMNS);
  if (inside.isNullObject) return { ...unread, id, cut };
  // Excel gives null instead of a matrix when the answer is too long for it.
  const values: unknown[][] | null = inside.values;
  const texts: string[][] | null = inside.text;
  const formats: unknown[][] | null = inside.numberFormat;
  if (values === null || texts === null || formats === null) return { ...unread, id };
  return {
    ...unread,
    id,
    row: inside.rowIndex,
    column: inside.columnIndex,
    values: values.map((row) => row.map(plainValue)),
    texts: texts.map((row) => row.map((text) => text.normalize("NFC"))),
    formats: formats.map((row) => row.map((format) => (typeof format === "string" ? format : "General"))),
    cut,
  };
}

function plainValue(value: unknown): string | number | boolean {
  if (typeof value === "string") return value.normalize("NFC");
  if (typeof value === "number" || typeof value === "boolean") return value;
  return "";
}

/** A sheet with no cells read. */
const unread: SheetSnapshot = {
  id: "",
  name: "",
  visible: true,
  row: 0,
  column: 0,
  values: [],
  texts: [],
  formats: [],
  cut: true,
};

function unlessTooLarge(error: unknown): Map<string, SheetSnapshot> {
  if (isTooLarge(error)) return new Map();
  throw error;
}
