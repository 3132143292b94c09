import type { SheetSnapshot } from "../sheet";
import type { Forms } from "./forms";
import { LABEL, LONG } from "./thresholds";

export interface TextCell {
  readonly column: number;
  readonly text: string;
  readonly number: boolean;
}

/** A row of the sheet with something in it. Rows and columns count from A1. */
export interface TextLine {
  readonly row: number;
  readonly cells: readonly TextCell[];
}

export function textLines(sheet: SheetSnapshot): TextLine[] {
  const lines: TextLine[] = [];
  sheet.values.forEach((values, at) => {
    const cells: TextCell[] = [];
    values.forEach((value, offset) => {
      if (value === "") return;
      const text = typeof value === "string" ? value : (sheet.texts[at]?.[offset] ?? String(value));
      if (text.trim() !== "") cells.push({ column: sheet.column + offset, text, number: typeof value === "number" });
    });
    if (cells.length > 0) lines.push({ row: sheet.row + at, cells });
  });
  return lines;
}

/** On a long sheet: texts in a column where a sample finds labels, and labels exactly as printed anywhere. */
export function worthComparing(lines: readonly TextLine[], forms: Forms): (cell: TextCell) => boolean {
  if (lines.length <= LONG.ordinary) return () => true;
  const columns = new Set<number>();
  const texts = lines.reduce((sum, { cells }) => sum + cells.filter((cell) => !cell.number).length, 0);
  const step = Math.max(1, texts / LONG.sampled);
  for (let at = 0; at < lines.length; at += step) {
    for (const { column, text, number } of lines[Math.floor(at)]!.cells) {
      if (number || columns.has(column)) continue;
      if ((forms.labels.near(text)[0]?.likeness ?? 0) >= LABEL.like) columns.add(column);
    }
  }
  return ({ column, text }) => columns.has(column) || forms.printed.has(text);
}
