import { type Area, type Drawing, type Style, layeredStyles } from "../../core";

/** A drawing as a text document has it: lines, and tables where its cells have borders. */
export type PageBlock = PageLine | PageGap | PageTable;

export interface PageLine {
  readonly kind: "line";
  readonly text: string;
  readonly style: Style;
}

/** An empty row between others. */
export interface PageGap {
  readonly kind: "gap";
}

export interface PageCell {
  /** From the left of the table. */
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly style: Style;
  /** Of a merge over rows: where it begins, where it goes on. */
  readonly merge: "none" | "begins" | "goesOn";
}

export interface PageTable {
  readonly kind: "table";
  /** Rows at the top that every page repeats. */
  readonly headerRows: number;
  /** Columns of the drawing, from the left. */
  readonly columns: number;
  readonly rows: readonly (readonly PageCell[])[];
}

/** `figure` prints a number of the drawing. */
export function pageBlocks(drawing: Drawing, figure: (value: number) => string): readonly PageBlock[] {
  const sheet = new DrawnSheet(drawing, figure);
  const blocks: PageBlock[] = [];
  for (let row = 0; row < drawing.rows;) {
    const columns = sheet.borderedColumns(row);
    if (columns === 0) {
      blocks.push(sheet.line(row));
      row += 1;
      continue;
    }
    const top = row;
    while (row < drawing.rows && sheet.borderedColumns(row) > 0) row += 1;
    blocks.push(sheet.table(top, row));
  }
  return blocks;
}

class DrawnSheet {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly texts = new Map<string, string>();
  /** The merge a cell lies in. */
  private readonly merges = new Map<string, Area>();

  constructor(
    private readonly drawing: Drawing,
    figure: (value: number) => string,
  ) {
    this.styles = layeredStyles(drawing);
    for (const { row, column, text } of drawing.texts) this.texts.set(`${row},${column}`, text);
    for (const { row, column, value } of drawing.numbers ?? []) this.texts.set(`${row},${column}`, figure(value));
    for (const area of drawing.merges) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          this.merges.set(`${row},${column}`, area);
        }
      }
    }
  }

  borderedColumns(row: number): number {
    for (let column = this.drawing.columns; column > 0; column -= 1)
      if (this.style(row, column - 1).border) return column;
    return 0;
  }

  line(row: number): PageLine | PageGap {
    const columns = Array.from({ length: this.drawing.columns }, (_, column) => column);
    const filled = columns.filter((column) => this.text(row, column) !== "");
    const [first] = filled;
    if (first === undefined) return { kind: "gap" };
    const text = filled.map((column) => this.text(row, column)).join("\t");
    return { kind: "line", text, style: this.style(row, first) };
  }

  table(top: number, bottom: number): PageTable {
    const rows = Array.from({ length: bottom - top }, (_, i) => top + i);
    const columns = Math.max(...rows.map((row) => this.borderedColumns(row)));
    const firstOfBody = rows.findIndex((row) => !this.isHeader(row, columns));
    return {
      kind: "table",
      headerRows: firstOfBody < 0 ? 0 : firstOfBody,
      columns,
      rows: rows.map((row) => this.cells(row, columns)),
    };
  }

  private isHeader(row: number, columns: number): boolean {
    const cells = Array.from({ length: columns }, (_, column) => this.style(row, column));
    return cells.every(({ bold, align }) => bold === true && align === "center");
  }

  private cells(row: number, columns: number): PageCell[] {
    const cells: PageCell[] = [];
    for (let column = 0; column < columns;) {
      const area = this.merges.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
      const goesOn = area.row < row;
      cells.push({
        column,
        columns: area.columns,
        text: goesOn ? "" : this.text(row, column),
        style: this.style(row, column),
        merge: area.rows === 1 ? "none" : goesOn ? "goesOn" : "begins",
      });
      column = area.column + area.columns;
    }
    return cells;
  }

  private text(row: number, column: number): string {
    return this.texts.get(`${row},${column}`) ?? "";
  }

  private style(row: number, column: number): Style {
    return this.styles.get(`${row},${column}`) ?? {};
  }
}
