import type { Appendix, TitleLine } from "../template/schema";
import type { CellKey, CellSpec, Template } from "../template/template";
import { type FormWords, validations } from "./asking";
import { BODY_SIZE, Canvas, TITLE_SIZE, type TextStyle } from "./canvas";
import { type DrawnTable, drawTable } from "./draw-table";
import type { Drawing } from "./drawing";
import { type Filling, fill } from "./filling";
import { MARGINS, columnWidths } from "./page";

/** An empty strip between the blocks of a sheet, in points. */
const GAP = 9;

const TITLE: Record<TitleLine["style"], TextStyle> = {
  appendix: { size: TITLE_SIZE, bold: true, align: "center", format: "@" },
  title: { size: TITLE_SIZE, bold: true, align: "center", format: "@" },
  regulation: { size: TITLE_SIZE, italic: true, align: "center", format: "@" },
  report: { size: TITLE_SIZE, italic: true, align: "center", format: "@" },
  period: { size: TITLE_SIZE, italic: true, align: "center", format: "@" },
};

const FOOTNOTE: TextStyle = { size: BODY_SIZE, align: "left", format: "@" };

/** The blank form: one sheet for every appendix of the template. */
export function draw(template: Template, filling: Filling, words: FormWords): Drawing[] {
  return template.file.appendices.map((appendix) => drawAppendix(template, appendix, filling, words));
}

function drawAppendix(template: Template, appendix: Appendix, filling: Filling, words: FormWords): Drawing {
  const canvas = new Canvas(columnWidths(appendix));
  for (const line of appendix.title) canvas.addLine(fill(line.text, filling), TITLE[line.style]);
  const spec = (key: CellKey) => known(template.cells.get(key), key);
  const isHeading = (key: CellKey) => spec(key).measure.type === "heading";
  const tables: DrawnTable[] = appendix.tables.map((table) => {
    canvas.addRows(1, GAP);
    return drawTable(canvas, table, isHeading);
  });
  if (appendix.footnotes) canvas.addRows(1, GAP);
  for (const footnote of appendix.footnotes ?? []) canvas.addLine(footnote.text, FOOTNOTE);

  const cells = tables.flatMap((table) => table.cells).map(({ key, cell }) => ({ spec: spec(key), cell }));
  const [first, ...others] = tables;
  const header = others.length === 0 && first ? first.header : null;
  const start = cells.find(({ spec: { measure } }) => measure.type !== "heading");
  return {
    name: appendix.sheetName,
    font: { name: "Times New Roman", size: BODY_SIZE },
    rows: canvas.rows,
    columns: canvas.columns,
    columnWidths: canvas.columnWidths,
    rowHeights: canvas.rowHeights,
    texts: canvas.texts,
    styles: canvas.styles,
    merges: canvas.merges,
    validations: validations(cells, words),
    marks: [],
    freezeRows: header ? header[1] + 1 : 0,
    start: start?.cell ?? { row: 0, column: 0 },
    page: {
      orientation: appendix.orientation,
      margins: MARGINS,
      titleRows: header,
      printArea: { row: 0, column: 0, rows: canvas.rows, columns: canvas.columns },
    },
  };
}

function known(spec: CellSpec | undefined, key: CellKey): CellSpec {
  if (!spec) throw new Error(`The template has no value cell ${key}`);
  return spec;
}
