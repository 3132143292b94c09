import { fold } from "./fold";
import type { SheetSnapshot, WordTable } from "./sheet";

/** A table of a text document as its reader names it. */
export interface WordTableName {
  readonly heading: string | null;
  /** Among the tables under that heading, from 1; null where it is the only one. */
  readonly number: number | null;
}

/** The table a row of the sheet lies in; null for a line of the text, and on a sheet of cells. */
export function wordTableAt(sheet: SheetSnapshot, row: number): WordTableName | null {
  const table = sheet.word?.tables.find((one) => row >= one.row && row < one.row + one.rows);
  if (!table) return null;
  return { heading: table.heading, number: isAlone(sheet, table) ? null : table.number };
}

function isAlone({ word }: SheetSnapshot, { heading }: WordTable): boolean {
  const folded = heading === null ? null : fold(heading);
  const same = (word?.tables ?? []).filter((each) => (each.heading === null ? null : fold(each.heading)) === folded);
  return same.length === 1;
}
