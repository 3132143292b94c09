import type { Area, DrawnText, Style } from "./drawing";
import { columnPoints } from "./page";
import { lineHeight, textHeight } from "./text-height";

export const BODY_SIZE = 12;
export const TITLE_SIZE = 13;
export const FONT = { name: "Times New Roman", size: BODY_SIZE };
/** An empty strip between the blocks of a sheet, in points. */
export const GAP = 9;

export interface TextStyle extends Style {
  readonly size: number;
}

/** A drawing in the making: grows downwards, and every row becomes as high as its texts need. */
export class Canvas {
  readonly texts: DrawnText[] = [];
  readonly styles: { area: Area; style: Style }[] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: number[] = [];

  constructor(readonly columnWidths: readonly number[]) {}

  get rows(): number {
    return this.rowHeights.length;
  }

  get columns(): number {
    return this.columnWidths.length;
  }

  addRows(count: number, height = lineHeight(BODY_SIZE)): number {
    const first = this.rows;
    for (let i = 0; i < count; i += 1) this.rowHeights.push(height);
    return first;
  }

  /** Adds a row that is one cell over the whole width. */
  addLine(text: string, style: TextStyle): void {
    const row = this.addRows(1);
    const area = { row, column: 0, rows: 1, columns: this.columns };
    this.style(area, style);
    this.write(area, text, style);
  }

  style(area: Area, style: Style): void {
    this.styles.push({ area, style });
  }

  /** Writes a text over an area, merged when it is more than one cell; the last row grows until the text fits. */
  write(area: Area, text: string, font: { readonly size: number; readonly bold?: boolean }): void {
    if (text === "") return;
    this.texts.push({ row: area.row, column: area.column, text });
    if (area.rows * area.columns > 1) this.merges.push(area);
    const width = this.span(this.columnWidths.map(columnPoints), area.column, area.columns);
    const missing =
      textHeight(text, width, { size: font.size, bold: font.bold ?? false }) -
      this.span(this.rowHeights, area.row, area.rows);
    const last = area.row + area.rows - 1;
    if (missing > 0) this.rowHeights[last] = (this.rowHeights[last] ?? 0) + missing;
  }

  private span(sizes: readonly number[], from: number, count: number): number {
    return sizes.slice(from, from + count).reduce((sum, size) => sum + size, 0);
  }
}
