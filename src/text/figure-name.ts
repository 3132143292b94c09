import type { CellKey, CellSpec, Template } from "../core";

/** What a figure is called: the label of its row, in a matrix followed by the heading of its column. */
export function figureName({ table, row, column }: CellSpec): string {
  if (table.columns.filter(({ role }) => role === "value").length === 1) return row.label;
  const [top, ...below] = column.path;
  const leaf = below.at(-1);
  const heading = leaf === undefined ? top : `${top} / ${leaf}`;
  return row.label === "" ? `${heading}` : `${row.label.replace(/:$/, "")}: ${heading}`;
}

/** The cell of a template, also when it stands in a row the clerk has added. */
export function specOf(template: Template, key: CellKey): CellSpec | undefined {
  return template.cells.get(key) ?? template.cells.get(key.replace(/#\d+/, ""));
}
