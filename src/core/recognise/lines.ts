import type { SheetSnapshot } from "../sheet";
import type { Forms } from "./forms";
import { headingsOf, type Heading } from "./header";
import { textLines, worthComparing, type TextCell } from "./text-lines";
import { bare, isAnybodys, type Near } from "./wording";
import { HEADING, LABEL, LONG } from "./thresholds";

export interface LineCell extends TextCell {
  /** Labels of indicators it resembles, best first. */
  readonly near: readonly Near[];
}

/** A row of the sheet with something in it. Rows and columns count from A1. */
export interface Line {
  readonly row: number;
  readonly cells: readonly LineCell[];
  /** Names of columns (`one`: a single name, a heading only below others), or the numbers of the columns below them. */
  readonly heading: "names" | "one" | "numbers" | null;
}

/** Lines under one header. The first block of a sheet may have none. */
export interface Block {
  /** Lines above the header that look like titles: they belong to it unless it only repeats at a page break. */
  readonly above: readonly Line[];
  readonly header: readonly Line[];
  /** What the header says; of a copy that begins without one, what the header before it says. */
  readonly headings: readonly Heading[];
  readonly lines: readonly Line[];
}

const SHORTEST_LABEL = 4;

/** Compares every text of a sheet of ordinary length; of a long one only where labels and headers may be. */
export function linesOf(sheet: SheetSnapshot, forms: Forms): Line[] {
  const texts = textLines(sheet);
  const worth = worthComparing(texts, forms);
  const compared = texts.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => compare(cell, worth(cell), forms)),
  }));
  return compared.map(({ row, cells }, at) => {
    const told = isTitle(cells, forms) ? cells.map((cell) => compare(cell, false, forms)) : cells;
    const near = texts.length <= LONG.ordinary || compared.slice(at, at + HEADING.reach).some(isLabelled);
    return { row, cells: told, heading: near ? headingOf(told, forms) : null };
  });
}

function compare({ column, text, number }: TextCell, worth: boolean, forms: Forms): LineCell {
  const near = number || !worth || text.length < SHORTEST_LABEL ? [] : forms.labels.near(text);
  return { column, text, number, near };
}

/** Cuts the lines of a sheet at its headers. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const parts: { above: Line[]; header: Line[]; lines: Line[] }[] = [];
  for (const line of lines) {
    const current = parts.at(-1);
    const underHeader = current !== undefined && current.lines.length === 0;
    if (line.heading !== null && underHeader) current.header.push(line);
    else if (line.heading === null || line.heading === "one") {
      if (current) current.lines.push(line);
      else parts.push({ above: [], header: [], lines: [line] });
    } else parts.push({ above: titlesAtEnd(current?.lines ?? []), header: [line], lines: [] });
  }
  return parts
    .filter((part) => part.header.length > 0 || part.lines.length > 0)
    .map((part) => ({ ...part, headings: headingsOf(part.header) }));
}

/** A row with a label of a form in it. */
export function isLabelled(line: Pick<Line, "cells">): boolean {
  return line.cells.some((cell) => (cell.near[0]?.likeness ?? 0) >= LABEL.noHeading);
}

/** Takes the title lines off the end: single texts that are no labels. */
export function titlesAtEnd(lines: Line[]): Line[] {
  const mayBe = (line: Line) => line.cells.length === 1 && !line.cells[0]!.number && !isLabelled(line);
  let from = lines.length;
  while (from > 0 && mayBe(lines[from - 1]!)) from -= 1;
  return lines.splice(from);
}

/** A line above a table may resemble a label; it is a title when it resembles that more. */
function isTitle(cells: readonly LineCell[], forms: Forms): boolean {
  const [cell, ...others] = cells;
  const label = cell?.near[0];
  if (!cell || !label || others.length > 0) return false;
  return (forms.titles.near(cell.text)[0]?.likeness ?? 0) > label.likeness;
}

/** What kind of heading such cells are. */
export function headingOf(cells: readonly LineCell[], forms: Forms): Line["heading"] {
  const labels = cells.filter((cell) => (cell.near[0]?.likeness ?? 0) >= LABEL.noHeading);
  const names = cells.filter((cell) => (forms.headers.near(cell.text)[0]?.likeness ?? 0) >= HEADING.sure);
  // "Tổng số" may be the name of a column as well as of a row.
  const mayBeNames = names.length > 1 && labels.every(({ text }) => isAnybodys(bare(text))) && !cells.some(isNumber);
  if (labels.length > 0 && !mayBeNames) return null;
  if (isColumnNumbers(cells)) return "numbers";
  if (names.length >= 2) return "names";
  return names.length === 1 && !cells.some(isNumber) ? "one" : null;
}

function isNumber({ number }: LineCell): boolean {
  return number;
}

/** "(1) (2) (3)", "(1) (2) (3)=(1)+(2)" or "A B 1 2" under a header. */
function isColumnNumbers(cells: readonly LineCell[]): boolean {
  if (cells.length < 3) return false;
  const marks = cells.map((cell) => bare(cell.text.replace(/=.*$/s, "")));
  if (!marks.every((mark) => /^(?:\d{1,2}|[a-z])$/.test(mark))) return false;
  const numbers = marks.filter((mark) => /\d/.test(mark)).map(Number);
  return numbers.length >= 2 && numbers.every((number, at) => number === at + numbers[0]!) && numbers[0]! <= 3;
}
