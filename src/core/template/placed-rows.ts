import type { Appendix, Row, Table, TemplateFile } from "./schema";

/** A row of the form with its place in the file. */
export interface PlacedRow {
  readonly row: Row;
  readonly table: Table;
  readonly appendix: Appendix;
  readonly path: string;
}

export function placedRows(file: TemplateFile): PlacedRow[] {
  return file.appendices.flatMap((appendix, a) =>
    appendix.tables.flatMap((table, t) =>
      table.rows.map((row, r) => ({ row, table, appendix, path: `appendices[${a}].tables[${t}].rows[${r}]` })),
    ),
  );
}
