import type { SheetSnapshot } from "../sheet";
import { kindOf, type CellKind } from "../unread/number-like";

export interface SheetCell {
  readonly column: number;
  /** As shown, trimmed. */
  readonly text: string;
  readonly kind: Exclude<CellKind, "empty">;
}

/** A row of the sheet with something in it. Rows and columns count from A1. */
export interface SheetLine {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

export function sheetLines({ values, texts, formats, row: top, column: left }: SheetSnapshot): SheetLine[] {
  const lines: SheetLine[] = [];
  values.forEach((line, at) => {
    const cells: SheetCell[] = [];
    line.forEach((value, offset) => {
      if (value === "") return;
      const kind = kindOf(value, formats[at]?.[offset] ?? "General");
      const text = typeof value === "string" ? value : (texts[at]?.[offset] ?? String(value));
      if (kind !== "empty") cells.push({ column: left + offset, text: text.trim(), kind });
    });
    if (cells.length > 0) lines.push({ row: top + at, cells });
  });
  return lines;
}

export function cellAt({ cells }: SheetLine, column: number | null): SheetCell | undefined {
  return column === null ? undefined : cells.find((cell) => cell.column === column);
}

export function isFigure({ kind }: SheetCell): boolean {
  return kind === "number";
}

export function hasWords({ kind, text }: SheetCell): boolean {
  return kind === "other" && /\p{L}/u.test(text);
}
