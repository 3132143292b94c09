import { PAGE_BESIDE } from "../recognise/page-beside";
import { BODY_SIZE, Canvas, FONT, GAP, TITLE_SIZE, type TextStyle } from "./canvas";
import type { DrawnNumber, Drawing, Style } from "./drawing";
import { fillingPage, MARGINS, type Orientation } from "./page";

export type ListValue = string | number | null;

/** A list to be printed beside a form: no form itself, and never taken for one. */
export interface List {
  /** Wanted name of the sheet. */
  readonly name: string;
  readonly orientation: Orientation;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    /** In characters. */
    readonly width: number;
    readonly align: NonNullable<Style["align"]>;
  }[];
  readonly rows: readonly (readonly ListValue[])[];
  /** Rows that stand out, by index. */
  readonly strong: ReadonlySet<number>;
  /** Columns that stay in view: such a list is never narrower than wanted, and smaller on paper. Null: its columns share the page. */
  readonly frozen: number | null;
  /** Whether its rows can be chosen by what stands in a column. */
  readonly filtered?: boolean;
}

const TITLE: TextStyle = { size: TITLE_SIZE, bold: true, align: "center" };
const LINE: TextStyle = { size: BODY_SIZE, align: "left", format: "@" };
const HEADING: TextStyle = { size: BODY_SIZE, bold: true, align: "center", border: true, format: "@" };

export function drawList(list: List): Drawing {
  const { name, orientation, title, lines, columns, rows, strong, frozen, filtered = false } = list;
  const wanted = columns.map(({ width }) => width);
  const filling = fillingPage(wanted, orientation);
  const canvas = new Canvas(
    frozen === null ? filling : filling.map((width, column) => Math.max(width, wanted[column] ?? 0)),
  );
  canvas.addLine(title, TITLE);
  canvas.style({ row: 0, column: 0, rows: 1, columns: 1 }, { format: PAGE_BESIDE });
  for (const line of lines) canvas.addLine(line, LINE);
  canvas.addRows(1, GAP);
  const header = canvas.addRows(1);
  canvas.style({ row: header, column: 0, rows: 1, columns: columns.length }, HEADING);
  columns.forEach(({ heading }, column) =>
    canvas.write({ row: header, column, rows: 1, columns: 1 }, heading, HEADING),
  );
  const numbers = drawRows(canvas, columns, rows, strong);
  return {
    name,
    font: FONT,
    rows: canvas.rows,
    columns: canvas.columns,
    columnWidths: canvas.columnWidths,
    rowHeights: canvas.rowHeights,
    texts: canvas.texts,
    numbers,
    styles: canvas.styles,
    merges: canvas.merges,
    validations: [],
    marks: [],
    freezeRows: header + 1,
    ...(frozen === null ? {} : { freezeColumns: frozen }),
    ...(filtered ? { filter: { row: header, column: 0, rows: rows.length + 1, columns: columns.length } } : {}),
    start: { row: header + 1, column: frozen ?? 0 },
    page: {
      orientation,
      margins: MARGINS,
      titleRows: [header, header],
      printArea: { row: 0, column: 0, rows: canvas.rows, columns: canvas.columns },
    },
  };
}

function drawRows(
  canvas: Canvas,
  columns: List["columns"],
  rows: List["rows"],
  strong: List["strong"],
): readonly DrawnNumber[] {
  const numbers: DrawnNumber[] = [];
  const top = canvas.rows;
  rows.forEach((values, index) => {
    const row = canvas.addRows(1);
    const font = { size: BODY_SIZE, bold: strong.has(index) };
    values.forEach((value, column) => {
      if (typeof value === "number") numbers.push({ row, column, value });
      else if (value !== null) canvas.write({ row, column, rows: 1, columns: 1 }, value, font);
    });
  });
  canvas.style({ row: top, column: 0, rows: rows.length, columns: columns.length }, { border: true });
  columns.forEach(({ align }, column) => {
    // Texts of a column of figures are rare: what looks like another thing is kept a text by an apostrophe.
    const isText = rows.every((values) => typeof values[column] !== "number");
    canvas.style(
      { row: top, column, rows: rows.length, columns: 1 },
      { align, size: BODY_SIZE, format: isText ? "@" : "General" },
    );
  });
  for (const index of strong) {
    canvas.style({ row: top + index, column: 0, rows: 1, columns: columns.length }, { bold: true });
  }
  return numbers;
}
