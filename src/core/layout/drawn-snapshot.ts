import { generalNumber } from "../general-number";
import { SHEET_COLUMNS, SHEET_ROWS, unknownSeparators, type SheetSnapshot, type Snapshot } from "../sheet";
import type { Drawing } from "./drawing";

type Value = SheetSnapshot["values"][number][number];

/** What would be read of sheets drawn so, so that a form can be judged before it is drawn. Their ids are "0", "1", … */
export function drawnSnapshot(drawings: readonly Drawing[]): Snapshot {
  return { sheets: drawings.map(drawnSheet), active: drawings.length > 0 ? "0" : null, separators: unknownSeparators };
}

function drawnSheet(drawing: Drawing, at: number): SheetSnapshot {
  const rows = Math.min(drawing.rows, SHEET_ROWS);
  const columns = Math.min(drawing.columns, SHEET_COLUMNS);
  const values = grid<Value>(rows, columns, "");
  const texts = grid(rows, columns, "");
  const formats = grid(rows, columns, "General");
  const put = (row: number, column: number, value: Value, text: string): void => {
    if (row >= rows || column >= columns) return;
    (values[row] as Value[])[column] = value;
    (texts[row] as string[])[column] = text;
  };
  for (const { row, column, text } of drawing.texts) put(row, column, text, text);
  for (const { row, column, value } of drawing.numbers ?? []) put(row, column, value, generalNumber(value));
  for (const { area, style } of drawing.styles) {
    if (style.format === undefined) continue;
    for (const line of formats.slice(area.row, area.row + area.rows))
      line.fill(style.format, area.column, area.column + area.columns);
  }
  return {
    id: String(at),
    name: drawing.name,
    visible: true,
    row: 0,
    column: 0,
    values,
    texts,
    formats,
    cut: drawing.rows > SHEET_ROWS || drawing.columns > SHEET_COLUMNS,
    ...(drawing.merges.length > 0 ? { merges: drawing.merges } : {}),
  };
}

function grid<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array<T>(columns).fill(value));
}
