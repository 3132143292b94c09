import { type Area, cellCount, contains, covers, intersection, MAX_COLUMNS } from "./area";
import { type Cell, isEmpty } from "./cell";
import type { Conditional } from "./conditional";
import { fail } from "./errors";
import type { DefinedName } from "./names";
import { NEW_PAGE, type Page } from "./page";
import { type CellStyle, PLAIN } from "./style";
import type { Validation } from "./validation";

export interface Line {
  /** Height or width in points; absent for the sheet's standard. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface Protection {
  readonly password?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Sources of one series, by dimension: "Values" from "Sheet1!$B$2:$B$9". */
export type ChartSeries = Readonly<Record<string, string>>;

export interface Chart {
  readonly type: string;
  readonly series: readonly ChartSeries[];
}

/** Cells visited one by one at most; a larger area must be whole rows, columns or the sheet. */
const CELLS_AT_MOST = 5_000_000;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** One worksheet. What it holds is replaced, never changed in place, so a copy is shallow. */
export class Sheet {
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 48;
  standardHeight = 15;
  style: CellStyle = PLAIN;
  rows = new Map<number, Line>();
  columns = new Map<number, Line>();
  merges: readonly Area[] = [];
  validations: readonly Validation[] = [];
  /** First priority first. */
  conditionals: readonly Conditional[] = [];
  names: readonly DefinedName[] = [];
  charts: readonly Chart[] = [];
  /** How many tables, shapes and the like are on it: they are counted, not more. */
  things: Readonly<Record<string, number>> = {};
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: Page = NEW_PAGE;
  protection: Protection | null = null;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private cells = new Map<number, Cell>();
  /** Cells whose content changed since the engine last looked; "all" after a change of structure. */
  private touched: Set<number> | "all" = "all";

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  copy(): Sheet {
    const copy = Object.assign(new Sheet(this.id, this.name), this);
    copy.cells = new Map(this.cells);
    copy.rows = new Map(this.rows);
    copy.columns = new Map(this.columns);
    copy.touched = "all";
    return copy;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  put(row: number, column: number, cell: Cell): void {
    const key = keyOf(row, column);
    if (isEmpty(cell) && !cell.style) this.cells.delete(key);
    else this.cells.set(key, cell);
    if (this.touched !== "all") this.touched.add(key);
  }

  /** Replaces what a cell holds and keeps its look. */
  write(row: number, column: number, content: Omit<Cell, "style">): void {
    const style = this.cell(row, column)?.style;
    this.put(row, column, style ? { ...content, style } : content);
  }

  /** Stores the result of a formula; not a change of content. */
  setResult(row: number, column: number, cell: Cell): void {
    this.cells.set(keyOf(row, column), cell);
  }

  *entries(): IterableIterator<[row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell];
  }

  *entriesIn(area: Area): IterableIterator<[row: number, column: number, cell: Cell]> {
    if (cellCount(area) > this.cells.size) {
      for (const entry of this.entries()) if (contains(area, entry[0], entry[1])) yield entry;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.cell(row, column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** Puts other cells in place of all, after rows or columns moved. */
  replaceCells(entries: Iterable<readonly [row: number, column: number, cell: Cell]>): void {
    this.cells = new Map([...entries].map(([row, column, cell]) => [keyOf(row, column), cell]));
    this.touched = "all";
  }

  takeTouched(): readonly (readonly [row: number, column: number])[] | "all" {
    const touched = this.touched;
    this.touched = new Set();
    if (touched === "all") return "all";
    return [...touched].map((key) => [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS] as const);
  }

  touchAll(): void {
    this.touched = "all";
  }

  styleAt(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? this.style;
  }

  rowHeight(row: number): number {
    const line = this.rows.get(row);
    return line?.hidden ? 0 : (line?.size ?? this.standardHeight);
  }

  columnWidth(column: number): number {
    const line = this.columns.get(column);
    return line?.hidden ? 0 : (line?.size ?? this.standardWidth);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  /** The rectangle around everything that holds a value, or (unless `valuesOnly`) also a look of its own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly && isEmpty(cell)) continue;
      if (within && !contains(within, row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Every cell of the area, which must not be huge. */
  *cellsOf(area: Area): IterableIterator<[row: number, column: number]> {
    if (cellCount(area) > CELLS_AT_MOST) fail("InvalidArgument", "The area is too large for the emulated Excel");
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) yield [row, column];
    }
  }

  /** Merged cells that the area cuts through. */
  cutMerges(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersection(merge, area) && !covers(area, merge));
  }
}
