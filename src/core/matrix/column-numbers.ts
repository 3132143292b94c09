import { equationsIn, type Equation } from "./equations";
import type { SheetLine } from "./sheet-lines";

const COLUMNS = 3;
const MARK = /^\(?\s*(\d{1,2}|[A-Za-z])\s*\)?$/;
const WITH_EQUATION = /^\(?\s*(\d{1,2})\s*\)?\s*=/;
const AT_END = /\(\s*(\d{1,2})\s*\)\s*$/;

/** The printed numbers of columns and what the form says they are worked out of, by column of the sheet. */
export interface ColumnNumbers {
  readonly numbers: ReadonlyMap<number, string>;
  readonly equations: readonly Equation[];
}

/** "(1) (2) (3)=(4)+(5) (4)", "A B 1 2": numbers that count on. */
export function isNumbersLine({ cells }: SheetLine): boolean {
  if (cells.length < COLUMNS) return false;
  const marks = cells.map(({ text }) => numberIn(text));
  if (marks.some((mark) => mark === null)) return false;
  const numbers = marks.map(Number).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
}

export function columnNumbers(header: readonly SheetLine[]): ColumnNumbers {
  const numbers = new Map<number, string>();
  for (const line of header.filter(isNumbersLine)) {
    for (const { column, text } of line.cells) numbers.set(column, numberIn(text) ?? "");
  }
  const cells = header.flatMap((line) => line.cells);
  if (numbers.size === 0) {
    for (const { column, text } of cells) {
      const number = WITH_EQUATION.exec(text)?.[1] ?? AT_END.exec(text)?.[1] ?? equationsIn(text, null)[0]?.result;
      if (number !== undefined) numbers.set(column, number);
    }
  }
  const equations = cells.flatMap(({ column, text }) => equationsIn(text, numbers.get(column) ?? null));
  return { numbers, equations };
}

function numberIn(text: string): string | null {
  return MARK.exec(text)?.[1] ?? WITH_EQUATION.exec(text)?.[1] ?? null;
}
