import { headingsOf } from "../recognise/header";
import type { SheetSnapshot } from "../sheet";
import { columnNumbers, isNumbersLine, type ColumnNumbers } from "./column-numbers";
import { matrixColumns, type MatrixColumns } from "./matrix-columns";
import { cellAt, hasWords, isFigure, sheetLines, type SheetLine } from "./sheet-lines";

/** A row of a matrix; `at` is the row of the sheet. */
export interface MatrixRow {
  readonly at: number;
  readonly stt: string;
  readonly label: string;
  /** "" where no column holds units. */
  readonly unit: string;
  readonly isFilled: boolean;
}

/** A table of no known form with rows down and several columns of figures across. */
export interface MatrixTable extends ColumnNumbers {
  readonly columns: MatrixColumns;
  readonly rows: readonly MatrixRow[];
  readonly above: readonly SheetLine[];
  /** From the first line of its header to its last row. */
  readonly reach: { readonly from: number; readonly to: number };
  /** Lines with a figure that belongs to no row. */
  readonly unread: readonly SheetLine[];
}

/** A longer table lists single cases, not offices or fields: a province has at most 170 communes. */
const MOST_ROWS = 500;

/** How many lines a header may have, and how many lines without figures may stand below it. */
const [HEADER_LINES, HEADINGS_BELOW] = [7, 6];

/** The matrices of a sheet outside the rows another table has taken. */
export function matricesIn(sheet: SheetSnapshot, isTaken: (row: number) => boolean): MatrixTable[] {
  const lines = sheetLines(sheet).filter(({ row }) => !isTaken(row));
  const found: MatrixTable[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = lines.findIndex((line, at) => at >= from && isFigureLine(line));
    if (first < 0) break;
    const head = headerAbove(lines, first, from);
    const end = head === null ? first + 1 : bodyEnd(lines, head.bottom + 1, lines.slice(head.top, head.bottom + 1));
    const table = head && tableOf(lines, from, head, end);
    if (table) found.push(table);
    from = end;
  }
  return found;
}

/** Words, and behind them two figures or more. */
function isFigureLine(line: SheetLine): boolean {
  const words = line.cells.findIndex(hasWords);
  return words >= 0 && line.cells.slice(words).filter(isFigure).length > 1 && !isNumbersLine(line);
}

interface Header {
  readonly top: number;
  readonly bottom: number;
}

/** The lines that name the columns of a line with figures, by position; null for none. */
function headerAbove(lines: readonly SheetLine[], first: number, from: number): Header | null {
  const { cells } = lines[first]!;
  const words = cells.findIndex(hasWords);
  const figure = cells.findIndex((cell, at) => at > words && isFigure(cell));
  const label = cells[figure - 1]!.column;
  const isOver = (line: SheetLine) => isNumbersLine(line) || line.cells.some(({ column }) => column > label);
  let bottom = first - 1;
  while (bottom >= Math.max(from, first - HEADINGS_BELOW) && !isOver(lines[bottom]!)) bottom -= 1;
  if (bottom < Math.max(from, first - HEADINGS_BELOW) || lines[bottom]!.cells.some(isFigureIn(lines[bottom]!)))
    return null;
  const isNamed = (line: SheetLine) => !isNumbersLine(line) && line.cells.some(({ column }) => column <= label);
  let top = bottom;
  while (!isNamed(lines[top]!) && bottom - top < HEADER_LINES && isRightAbove(lines, top, from)) top -= 1;
  const groupsAbove = (at: number) =>
    lines[at]!.cells.length > 1 && lines[at]!.cells.every(({ column }) => column > label);
  while (isNamed(lines[top]!) && isRightAbove(lines, top, from) && groupsAbove(top - 1)) top -= 1;
  return { top, bottom };
}

function isFigureIn(line: SheetLine) {
  const isNumbers = isNumbersLine(line);
  return (cell: SheetLine["cells"][number]) => !isNumbers && isFigure(cell);
}

function isRightAbove(lines: readonly SheetLine[], at: number, from: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]!];
  return above !== undefined && at > from && above.row === line.row - 1 && !above.cells.some(isFigureIn(above));
}

/** Up to the header of another table. */
function bodyEnd(lines: readonly SheetLine[], start: number, header: readonly SheetLine[]): number {
  const figures = new Set<number>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isRepeated(line, header)) continue;
    const named = line.cells.filter((cell) => figures.has(cell.column) && !isFigure(cell) && cell.kind !== "measured");
    if (named.length > 1 && !line.cells.some(isFigure)) return at;
    for (const cell of line.cells.filter(isFigure)) figures.add(cell.column);
  }
  return lines.length;
}

/** The header once more, at a page break. */
function isRepeated(line: SheetLine, header: readonly SheetLine[]): boolean {
  return (
    isNumbersLine(line) ||
    header.some(
      ({ cells }) =>
        line.cells.length > 1 &&
        line.cells.every(({ column, text }) => cells.some((own) => own.column === column && own.text === text)),
    )
  );
}

function tableOf(lines: readonly SheetLine[], from: number, { top, bottom }: Header, end: number): MatrixTable | null {
  const header = lines.slice(top, bottom + 1);
  const body = lines.slice(bottom + 1, end).filter((line) => !isRepeated(line, header));
  const named = header.map((line) => ({
    ...line,
    heading: isNumbersLine(line) ? ("numbers" as const) : ("names" as const),
  }));
  const headings = headingsOf(named, (text) => text.replace(/\s+/g, " ").trim());
  const columns = matrixColumns(headings, body);
  if (columns === null) return null;
  const lastFilled = lastOf(body, (line) => hasFigure(line, columns));
  const reached = body.slice(0, lastFilled + 1);
  const rows = reached.flatMap((line) => rowIn(line, columns) ?? []);
  const unread = reached.filter((line) => hasFigure(line, columns) && rowIn(line, columns) === null);
  const filled = rows.filter(({ isFilled }) => isFilled).length;
  if (filled < 2 || filled > MOST_ROWS) return null;
  return {
    columns,
    rows,
    above: linesAbove(lines.slice(from, top)),
    reach: { from: header[0]!.row, to: reached.at(-1)!.row },
    unread,
    ...columnNumbers(header),
  };
}

function linesAbove(lines: readonly SheetLine[]): readonly SheetLine[] {
  return lines.slice(lastOf(lines, ({ cells }) => cells.some(isFigure)) + 1);
}

/** The last that is so, by position; -1 for none. */
function lastOf(lines: readonly SheetLine[], isSo: (line: SheetLine) => boolean): number {
  let at = lines.length - 1;
  while (at >= 0 && !isSo(lines[at]!)) at -= 1;
  return at;
}

function hasFigure({ cells }: SheetLine, { figures }: MatrixColumns): boolean {
  return cells.some(({ column, kind }) => kind !== "other" && figures.some((one) => one.column === column));
}

function rowIn(line: SheetLine, columns: MatrixColumns): MatrixRow | null {
  const [own, before] = [cellAt(line, columns.label), cellAt(line, columns.stt)];
  // "Tổng cộng" over the column of the numbers too.
  const label = own?.text ?? (before && hasWords(before) ? before.text : undefined);
  if (label === undefined) return null;
  const unit = cellAt(line, columns.unit)?.text ?? "";
  return { at: line.row, stt: own ? (before?.text ?? "") : "", label, unit, isFilled: hasFigure(line, columns) };
}
