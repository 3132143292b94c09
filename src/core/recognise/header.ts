import type { Line } from "./lines";
import { bare } from "./wording";

type HeaderLine = Pick<Line, "heading"> & {
  readonly cells: readonly { readonly column: number; readonly text: string }[];
};

/** The heading of one column of the sheet: its texts from the top of the header tree down, bare unless said otherwise. */
export interface Heading {
  readonly column: number;
  readonly path: readonly string[];
}

/**
 * Reads a header of any depth. A cell left empty under a wider heading (merged or not) belongs to the heading on its
 * left as long as something stands below it. `said`: what of a text is kept.
 */
export function headingsOf(header: readonly HeaderLine[], said: (text: string) => string = bare): Heading[] {
  const levels = header
    .filter((line) => line.heading !== "numbers")
    .map((line) => new Map(line.cells.map((cell) => [cell.column, said(cell.text)])));
  const columns = [...new Set(levels.flatMap((level) => [...level.keys()]))].sort((a, b) => a - b);
  const filled: (string | undefined)[][] = [];
  const headings: Heading[] = [];
  columns.forEach((column, at) => {
    const own = levels.map((level) => level.get(column));
    const lowest = own.reduce((last, text, level) => (text === undefined ? last : level), -1);
    const left = filled[at - 1];
    for (let level = 0; level < lowest && left; level += 1) {
      if (own[level] !== undefined) break;
      own[level] = left[level];
    }
    filled.push(own);
    const path = own.filter((text): text is string => text !== undefined);
    headings.push({ column, path: path.filter((text, level) => text !== path[level - 1]) });
  });
  return headings;
}
