import type { Place } from "../sheet";
import type { CellKey, Template } from "../template/template";

/** Where one appendix of a template sits on a sheet right now. */
export interface AppendixLayout {
  readonly appendix: string;
  readonly sheet: string;
  readonly matchedRows: number;
  /** Rows of the template that the sheet does not have, by row id. */
  readonly missingRows: readonly string[];
  /** Rows of the sheet, with something in them, that no row of the template claims. */
  readonly unmatchedRows: readonly { readonly place: Place; readonly text: string }[];
  /** Rows whose place could also be another's: equally good readings. */
  readonly doubtfulRows: readonly { readonly row: string; readonly place: Place }[];
}

/** Where a template's cells sit on the sheets of a workbook right now. */
export interface Layout {
  readonly template: Template;
  readonly appendices: readonly AppendixLayout[];
  readonly cells: ReadonlyMap<CellKey, Place>;
  /** The Ghi chú cell of each row, by row id (`row#2` for instances of repeating rows). */
  readonly notes: ReadonlyMap<string, Place>;
  /** Where the clerk names what a repeating row is about, by row id as in `notes`. */
  readonly names: ReadonlyMap<string, Place>;
  /** What the lines above the tables say: text of the title lines found, by sheet. */
  readonly captions: ReadonlyMap<string, readonly { readonly place: Place; readonly text: string }[]>;
}
