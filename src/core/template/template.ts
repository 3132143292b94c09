import type { Appendix, Column, Measure, Row, RuleData, Table, TemplateFile } from "./schema";

/**
 * Names a value cell of a template: `row` where the table has one value column, `row:column` in a matrix,
 * `row#2` / `row#2:column` for the second instance of a repeating row. Never an address.
 */
export type CellKey = string;

export interface CellSpec {
  readonly key: CellKey;
  readonly appendix: Appendix;
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly measure: Measure;
}

/** What is known of a form that an office has made or added itself. */
export interface OwnMark {
  /** The form that comes with the program whose rows it has, where it asks less of them; null where it does not. */
  readonly insteadOf: {
    readonly name: string;
    /** What that form asks and this one does not. */
    readonly rules: readonly RuleData[];
    /** Printed names of that form's rows that are not here, or whose figures mean something else here. */
    readonly rows: readonly string[];
  } | null;
}

/** A checked template: references resolve, units are read, the rules that follow from units are added. */
export interface Template {
  readonly file: TemplateFile;
  readonly cells: ReadonlyMap<CellKey, CellSpec>;
  /** Rules derived from units first, in row order; then the written ones. */
  readonly rules: readonly RuleData[];
  /** Set for a form from a file of an office's own; those that come with the program have none. */
  readonly own?: OwnMark;
}
