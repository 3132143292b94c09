import { PAGE_BESIDE } from "../recognise/page-beside";
import { Canvas, FONT, GAP, TITLE_SIZE, type TextStyle } from "./canvas";
import type { Drawing } from "./drawing";
import { MARGINS, columnPoints, fillingPage } from "./page";
import { partsOf } from "./text-height";

/** What a slip says, all of it in words. */
export interface CheckSlipText {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitles: readonly string[];
  /** What is said of the report, with its name in front. */
  readonly facts: readonly (readonly [name: string, said: string])[];
  readonly verdict: string;
  /** Headings and widths in characters of the list; the first two columns are narrow and centred. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
  /** Lines below the list. */
  readonly after: readonly string[];
  /** Who signs. */
  readonly signatures: readonly { readonly who: string; readonly how: string }[];
}

const SIZE = 11;
/** The columns that the name of a fact takes. */
const NAME_COLUMNS = 2;
const CENTRED_COLUMNS = 2;
/** A row of more lines would leave much of a page empty, and Excel has no rows of more than 409 points. */
const MOST_LINES = 12;
const SIGNATURE_SPACE = 60;

const PLAIN: TextStyle = { size: SIZE, align: "left", format: "@" };
const BOLD: TextStyle = { ...PLAIN, bold: true };
const TITLE: TextStyle = { size: TITLE_SIZE, bold: true, align: "center", format: "@" };
const SUBTITLE: TextStyle = { size: SIZE, italic: true, align: "center", format: "@" };
const VERDICT: TextStyle = { size: TITLE_SIZE, bold: true, align: "center", border: true, format: "@" };

/** A sheet to be printed and signed: of what report, what the check found, what was said to it. */
export function drawCheckSlip(slip: CheckSlipText): Drawing {
  const canvas = new Canvas(
    fillingPage(
      slip.columns.map(({ width }) => width),
      "portrait",
    ),
  );
  canvas.addLine(slip.title, TITLE);
  canvas.style({ row: 0, column: 0, rows: 1, columns: 1 }, { format: PAGE_BESIDE });
  for (const line of slip.subtitles) canvas.addLine(line, SUBTITLE);
  canvas.addRows(1, GAP);
  for (const fact of slip.facts) drawFact(canvas, fact);
  canvas.addRows(1, GAP);
  drawLong(canvas, slip.verdict, VERDICT);
  canvas.addRows(1, GAP);
  const header = slip.rows.length === 0 ? null : drawList(canvas, slip);
  if (header !== null) canvas.addRows(1, GAP);
  for (const line of slip.after) drawLong(canvas, line, PLAIN);
  canvas.addRows(1, GAP);
  drawSignatures(canvas, slip.signatures);
  return {
    name: slip.sheetName,
    font: FONT,
    rows: canvas.rows,
    columns: canvas.columns,
    columnWidths: canvas.columnWidths,
    rowHeights: canvas.rowHeights,
    texts: canvas.texts,
    styles: canvas.styles,
    merges: canvas.merges,
    validations: [],
    marks: [],
    freezeRows: 0,
    start: { row: 0, column: 0 },
    page: {
      orientation: "portrait",
      margins: MARGINS,
      titleRows: header === null ? null : [header, header],
      printArea: { row: 0, column: 0, rows: canvas.rows, columns: canvas.columns },
    },
  };
}

function drawFact(canvas: Canvas, [name, said]: CheckSlipText["facts"][number]): void {
  const row = canvas.addRows(1);
  const left = { row, column: 0, rows: 1, columns: NAME_COLUMNS };
  const right = { row, column: NAME_COLUMNS, rows: 1, columns: canvas.columns - NAME_COLUMNS };
  canvas.style(left, PLAIN);
  canvas.style(right, BOLD);
  canvas.write(left, name, PLAIN);
  canvas.write(right, said, BOLD);
}

/** One cell over the whole width, or several below each other. */
function drawLong(canvas: Canvas, text: string, style: TextStyle): void {
  const width = canvas.columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const font = { size: style.size, bold: style.bold ?? false };
  for (const part of partsOf(text, width, font, MOST_LINES)) canvas.addLine(part, style);
}

/** Returns the row of the header. */
function drawList(canvas: Canvas, { columns, rows }: CheckSlipText): number {
  const header = canvas.addRows(1);
  const width = canvas.columns;
  canvas.style({ row: header, column: 0, rows: 1, columns: width }, { ...BOLD, align: "center", border: true });
  columns.forEach(({ heading }, column) => canvas.write({ row: header, column, rows: 1, columns: 1 }, heading, BOLD));
  for (const row of rows) drawRow(canvas, row);
  const area = { row: header + 1, column: 0, rows: canvas.rows - header - 1, columns: width };
  canvas.style(area, { ...PLAIN, border: true });
  canvas.style({ ...area, columns: CENTRED_COLUMNS }, { align: "center" });
  return header;
}

/** What is longer than a row can be high goes on in the next one. */
function drawRow(canvas: Canvas, texts: readonly string[]): void {
  const parts = texts.map((text, column) =>
    partsOf(text, columnPoints(canvas.columnWidths[column] ?? 0), { size: SIZE, bold: false }, MOST_LINES),
  );
  const count = Math.max(...parts.map(({ length }) => length));
  const first = canvas.addRows(count);
  parts.forEach((lines, column) =>
    lines.forEach((text, at) => canvas.write({ row: first + at, column, rows: 1, columns: 1 }, text, PLAIN)),
  );
}

/** The signers side by side. */
function drawSignatures(canvas: Canvas, signatures: CheckSlipText["signatures"]): void {
  const [names, ways] = [canvas.addRows(1), canvas.addRows(1)];
  canvas.addRows(1, SIGNATURE_SPACE);
  const ends = [Math.ceil(canvas.columns / 2), canvas.columns];
  signatures.slice(0, ends.length).forEach(({ who, how }, at) => {
    const column = ends[at - 1] ?? 0;
    const area = { column, rows: 1, columns: (ends[at] ?? column) - column };
    canvas.style({ ...area, row: names }, { ...BOLD, align: "center" });
    canvas.write({ ...area, row: names }, who, BOLD);
    canvas.style({ ...area, row: ways }, { ...SUBTITLE });
    canvas.write({ ...area, row: ways }, how, SUBTITLE);
  });
}
