import type { Decimal } from "../decimal";
import type { CellKey } from "../template/template";

/** What a form is drawn with beside what it prints. */
export interface Contents {
  /** Rows of each repeating row. Default: those of the blank form. */
  readonly instances: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<CellKey, Decimal>;
  /** What repeating rows are about, by row: `row`, `row#2`. */
  readonly names: ReadonlyMap<string, string>;
}

export const BLANK: Contents = { instances: new Map(), figures: new Map(), names: new Map() };
