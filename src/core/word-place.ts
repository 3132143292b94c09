import { fold } from "./fold";
import type { SheetSnapshot, WordTable } from "./sheet";

/** A place of a text document as its reader names it: the table, the number printed in the row, the heading of the column. */
export interface WordPlaceName {
  readonly heading: string | null;
  /** Among the tables under that heading, from 1; null where it is the only one. */
  readonly table: number | null;
  /** What the row is numbered with: "3.2.1"; null where it bears no number. */
  readonly stt: string | null;
  /** Row and column of the table, from 1. */
  readonly row: number;
  readonly column: number;
  /** What stands above the column; null where nothing does. */
  readonly columnHeading: string | null;
}

/** Numbering as it is printed: "1", "3.2.1.", "II", "a)", "*"; figures of the row stand further to the right. */
const STT = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]{1,6}(?:\.\d{1,2})*[.)]?|\p{L}[.)]?)$/u;
/** Rows of a header tree at most. */
const HEADER_ROWS = 4;
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$/;

/** The table a row of the sheet lies in; null for a line of the text, and on a sheet of cells. */
export function wordTableAt(sheet: SheetSnapshot, row: number): WordTable | null {
  return sheet.word?.tables.find((table) => row >= table.row && row < table.row + table.rows) ?? null;
}

/** Null for a line of the text, and on a sheet of cells. Rows and columns as in a Place. */
export function wordPlaceName(sheet: SheetSnapshot, row: number, column: number): WordPlaceName | null {
  const table = wordTableAt(sheet, row);
  if (!table) return null;
  const textAt = (r: number, c: number) => (sheet.texts[r - sheet.row]?.[c - sheet.column] ?? "").normalize("NFC");
  const first = textAt(row, sheet.column).trim();
  return {
    heading: table.heading,
    table: isAlone(sheet, table) ? null : table.number,
    stt: STT.test(first) ? first.replace(/[.)]$/, "") : null,
    row: row - table.row + 1,
    column: column - sheet.column + 1,
    columnHeading: headingOf(table, row, (r) => textAt(r, column)),
  };
}

/** The words nearest above the figures: the lowest line of the header. */
function headingOf({ row: top, rows }: WordTable, row: number, textAt: (row: number) => string): string | null {
  let found: string | null = null;
  for (let at = top; at < Math.min(row, top + rows, top + HEADER_ROWS); at += 1) {
    const text = textAt(at).replace(/\s+/g, " ").trim();
    if (text === "") continue;
    // Below the header stand figures.
    if (COLUMN_NUMBER.test(text) || !/\p{L}/u.test(text)) break;
    found = text;
  }
  return found;
}

function isAlone({ word }: SheetSnapshot, { heading }: WordTable): boolean {
  const folded = heading === null ? null : fold(heading);
  const same = (word?.tables ?? []).filter((each) => (each.heading === null ? null : fold(each.heading)) === folded);
  return same.length === 1;
}
