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

/** A checked template: references resolve, units are read, the rules that follow from units are added. */
export interface Template {
  readonly file: TemplateFile;
  readonly cells: ReadonlyMap<CellKey, CellSpec>;
  /** Rules derived from units first, in row order; then the written ones. */
  readonly rules: readonly RuleData[];
}
