import { columnPoints, type Drawing } from "../../../src/core";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { type CellStyle, type Edge, PLAIN } from "../model/style";

const THIN: Edge = { style: "Continuous", weight: "Thin", color: "#000000" };
const EDGES = { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN };

/** Puts a drawing on an empty sheet, as a file that is opened. */
export function layOut(sheet: Sheet, drawing: Drawing): void {
  const { rows, columns, font, texts, numbers = [], styles } = drawing;
  const base = { ...PLAIN, fontName: font.name, fontSize: font.size, wrap: true, vertical: "Center" };
  const looks = Array.from({ length: rows }, () => Array<CellStyle>(columns).fill(base));
  for (const { area, style } of styles) {
    for (const [row, column] of sheet.cellsOf(area)) {
      const line = looks[row];
      if (line?.[column]) line[column] = styled(line[column], style);
    }
  }
  const contents = new Map<string, Cell["value"]>();
  for (const { row, column, text } of texts) contents.set(`${row}:${column}`, text);
  for (const { row, column, value } of numbers) contents.set(`${row}:${column}`, value);
  looks.forEach((line, row) =>
    line.forEach((style, column) => sheet.put(row, column, { value: contents.get(`${row}:${column}`) ?? "", style })),
  );
  sheet.merges = drawing.merges.map((area: Area) => area);
  drawing.columnWidths.forEach((width, column) => sheet.columns.set(column, { size: columnPoints(width) }));
  drawing.rowHeights.forEach((size, row) => sheet.rows.set(row, { size }));
  sheet.frozen = { rows: drawing.freezeRows, columns: drawing.freezeColumns ?? 0 };
}

const ALIGNED = { left: "Left", center: "Center", right: "Right" } as const;

function styled(look: CellStyle, style: Drawing["styles"][number]["style"]): CellStyle {
  return {
    ...look,
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.size === undefined ? {} : { fontSize: style.size }),
    ...(style.align === undefined ? {} : { horizontal: ALIGNED[style.align] }),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
    ...(style.format === undefined ? {} : { numberFormat: style.format }),
    ...(style.border === true ? { edges: EDGES } : {}),
  };
}
