import type { Forms } from "./forms";
import { headingOf, isLabelled, type Line, type LineCell } from "./lines";
import { COPY, LABEL, LONG } from "./thresholds";
import { bare } from "./wording";

/** The heading of a column of numbers, bare. */
const NUMBERING = /^(?:s?tt|sothutu)$/;

/** Cuts a sheet with tables side by side into strips of columns; nearly always there is one. */
export function stripsOf(lines: readonly Line[], forms: Forms): Line[][] {
  const [first, second] = labelColumns(lines);
  const cut = first === undefined || second === undefined ? otherTable(lines) : cutBetween(lines, first, second);
  if (cut === null) return [[...lines]];
  return [
    within(lines, forms, (column) => column < cut),
    ...stripsOf(
      within(lines, forms, (column) => column >= cut),
      forms,
    ),
  ];
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

/** Where a table without known labels begins beside one with them: its numbering, behind a column nothing stands in. */
function otherTable(lines: readonly Line[]): number | null {
  const filled = new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const labelled = lines.filter(isLabelled).flatMap(({ cells }) => cells.map(({ column }) => column));
  if (labelled.length === 0) return null;
  const from = Math.min(...labelled);
  for (const { cells } of lines) {
    const head = cells.find(
      ({ column, text }) => column > from && !filled.has(column - 1) && text.length < 12 && NUMBERING.test(bare(text)),
    );
    if (head) return head.column;
  }
  return null;
}

/** The empty column before the second labels; without one, as far left of them as the first table begins of its own. */
function cutBetween(lines: readonly Line[], first: number, second: number): number {
  const filled = new Set(lines.filter(isLabelled).flatMap((line) => line.cells.map((cell) => cell.column)));
  for (let column = second - 1; column > first; column -= 1) if (!filled.has(column)) return column + 1;
  return Math.max(first + 1, second - first + Math.min(...filled));
}

/** Part of the lines; what is a heading is told anew, by the part alone. On a long sheet a line only ceases to be one. */
function within(lines: readonly Line[], forms: Forms, keep: (column: number) => boolean): Line[] {
  const isLong = lines.length > LONG.ordinary;
  return lines
    .map((line) => {
      const cells = line.cells.filter((cell) => keep(cell.column));
      return { ...line, cells, heading: isLong && line.heading === null ? null : headingOf(cells, forms) };
    })
    .filter((line) => line.cells.length > 0);
}

function isLabel(cell: LineCell): boolean {
  return (cell.near[0]?.likeness ?? 0) >= LABEL.noHeading;
}
