import type { Column } from "../template/schema";
import type { Area } from "./drawing";
import { placed } from "./grid";

/** A cell of a table's header: its place from the header's top left corner, and its text. */
export interface HeaderCell {
  readonly area: Area;
  readonly text: string;
}

/** Rows of the header: the depth of its tree. */
export function headerDepth(columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => column.path.length));
}

/** The header tree as merged cells: equal neighbours under the same parent are one, a leaf reaches down to the last row. */
export function headerCells(tree: readonly Column[]): HeaderCell[] {
  const depth = headerDepth(tree);
  const columns = placed(tree).flatMap(({ column, span }) => Array.from({ length: span }, () => column));
  const cells: HeaderCell[] = [];
  for (let level = 0; level < depth; level += 1) {
    let first = 0;
    while (first < columns.length) {
      const path = columns[first]?.path ?? [];
      let next = first + 1;
      while (next < columns.length && sameCell(path, columns[next]?.path ?? [], level)) next += 1;
      const text = path[level];
      const isLeaf = level === path.length - 1;
      if (text !== undefined) {
        const area = { row: level, column: first, rows: isLeaf ? depth - level : 1, columns: next - first };
        cells.push({ area, text });
      }
      first = next;
    }
  }
  return cells;
}

function sameCell(a: readonly string[], b: readonly string[], level: number): boolean {
  if ((a.length - 1 === level) !== (b.length - 1 === level)) return false;
  return a.slice(0, level + 1).join("\n") === b.slice(0, level + 1).join("\n") && b.length > level;
}
