import type { Decimal } from "../decimal";
import type { TitleLine } from "../template/schema";
import type { CellKey } from "../template/template";

/** What a form is drawn with beside what it prints. */
export interface Contents {
  /** Rows of each repeating row. Default: those of the blank form. */
  readonly instances: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<CellKey, Decimal>;
  /** What cells of figures hold that is no figure, as typed. */
  readonly texts: ReadonlyMap<CellKey, string>;
  /** What repeating rows are about, by row: `row`, `row#2`. */
  readonly names: ReadonlyMap<string, string>;
  /** What stands in the Ghi chú cells, by row as in `names`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Cells of figures that are shaded: there is more to know of them. */
  readonly shaded: ReadonlySet<CellKey>;
  /** Title lines as they are written; the others are filled in. */
  readonly lines: ReadonlyMap<TitleLine, string>;
}

export const BLANK: Contents = {
  instances: new Map(),
  figures: new Map(),
  texts: new Map(),
  names: new Map(),
  notes: new Map(),
  shaded: new Set(),
  lines: new Map(),
};
