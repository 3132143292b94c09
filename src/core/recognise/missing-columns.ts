import type { FoundTable } from "./read-table";
import type { MissingColumn } from "./layout";

/**
 * Columns of figures and of notes that the header of a table does not have, where it has no strange column either that
 * could be one of them under another name.
 */
export function missingColumnsIn({ table, blocks, columns }: FoundTable, sheet: string): MissingColumn[] {
  const [line] = blocks.find(({ header }) => header.length > 0)?.header ?? [];
  if (line === undefined || columns === null || columns.strange > 0) return [];
  const place = { sheet, row: line.row, column: line.cells[0]?.column ?? 0 };
  const has = ({ id, role }: (typeof table.columns)[number]) => {
    if (role === "note") return columns.note !== null;
    if (role !== "value") return true;
    return columns.choice ? columns.choice.shown : columns.values.has(id);
  };
  return table.columns.filter((column) => !has(column)).map(({ id }) => ({ table: table.table.id, column: id, place }));
}
