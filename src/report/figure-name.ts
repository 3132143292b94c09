import type { CellKey, CellSpec, Row, Template } from "../core";

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

/** "3.1.3 Tổng số TTHC đang có hiệu lực". */
export function labelOf(template: Template, key: CellKey): string {
  const spec = specOf(template, key);
  return spec ? `${spec.row.stt} ${figureName(spec)}`.trim() : key;
}

/** The section of the form a row stands in: its topmost heading, "1. Công tác chỉ đạo điều hành CCHC"; "" for that itself. */
export function sectionOf(template: Template, key: CellKey): string {
  const spec = specOf(template, key);
  const rows = spec?.table.rows ?? [];
  let row = spec?.row;
  while (row?.parent !== undefined) {
    const { parent }: Row = row;
    row = rows.find(({ id }) => id === parent);
  }
  return row && row.id !== spec?.row.id ? printed(row) : "";
}

export function rowLabelOf(template: Template, id: string): string {
  const rows = template.file.appendices.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const row = rows.find((one) => one.id === id);
  return row ? printed(row) : id;
}

function printed({ stt, label }: Row): string {
  return `${stt} ${label}`.trim();
}
