import type { Column } from "../template/schema";

/** A table's column on the sheet: where it begins, and how many of the sheet's columns it takes. */
export interface Placed {
  readonly column: Column;
  readonly at: number;
  readonly span: number;
}

export function placed(columns: readonly Column[]): Placed[] {
  let next = 0;
  return columns.map((column) => {
    const span = column.span ?? 1;
    next += span;
    return { column, at: next - span, span };
  });
}

/** Columns of the sheet a table takes. */
export function gridWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { span = 1 }) => sum + span, 0);
}
