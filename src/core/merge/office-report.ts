import type { PeriodId } from "../template/schema";
import type { CellKey } from "../template/template";

/** What a cell of a report says, as plain data that travels between threads: a figure in plain notation, never a float. */
export type Said =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "doubt"; readonly shown: string }
  | { readonly kind: "text"; readonly text: string };

/** One form in one file, as much of it as is consolidated. */
export interface OfficeReport {
  readonly file: string;
  readonly template: string;
  /** What its title says. */
  readonly office: string | null;
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** Blank cells are left out. */
  readonly said: ReadonlyMap<CellKey, Said>;
  /** Blank cells of which a note says that there is nothing to report: neither 0 nor still to be filled. */
  readonly absent: ReadonlySet<CellKey>;
  /** What the rows the office has added are about, by row: `row`, `row#2`. */
  readonly names: ReadonlyMap<string, string>;
  readonly errors: number;
  readonly warnings: number;
  /** Rows of the form that the file does not have. */
  readonly missingRows: number;
  /** What of the file was judged by nothing, and so may be missing here. */
  readonly unjudged: readonly UnjudgedCode[];
}

/** Figures in no cell of a form; a part of a sheet not read; rows in one cell each; several columns that may be this period's. */
export type UnjudgedCode = "unread" | "cut" | "unsplit" | "column";
