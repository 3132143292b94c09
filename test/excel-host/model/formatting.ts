import { type Area, cellCount, intersection, isWholeColumns, isWholeRows, MAX_COLUMNS } from "./area";
import { fail } from "./errors";
import type { Line, Sheet } from "./sheet";
import { type CellStyle, type Edge, type EdgeName } from "./style";
import type { Workbook } from "./workbook";

/** Changing and reading the look of a range. */

type Change = (style: CellStyle) => CellStyle;

const MANY = 100_000;

export function changeStyle(workbook: Workbook, sheet: Sheet, area: Area, change: Change): void {
  guardFormat(sheet);
  workbook.change();
  const shared = sharing(change);
  if (isWholeColumns(area) || isWholeRows(area)) changeLines(sheet, area, shared);
  else if (cellCount(area) > MANY) fail("InvalidArgument", "Formatting so many cells is not emulated");
  else for (const [row, column] of sheet.cellsOf(area)) changeCell(sheet, row, column, shared);
  workbook.emit({ type: "formatChanged", sheet: sheet.id, area });
}

export function guardFormat(sheet: Sheet): void {
  if (sheet.protection && sheet.protection.options.allowFormatCells !== true) {
    fail("AccessDenied", "The sheet is protected");
  }
}

/** Equal styles in, one and the same style out. */
function sharing(change: Change): Change {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = made.get(style) ?? change(style);
    made.set(style, known);
    return known;
  };
}

function changeCell(sheet: Sheet, row: number, column: number, change: Change): void {
  const cell = sheet.cell(row, column) ?? { value: "" };
  sheet.put(row, column, { ...cell, style: change(sheet.styleAt(row, column)) });
}

function changeLines(sheet: Sheet, area: Area, change: Change): void {
  const whole = isWholeColumns(area) && isWholeRows(area);
  const touched = [...sheet.entriesIn(area)].filter(([, , cell]) => cell.style);
  for (const [row, column] of touched) changeCell(sheet, row, column, change);
  if (whole) sheet.style = change(sheet.style);
  const byRow = isWholeRows(area);
  const changeAll = (lines: Map<number, Line>, from: number, size: number): void => {
    const indices = whole ? [...lines.keys()] : Array.from({ length: size }, (_, step) => from + step);
    for (const index of indices) {
      const line = lines.get(index) ?? {};
      if (whole && !line.style) continue;
      lines.set(index, { ...line, style: change(line.style ?? sheet.style) });
    }
  };
  if (whole || byRow) changeAll(sheet.rows, area.row, area.rows);
  if (whole || !byRow) changeAll(sheet.columns, area.column, Math.min(area.columns, MAX_COLUMNS));
}

/** Every style that occurs in the area, each once. */
function stylesIn(sheet: Sheet, area: Area): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  if (cellCount(area) <= MANY) {
    for (const [row, column] of sheet.cellsOf(area)) styles.add(sheet.styleAt(row, column));
    return styles;
  }
  let own = 0;
  for (const [row, column] of sheet.entriesIn(area)) {
    styles.add(sheet.styleAt(row, column));
    own++;
  }
  for (const [row, line] of sheet.rows)
    if (line.style && row >= area.row && row < area.row + area.rows) styles.add(line.style);
  let columnsWithStyle = 0;
  for (const [column, line] of sheet.columns) {
    if (!line.style || column < area.column || column >= area.column + area.columns) continue;
    styles.add(line.style);
    columnsWithStyle++;
  }
  if (columnsWithStyle < area.columns && own < cellCount(area)) styles.add(sheet.style);
  return styles;
}

/** What all cells of the area agree on, null where they differ. */
export function commonStyle<T>(sheet: Sheet, area: Area, read: (style: CellStyle) => T): T | null {
  let common: T | null = null;
  let first = true;
  for (const style of stylesIn(sheet, area)) {
    const value = read(style);
    if (!first && value !== common) return null;
    common = value;
    first = false;
  }
  return common;
}

const NO_EDGE: Edge = { style: "None", weight: "Thin", color: "#000000" };

interface Side {
  readonly edge: EdgeName;
  readonly area: Area | null;
}

/** Which edges of which cells a border of a range means. */
function sides(area: Area, border: string): Side[] {
  const { row, column, rows, columns } = area;
  const top: Area = { ...area, rows: 1 };
  const left: Area = { ...area, columns: 1 };
  switch (border) {
    case "EdgeTop":
      return [{ edge: "EdgeTop", area: top }];
    case "EdgeBottom":
      return [{ edge: "EdgeBottom", area: { ...top, row: row + rows - 1 } }];
    case "EdgeLeft":
      return [{ edge: "EdgeLeft", area: left }];
    case "EdgeRight":
      return [{ edge: "EdgeRight", area: { ...left, column: column + columns - 1 } }];
    case "InsideHorizontal":
      return [
        { edge: "EdgeBottom", area: intersection(area, { ...area, rows: rows - 1 }) },
        { edge: "EdgeTop", area: intersection(area, { ...area, row: row + 1 }) },
      ];
    case "InsideVertical":
      return [
        { edge: "EdgeRight", area: intersection(area, { ...area, columns: columns - 1 }) },
        { edge: "EdgeLeft", area: intersection(area, { ...area, column: column + 1 }) },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ edge: border, area }];
    default:
      return fail("InvalidArgument", `border ${border}`);
  }
}

export function changeBorder(workbook: Workbook, sheet: Sheet, area: Area, border: string, part: Partial<Edge>): void {
  for (const side of sides(area, border)) {
    if (!side.area) continue;
    changeStyle(workbook, sheet, side.area, (style) => {
      const was = style.edges[side.edge] ?? NO_EDGE;
      const visible = part.style === undefined && was.style === "None" ? { style: "Continuous" } : {};
      return { ...style, edges: { ...style.edges, [side.edge]: { ...was, ...visible, ...part } } };
    });
  }
}

export function readBorder<K extends keyof Edge>(sheet: Sheet, area: Area, border: string, part: K): Edge[K] | null {
  const [side] = sides(area, border);
  if (!side?.area) return NO_EDGE[part];
  return commonStyle(sheet, side.area, (style) => (style.edges[side.edge] ?? NO_EDGE)[part]);
}
