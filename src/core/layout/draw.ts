import { plain } from "../decimal";
import { compile, type Plan } from "../engine/plan";
import type { Appendix, TitleLine, UnitType } from "../template/schema";
import type { CellKey, Template } from "../template/template";
import { type FormWords, validations } from "./asking";
import { BODY_SIZE, Canvas, FONT, GAP, TITLE_SIZE, type TextStyle } from "./canvas";
import { type DrawnTable, drawTable } from "./draw-table";
import { BLANK, type Contents } from "./contents";
import type { Drawing } from "./drawing";
import { type Filling, fill } from "./filling";
import { type DrawnPlace, marksOn } from "./marking";
import { MARGINS, columnWidths } from "./page";

const TITLE: Record<TitleLine["style"], TextStyle> = {
  appendix: { size: TITLE_SIZE, bold: true, align: "center", format: "@" },
  title: { size: TITLE_SIZE, bold: true, align: "center", format: "@" },
  regulation: { size: BODY_SIZE, italic: true, align: "center", format: "@" },
  report: { size: BODY_SIZE, italic: true, align: "center", format: "@" },
  period: { size: BODY_SIZE, italic: true, align: "center", format: "@" },
};

const FOOTNOTE: TextStyle = { size: BODY_SIZE, align: "left", format: "@" };

/** The form, one sheet for every appendix of the template, with what Excel itself can ask and mark; blank unless filled in. */
export function draw(
  template: Template,
  filling: Filling,
  words: FormWords,
  unitType?: UnitType,
  contents: Contents = BLANK,
): Drawing[] {
  const plan = compile(template, { ...(unitType ? { unitType } : {}), instances: contents.instances });
  const sheets = template.file.appendices.map((appendix) => drawAppendix(plan, appendix, filling, contents));
  const places = new Map<CellKey, DrawnPlace>(
    sheets.flatMap(({ drawing, cells }) => cells.map(({ key, cell }) => [key, { sheet: drawing.name, cell }] as const)),
  );
  return sheets.map(({ drawing, cells }) => {
    const placed = cells.map(({ key, cell }) => ({ spec: plan.cell(key), cell }));
    const { marks, names } = marksOn(drawing.name, plan, places);
    return {
      ...drawing,
      validations: validations(placed, words),
      marks,
      ...(names.length > 0 ? { names } : {}),
    };
  });
}

interface DrawnAppendix {
  readonly drawing: Omit<Drawing, "validations" | "marks" | "names">;
  readonly cells: DrawnTable["cells"];
}

function drawAppendix(plan: Plan, appendix: Appendix, filling: Filling, contents: Contents): DrawnAppendix {
  const canvas = new Canvas(columnWidths(appendix));
  for (const line of appendix.title)
    canvas.addLine(contents.lines.get(line) ?? fill(line.text, filling), TITLE[line.style]);
  const isHeading = (key: CellKey) => plan.cell(key).measure.type === "heading";
  const tables = appendix.tables.map((table) => {
    canvas.addRows(1, GAP);
    return drawTable(canvas, table, isHeading, contents);
  });
  if (appendix.footnotes) canvas.addRows(1, GAP);
  for (const footnote of appendix.footnotes ?? []) canvas.addLine(footnote.text, FOOTNOTE);

  const cells = tables.flatMap((table) => table.cells);
  const [first, ...others] = tables;
  const header = others.length === 0 && first ? first.header : null;
  const drawing = {
    name: appendix.sheetName,
    font: FONT,
    rows: canvas.rows,
    columns: canvas.columns,
    columnWidths: canvas.columnWidths,
    rowHeights: canvas.rowHeights,
    texts: canvas.texts,
    numbers: cells.flatMap(({ key, cell }) => {
      const figure = contents.figures.get(key);
      return figure === undefined ? [] : [{ ...cell, value: Number(plain(figure)) }];
    }),
    styles: canvas.styles,
    merges: canvas.merges,
    freezeRows: header ? header[1] + 1 : 0,
    start: cells.find(({ key }) => !isHeading(key))?.cell ?? { row: 0, column: 0 },
    page: {
      orientation: appendix.orientation,
      margins: MARGINS,
      titleRows: header,
      printArea: { row: 0, column: 0, rows: canvas.rows, columns: canvas.columns },
    },
  };
  return { drawing, cells };
}
