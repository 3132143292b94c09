import { areaAddress, SHEET_COLUMNS, SHEET_ROWS, type KeptText, type SheetSnapshot } from "../../core";
import { askTexts, textsIn, type SheetNames } from "./sheet-texts";

const LIMITS = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

export interface Asked {
  readonly id: string;
  readonly inside: Excel.Range;
  readonly whole: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** Null where they are not asked for. */
  readonly names: SheetNames | null;
}

/** What was answered, by sheet. */
export interface Cells {
  readonly cells: Map<string, SheetSnapshot>;
  readonly texts: Map<string, readonly KeptText[]>;
}

export function askCells(context: Excel.RequestContext, id: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const inside = sheet.getRange(LIMITS).getUsedRangeOrNullObject(true);
  inside.load("values,text,numberFormat,rowIndex,columnIndex");
  const whole = sheet.getUsedRangeOrNullObject(true);
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.load("id");
  return { id, inside, whole, sheet, names: null };
}

/** Names come last in a question: what is asked before them is answered first. */
export function askNames(asked: Asked[], isAsked: (id: string) => boolean): void {
  asked.forEach((one, at) => {
    if (isAsked(one.id)) asked[at] = { ...one, names: askTexts(one.sheet) };
  });
}

export function collect(asked: readonly Asked[]): Cells {
  const named = asked.filter(({ sheet, names }) => names !== null && !sheet.isNullObject);
  return {
    cells: new Map(asked.map((one) => [one.id, cellsOf(one)])),
    texts: new Map(named.map(({ id, names }) => [id, names === null ? [] : textsIn(names)])),
  };
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
export const unread: SheetSnapshot = {
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
