import type { EncodingName } from "./letters/encodings";
import type { Drawing, Mark, MarkName, Validation } from "./layout/drawing";
import type { Stayed, Written } from "./written";

/** The port: what any sheet must offer. Rows and columns count from 0. */

export interface Place {
  /** Id of the sheet: permanent while the workbook is open, survives renaming. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The used part of one sheet at one moment, at most SHEET_ROWS x SHEET_COLUMNS from A1. All matrices have the same shape. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Top left cell of the matrices. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** True when the used range goes on past the limit. */
  readonly cut: boolean;
  /** Of a file: the last row, from 1, up to which it writes rows and cells in order and each once. Missing where all are. */
  readonly orderedTo?: number;
  /** Merged areas of two cells or more, where the sheet can say; rows and columns of the sheet. Missing where there is none. */
  readonly merges?: readonly MergedArea[];
  /** Rows and columns of the sheet nobody sees, ascending, where the sheet can say. Missing where there is none. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Texts of ours kept with the sheet itself, unseen: they are copied with it. Missing where there is none. */
  readonly kept?: readonly KeptText[];
  /** The old encoding it is written in, where its texts have been put into letters of today. */
  readonly letters?: EncodingName;
  /** Of a text document laid on a sheet: its tables, which a reader names instead of cells. Missing where cells have addresses. */
  readonly word?: { readonly tables: readonly WordTable[] };
}

/** A table of a text document and the rows of the sheet it lies on. */
export interface WordTable {
  /** As a reader is told: "Phu luc 2, bang 3"; missing until it is named. */
  readonly name?: string;
  /** The heading of the appendix it stands under, as written: "Phụ lục 2"; null under none. */
  readonly heading: string | null;
  /** Among the tables under that heading, from 1. */
  readonly number: number;
  /** Its first row on the sheet. */
  readonly row: number;
  readonly rows: number;
}

export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How the Excel that shows the cells writes numbers; null where that is not known: a file, an older Excel. */
export interface Separators {
  readonly decimal: string | null;
  readonly thousands: string | null;
}

export const unknownSeparators: Separators = { decimal: null, thousands: null };

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Id of the active sheet. */
  readonly active: string | null;
  readonly separators: Separators;
}

export const SHEET_ROWS = 2000;
export const SHEET_COLUMNS = 60;

export type FaultCode =
  | "cellEdit" // a cell is being edited
  | "protected" // the sheet or workbook is protected
  | "gone" // the sheet was deleted
  | "tooOld" // this Excel lacks what is needed
  | "busy" // Excel did not answer in time
  | "halfDone" // new sheets were begun and could not be taken away again
  | "unknown";

/** The sheet could not do what was asked. Not a defect of the report and not of our program. */
export class SheetFault extends Error {
  override readonly name = "SheetFault";
  constructor(
    readonly code: FaultCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** A cell edit asked for by the clerk. `null` empties the cell; a text is written as text, never as a formula. */
export interface CellEdit {
  readonly place: Place;
  readonly value: number | string | null;
}

/** What Excel itself asks and marks on one sheet. */
export interface SheetChecks {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly validations: readonly Validation[];
  readonly marks: readonly Mark[];
  /** Names the marks use; absent where they use none. */
  readonly names?: readonly MarkName[];
}

/** A mark Excel did not take: its cells, as "D12:D14". */
export interface MissingMark {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly address: string;
}

/** The marks Excel did not take: not every Excel need take formulas as long as ours. Empty when it took all. */
export type MissingMarks = readonly MissingMark[];

/** A text kept in the workbook beside its sheets: it travels with the file. */
export interface KeptText {
  readonly name: string;
  readonly text: string;
}

/** A text kept with one sheet. */
export interface SheetText extends KeptText {
  /** Id of the sheet. */
  readonly sheet: string;
}

/** What of others' on a sheet Excel would not show, so that it was left as it is. */
export interface PassedOver {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Conditional formats. */
  readonly formats: number;
  /** Cells whose validation could not be read. */
  readonly cells: number;
}

export interface ReadOptions {
  /** The texts kept with the sheets are asked for too; otherwise they are those of the last time, except on new sheets. */
  readonly texts: boolean;
}

/** An open workbook. Every method is one command of the clerk or one bell; `read` is one round trip. */
export interface Workbook {
  read(options?: ReadOptions): Promise<Snapshot>;
  /** Draws new sheets, all or none, and keeps a text beside them. Resolves to their ids in the order of the drawings. */
  insert(
    drawings: readonly Drawing[],
    beside: KeptText | null,
  ): Promise<{
    readonly sheets: readonly string[];
    readonly missing: MissingMarks;
    readonly written: readonly Written[];
  }>;
  /** Gives sheets these checks in place of any of ours they carry. What they have of their own stays, validations too. */
  attach(checks: readonly SheetChecks[]): Promise<{
    readonly missing: MissingMarks;
    readonly passedOver: readonly PassedOver[];
    readonly written: readonly Written[];
  }>;
  /** Takes everything of ours away from the sheets: checks, and texts kept with them. */
  detach(
    sheets: readonly string[],
  ): Promise<{ readonly passedOver: readonly PassedOver[]; readonly written: readonly Written[] }>;
  /** Those of the sheets that carry a check of ours. */
  attached(sheets: readonly string[]): Promise<readonly string[]>;
  goTo(place: Place): Promise<void>;
  write(edits: readonly CellEdit[]): Promise<readonly Written[]>;
  /** Keeps texts with their sheets, each in place of the one of its name. No cell changes. */
  keep(texts: readonly SheetText[]): Promise<readonly Written[]>;
  /**
   * Takes writes back, the last first, as far as what was written still stands; tells what stayed.
   * What stood before comes back, whatever Excel's own undo says.
   */
  takeBack(written: readonly Written[]): Promise<readonly Stayed[]>;
  /** Rings `bell` after anything that may have changed a cell, `selected` when the selection moves. Returns how to stop. */
  watch(bell: () => void, selected: (place: Place) => void): Promise<() => Promise<void>>;
}
