/** Rectangles of cells. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellCount = (area: Area): number => area.rows * area.columns;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;
export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.row, inner.column) &&
  contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of `area` outside `hole`, as at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const commonBottom = common.row + common.rows;
  const commonRight = common.column + common.columns;
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: commonBottom, column: area.column, rows: bottom - commonBottom, columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: commonRight, rows: common.rows, columns: right - commonRight },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** A row or column inserted (count > 0) or deleted (count < 0) at index `at`. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where the stretch `start..start+size` lies after the shift, or null when all of it was deleted. */
export function shiftStretch(
  start: number,
  size: number,
  { at, count }: Shift,
  max: number,
): { start: number; size: number } | null {
  if (size >= max) return { start, size };
  if (count > 0) {
    if (at <= start) return { start: start + count, size };
    return at < start + size ? { start, size: size + count } : { start, size };
  }
  const end = start + size;
  const deletedTo = at - count;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, deletedTo));
  if (before + after === 0) return null;
  const newStart = start < at ? start : start >= deletedTo ? start + count : at;
  return { start: newStart, size: before + after };
}

export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "row") {
    const moved = shiftStretch(area.row, area.rows, shift, MAX_ROWS);
    return moved && { ...area, row: moved.start, rows: moved.size };
  }
  const moved = shiftStretch(area.column, area.columns, shift, MAX_COLUMNS);
  return moved && { ...area, column: moved.start, columns: moved.size };
}
