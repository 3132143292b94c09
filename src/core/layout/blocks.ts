import type { Area } from "./drawing";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Covers the cells with few rectangles: runs down each column, then equal runs of neighbouring columns together. */
export function blocks(cells: readonly Cell[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const left = areas.findIndex(
      (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    const area = areas[left];
    if (area) areas[left] = { ...area, columns: area.columns + 1 };
    else areas.push(run);
  }
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Areas that one format can cover, when its formula moves that way: whatever corner it is written for, that of the first
 * area or of all of them, is the same.
 */
export function together(
  areas: readonly Area[],
  free: { readonly row: boolean; readonly column: boolean },
): readonly (readonly Area[])[] {
  const sorted = [...areas].sort((a, b) =>
    free.column ? a.column - b.column || a.row - b.row : a.row - b.row || a.column - b.column,
  );
  if (!free.row || !free.column) return [sorted];
  const byColumn = new Map<number, Area[]>();
  for (const area of sorted) byColumn.set(area.column, [...(byColumn.get(area.column) ?? []), area]);
  return [...byColumn.values()];
}
