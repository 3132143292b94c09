import type { Decimal } from "../decimal";
import type { KindName } from "../rules";
import type { Data } from "../rules/kind";
import type { Place } from "../sheet";
import type { Severity } from "../template/schema";
import type { CellKey } from "../template/template";

/** What a cell is to hold; `null` leaves it blank. */
export interface CellChange {
  readonly cell: CellKey;
  readonly value: Decimal | null;
}

/**
 * What a figure to be written goes by: a reading of what was typed; a slip of the hand that satisfies every rule on the
 * cell; an equation printed on the form; a rate with its two filled bases.
 */
export type FixBy = "reading" | "slip" | "equation" | "rate";

/** A proposed edit the clerk applies with one click. */
export interface Fix extends CellChange {
  /** Missing where the cell becomes blank, and where a rule only says what would satisfy it: that is never offered. */
  readonly by?: FixBy;
  /** Cells that change with it, in the same edit. */
  readonly also?: readonly CellChange[];
}

/** All cells a fix changes, the one it is about first. */
export function changesOf({ also = [], cell, value }: Fix): readonly CellChange[] {
  return [{ cell, value }, ...also];
}

/** What finds something beside the rules of a form, and causes that stand for several findings. */
export type BesideKind =
  | "notation"
  | "lostThousands"
  | "headingZeros"
  | "notCalculated"
  | "mergedCells"
  | "previous"
  | "evidence"
  | "report-text"
  | "title"
  | "nothing"
  | "note"
  | "structure";

/** Every kind a finding can be of: each has its words in `text/kinds/`. */
export type FindingKind = KindName | BesideKind;

/** One failed rule. A value, never an exception. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The cells concerned; the first is where a click goes. */
  readonly cells: readonly CellKey[];
  /** Where it is on the sheet, when that is no cell of the form. */
  readonly place?: Place;
  readonly data: Data;
  readonly fixes: readonly Fix[];
  /** The findings it stands for, when several have one cause. */
  readonly of?: readonly Finding[];
}

/** The outcome of every rule: failed ones with their finding, the ones that could not be checked, the rest passed. */
export interface Findings {
  readonly failed: ReadonlyMap<string, Finding>;
  /** Rules that fail only because cells of theirs are still blank: no findings while the form is being filled. */
  readonly unfinished: ReadonlyMap<string, Finding>;
  readonly notChecked: ReadonlySet<string>;
}
