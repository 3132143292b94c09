import type { SheetSnapshot } from "../sheet";
import type { Forms } from "./forms";
import { bare, type Near } from "./wording";

export interface LineCell {
  readonly column: number;
  readonly text: string;
  readonly number: boolean;
  /** Labels of indicators it resembles. */
  readonly near: readonly Near[];
}

/** A row of the sheet with something in it. Rows and columns count from A1. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
  /** Column headings, or the numbers of the columns below them. */
  readonly heading: boolean;
}

/** Lines under one header. The first block of a sheet may have none. */
export interface Block {
  readonly above: readonly Line[];
  readonly header: readonly Line[];
  readonly lines: readonly Line[];
}

const SHORTEST_LABEL = 4;
const SURE_HEADING = 0.8;
const SURE_LABEL = 0.85;

export function linesOf(sheet: SheetSnapshot, forms: Forms): Line[] {
  const lines: Line[] = [];
  sheet.values.forEach((values, at) => {
    const cells: LineCell[] = [];
    values.forEach((value, offset) => {
      if (value === "") return;
      const number = typeof value === "number";
      const text = typeof value === "string" ? value : (sheet.texts[at]?.[offset] ?? String(value));
      if (text.trim() === "") return;
      const near = number || text.length < SHORTEST_LABEL ? [] : forms.labels.near(text);
      cells.push({ column: sheet.column + offset, text, number, near });
    });
    if (cells.length > 0) lines.push({ row: sheet.row + at, cells, heading: isHeading(cells, forms) });
  });
  return lines;
}

/** Cuts the lines of a sheet at its headers. Lines above the first header are its `above`. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: { above: Line[]; header: Line[]; lines: Line[] }[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    if (line.heading) {
      if (current && current.lines.length === 0 && current.header.length > 0) current.header.push(line);
      else blocks.push({ above: [], header: [line], lines: [] });
    } else if (current) current.lines.push(line);
    else blocks.push({ above: [], header: [], lines: [line] });
  }
  const [first, second] = blocks;
  if (first && second && first.header.length === 0 && !first.lines.some(isRow)) {
    second.above.push(...first.lines);
    blocks.shift();
  }
  return blocks;
}

function isRow(line: Line): boolean {
  return line.cells.some((cell) => (cell.near[0]?.likeness ?? 0) >= SURE_LABEL);
}

function isHeading(cells: readonly LineCell[], forms: Forms): boolean {
  if (cells.length < 2) return false;
  if (cells.some((cell) => (cell.near[0]?.likeness ?? 0) >= SURE_LABEL)) return false;
  if (isColumnNumbers(cells)) return true;
  return cells.filter((cell) => (forms.headers.near(cell.text)[0]?.likeness ?? 0) >= SURE_HEADING).length >= 2;
}

/** "(1) (2) (3)" or "A B 1 2" under a header. */
function isColumnNumbers(cells: readonly LineCell[]): boolean {
  if (cells.length < 3) return false;
  const marks = cells.map((cell) => bare(cell.text));
  if (!marks.every((mark) => /^(?:\d{1,2}|[a-z])$/.test(mark))) return false;
  const numbers = marks.filter((mark) => /\d/.test(mark)).map(Number);
  return numbers.length >= 2 && numbers.every((number, at) => number === at + numbers[0]!) && numbers[0]! <= 3;
}
