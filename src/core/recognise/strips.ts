import { isLabelled, type Line, type LineCell } from "./lines";
import { COPY, LABEL } from "./thresholds";

/** Cuts a sheet with tables side by side into strips of columns; nearly always there is one. */
export function stripsOf(lines: readonly Line[]): Line[][] {
  const [first, second] = labelColumns(lines);
  if (first === undefined || second === undefined) return [[...lines]];
  const cut = cutBetween(lines, first, second);
  return [within(lines, (column) => column < cut), ...stripsOf(within(lines, (column) => column >= cut))];
}

/** Columns with labels, left to right, as far as several lines have one in each. */
function labelColumns(lines: readonly Line[]): number[] {
  const shared = new Map<number, number>();
  for (const { cells } of lines) {
    const labels = cells.filter(isLabel);
    if (labels.length > 1) for (const { column } of labels) shared.set(column, (shared.get(column) ?? 0) + 1);
  }
  return [...shared].flatMap(([column, count]) => (count >= COPY.sideBySide ? column : [])).sort((a, b) => a - b);
}

/** The empty column before the second labels; without one, as far left of them as the first table begins of its own. */
function cutBetween(lines: readonly Line[], first: number, second: number): number {
  const filled = new Set(lines.filter(isLabelled).flatMap((line) => line.cells.map((cell) => cell.column)));
  for (let column = second - 1; column > first; column -= 1) if (!filled.has(column)) return column + 1;
  return Math.max(first + 1, second - first + Math.min(...filled));
}

function within(lines: readonly Line[], keep: (column: number) => boolean): Line[] {
  return lines
    .map((line) => ({ ...line, cells: line.cells.filter((cell) => keep(cell.column)) }))
    .filter((line) => line.cells.length > 0);
}

function isLabel(cell: LineCell): boolean {
  return (cell.near[0]?.likeness ?? 0) >= LABEL.noHeading;
}
