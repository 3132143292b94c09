import { cellKey, instanceCount, type Instances } from "../template/cells";
import type { Column, Row, Table } from "../template/schema";
import type { CellKey } from "../template/template";
import type { Cell } from "./blocks";
import { BODY_SIZE, type Canvas } from "./canvas";
import type { Contents } from "./contents";
import type { Style } from "./drawing";
import { gridWidth, placed } from "./grid";
import { headerCells, headerDepth } from "./header";

const BODY = { size: BODY_SIZE };
/** Grey that a copier still shows, and no colour of a mark. */
const SHADE = "#D9D9D9";
const HEADING = { size: BODY_SIZE, bold: true };

const ALIGN: Record<Column["role"], NonNullable<Style["align"]>> = {
  stt: "center",
  label: "left",
  unit: "center",
  value: "center",
  note: "left",
  supplier: "center",
};

export interface DrawnTable {
  /** First and last row of the header. */
  readonly header: readonly [number, number];
  /** The value cells, in the order of rows and columns. */
  readonly cells: readonly { readonly key: CellKey; readonly cell: Cell }[];
}

/** Draws a table below what stands on the canvas: section lines, header tree, rows. */
export function drawTable(
  canvas: Canvas,
  table: Table,
  isHeading: (key: CellKey) => boolean,
  contents: Contents,
): DrawnTable {
  for (const line of table.section ?? [])
    canvas.addLine(line, { size: BODY_SIZE, bold: true, align: "left", format: "@" });
  const top = drawHeader(canvas, table);
  const bottom = canvas.rows;
  const columns = placed(table.columns);
  const values = columns.filter(({ column }) => column.role === "value");
  const cells: { key: CellKey; cell: Cell }[] = [];
  const headings: number[] = [];
  for (const { row, instance } of printedRows(table, contents.instances)) {
    const at = canvas.addRows(1);
    const keyIn = (column: Column) => cellKey(row.id, instance, values.length > 1 ? column.id : null);
    const keys = values.map(({ column }) => keyIn(column));
    keys.forEach((key, i) => cells.push({ key, cell: { row: at, column: values[i]?.at ?? 0 } }));
    const heading = keys.length > 0 && keys.every(isHeading);
    if (heading) headings.push(at);
    for (const { column, at: left, span } of columns) {
      const area = { row: at, column: left, rows: 1, columns: span };
      const text = written(column, keyIn(column), cellKey(row.id, instance, null), contents) ?? printed(row, column);
      canvas.write(area, text, heading ? HEADING : BODY);
      if (text === "" && span > 1) canvas.merges.push(area);
    }
  }
  styleBody(canvas, table, bottom, headings);
  for (const { key, cell } of cells) {
    if (contents.shaded.has(key)) canvas.style({ ...cell, rows: 1, columns: 1 }, { fill: SHADE });
  }
  return { header: [top, bottom - 1], cells };
}

function drawHeader(canvas: Canvas, table: Table): number {
  const depth = headerDepth(table.columns);
  const top = canvas.addRows(depth);
  const style = { ...HEADING, align: "center", border: true, format: "@" } as const;
  canvas.style({ row: top, column: 0, rows: depth, columns: gridWidth(table.columns) }, style);
  const cells = headerCells(table.columns).map(({ area, text }) => ({ area: { ...area, row: area.row + top }, text }));
  for (const { area, text } of cells.sort((a, b) => a.area.rows - b.area.rows)) canvas.write(area, text, HEADING);
  return top;
}

function styleBody(canvas: Canvas, table: Table, top: number, headings: readonly number[]): void {
  const rows = canvas.rows - top;
  canvas.style({ row: top, column: 0, rows, columns: gridWidth(table.columns) }, { ...BODY, border: true });
  for (const { column, at, span } of placed(table.columns)) {
    const format = column.role === "value" ? "General" : "@";
    canvas.style({ row: top, column: at, rows, columns: span }, { align: ALIGN[column.role], format });
  }
  for (const row of headings) {
    canvas.style({ row, column: 0, rows: 1, columns: gridWidth(table.columns) }, { bold: true });
  }
}

function* printedRows(table: Table, instances: Instances): Generator<{ row: Row; instance: number }> {
  for (const row of table.rows) {
    for (let instance = 1; instance <= instanceCount(row, instances); instance += 1) yield { row, instance };
  }
}

/** What the form is filled with there; undefined where it says what it prints. */
function written(column: Column, key: CellKey, row: string, { names, notes, texts }: Contents): string | undefined {
  switch (column.role) {
    case "label":
      return names.get(row);
    case "note":
      return notes.get(row);
    case "value":
      return texts.get(key);
    default:
      return undefined;
  }
}

function printed(row: Row, column: Column): string {
  switch (column.role) {
    case "stt":
      return row.stt;
    case "label":
      return row.label;
    case "unit":
      return row.unit;
    case "supplier":
      return row.supplier ?? "";
    case "value":
    case "note":
      return "";
  }
}
