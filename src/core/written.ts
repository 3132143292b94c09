import type { Mark, MarkName, Validation } from "./layout/drawing";
import type { Place } from "./sheet";

/**
 * What one write of ours did, as far as it takes to take it back. Plain data, kept as long as the pane is open; what
 * stands in it is read by the sheet that gave it.
 */
export type Written =
  | { readonly kind: "cells"; readonly cells: readonly WrittenCell[] }
  | { readonly kind: "sheets"; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: "texts"; readonly texts: readonly WrittenText[] }
  | { readonly kind: "checks"; readonly sheets: readonly WrittenChecks[] }
  | { readonly kind: "setting"; readonly name: string; readonly before: string; readonly after: string };

/** What a cell holds. A formula stands in `formula` alone: `value` is then its result. */
export interface CellContent {
  readonly value: string | number | boolean;
  readonly formula: string | number | boolean;
  readonly format: string;
}

export interface WrittenCell {
  readonly place: Place;
  readonly before: CellContent;
  readonly after: CellContent;
  /** What stands at the beginning of its row: by it the row is known again. */
  readonly row: string;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Equal as long as nothing on the sheet has changed. */
  readonly print: string;
}

export interface WrittenText {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly name: string;
  /** Null where there was none, or is none now. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Checks of ours that were taken from one sheet; those that were put there are known by themselves. */
export interface WrittenChecks {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly validations: readonly Validation[];
  /** Names the marks use. */
  readonly names: readonly MarkName[];
  /** What stands at the beginning of its rows: where it has changed, what was taken away has no place any more. */
  readonly rows: string;
}

/** What was not taken back, because it is no longer what was written. */
export type Stayed =
  | { readonly kind: "cell"; readonly place: Place; readonly now: string }
  /** "changed": something else is on it; "referred": a formula or name points at it; "last": there is no other sheet. */
  | { readonly kind: "sheet"; readonly name: string; readonly because: "changed" | "referred" | "last" }
  | { readonly kind: "checks"; readonly name: string }
  | { readonly kind: "kept" };
