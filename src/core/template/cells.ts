import type { Appendix, Column, Measure, Row, Table, TemplateFile } from "./schema";
import type { CellKey, CellSpec } from "./template";
import { measureOf } from "./units";

/** The rows of a repeating row that stand on a sheet, by row id. Default: the rows of the blank form. */
export type Instances = ReadonlyMap<string, number>;

export function cellKey(row: string, instance: number, column: string | null): CellKey {
  const name = instance === 1 ? row : `${row}#${instance}`;
  return column === null ? name : `${name}:${column}`;
}

/** Every value cell of the form, in the order of the form. */
export function cellsOf(file: TemplateFile, instances?: Instances): CellSpec[] {
  return file.appendices.flatMap((appendix) =>
    appendix.tables.flatMap((table) => {
      const columns = table.columns.filter(({ role }) => role === "value");
      return table.rows.flatMap((row) => rowCells(appendix, table, columns, row, instanceCount(row, instances)));
    }),
  );
}

export function instanceCount(row: Row, instances?: Instances): number {
  if (row.repeat === undefined) return 1;
  return Math.max(1, instances?.get(row.id) ?? row.repeat.rows);
}

function rowCells(appendix: Appendix, table: Table, columns: readonly Column[], row: Row, count: number): CellSpec[] {
  return Array.from({ length: count }, (_, index) =>
    columns.map((column) => {
      const key = cellKey(row.id, index + 1, columns.length === 1 ? null : column.id);
      return { key, appendix, table, row, column, measure: measureIn(table, row, column) };
    }),
  ).flat();
}

/** The row's own word first, then the column's; a table that prints no units at all holds counts. */
function measureIn(table: Table, row: Row, column: Column): Measure {
  if (row.measure !== undefined) return row.measure;
  if (column.measure !== undefined) return column.measure;
  if (row.unit !== "") return measureOf(row.unit);
  if (column.unit !== undefined) return measureOf(column.unit);
  const printsUnits = table.columns.some(({ role }) => role === "unit");
  return printsUnits ? { type: "heading" } : { type: "count" };
}
