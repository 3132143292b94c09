/**
 * A sheet as pure data, ready to be drawn by any adapter. Rows and columns count from 0; sizes in points,
 * column widths in characters; formulas are in Excel's en-US notation, without "=", as written in the top left cell of their area.
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly fill?: string;
  readonly border?: boolean;
  /** Number format in en-US codes; "@" for text. */
  readonly format?: string;
}

export interface DrawnText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What Excel itself asks of a typed value. Texts follow Excel's limits: title 32, message 255 characters. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly type: "list"; readonly codes: readonly number[] }
    | { readonly type: "whole"; readonly min: number; readonly max?: number }
    | { readonly type: "decimal"; readonly min: number; readonly max: number };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

/**
 * A conditional format: the cells turn `severity`'s colour when the formula is TRUE. It is written for the top left cell of
 * the area: parts of addresses without "$" move with the cell. It names no other sheet.
 */
export interface Mark {
  readonly area: Area;
  /** Further areas, right of the first or below it wherever the formula moves that way. */
  readonly more?: readonly Area[];
  readonly formula: string;
  readonly severity: "error" | "warning";
}

/** What the marks of a sheet call cells of another one: a name of that sheet alone that is nothing but a reference. */
export interface MarkName {
  readonly name: string;
  /** "'Phụ lục 2'!$D$4" */
  readonly reference: string;
}

export interface DrawnNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export interface Drawing {
  /** Wanted sheet name; the adapter adds " (2)" and so on when it is taken. */
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  readonly rows: number;
  readonly columns: number;
  /** `columnPoints` (page.ts) turns them into points. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Written as texts, never as numbers or formulas. Every cell of the drawing wraps and is centred vertically. */
  readonly texts: readonly DrawnText[];
  readonly numbers?: readonly DrawnNumber[];
  /** Applied in order, property by property: a later one overrides. */
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly marks: readonly Mark[];
  /** Names the marks use; absent where they use none. */
  readonly names?: readonly MarkName[];
  /** Rows above stay in view: the count of rows frozen, 0 for none. */
  readonly freezeRows: number;
  /** Columns that stay in view with the frozen rows; absent for none. */
  readonly freezeColumns?: number;
  /** A list with its header, to be filtered by its columns; only files have it. Absent for none. */
  readonly filter?: Area;
  /** The first value cell: selected after insertion. */
  readonly start: { readonly row: number; readonly column: number };
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    /** Millimetres. */
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    /** Rows repeated on every page, from and to inclusive; null on a sheet of several tables, each with a header of its own. */
    readonly titleRows: readonly [number, number] | null;
    readonly printArea: Area;
  };
}
