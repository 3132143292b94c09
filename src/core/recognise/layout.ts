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
  readonly unmatchedRows: readonly UnmatchedRow[];
  /** Rows whose place could also be another's: equally good readings. */
  readonly doubtfulRows: readonly { readonly row: string; readonly place: Place }[];
  /** Several columns may hold this period's figures, and nothing tells which. Missing where it is known. */
  readonly columnQuestion?: ColumnQuestion;
  /** The column asked for is one of this appendix. Missing where none was, or it is not. */
  readonly columnAnswered?: true;
  /** Columns of figures that are known to be another period's, a plan's, or not the one asked for. Missing for none. */
  readonly columnsAside?: readonly ColumnAside[];
  /** Columns of the form that the header of a table does not have. Missing for none. */
  readonly missingColumns?: readonly MissingColumn[];
}

export interface UnmatchedRow {
  readonly place: Place;
  readonly text: string;
  /** The row of the form, by id, that stands elsewhere on the sheet and once more here. */
  readonly repeats?: string;
}

export interface ColumnQuestion {
  /** Index of the column that is read meanwhile, from A = 0. */
  readonly chosen: number;
  /** Left to right. The heading is as printed, "" where there is none. */
  readonly options: readonly { readonly column: number; readonly heading: string }[];
  /** "columns": several hold figures; "displaced": the header does not stand above what it names. */
  readonly why: "columns" | "displaced";
}

/** Rows from `from` to `to` of one column of the sheet. */
export interface ColumnAside {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export interface MissingColumn {
  readonly table: string;
  /** Column of the template. */
  readonly column: string;
  /** The header that does not name it. */
  readonly place: Place;
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
  /** Recognition alone chose, of several templates, one no longer in force for the period. Missing where it did not. */
  readonly expired?: ExpiredChoice;
}

export interface ExpiredChoice {
  /** Last day the form was in force, ISO. */
  readonly validTo: string;
  /** Last day of the period of the report; the first of its year where only that is known. */
  readonly day: string;
}
