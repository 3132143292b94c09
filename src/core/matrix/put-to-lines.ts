import type { Candidate, Example } from "../propose/proposal";
import { supportOf } from "../propose/support";
import { cellKey } from "../template/cells";
import type { CellKey, CellSpec, Template } from "../template/template";
import type { Way } from "./column-sums";

/** A matrix whose every row, or every column, is a report of its own on the lines that cross it. */
export interface Crossed {
  readonly template: Template;
  readonly names: readonly string[];
  /** The first of them, by which it is judged what holds. */
  readonly examples: readonly Example[];
  /** The cell of a line in one of the reports. */
  readonly keyIn: (name: string, line: string) => CellKey;
}

/** So many rows tell what holds in a table: with 30 columns, 6 of them rates, they are put to 2,400 pairs. */
const SAMPLE = 30;

/** Columns as lines: each of `rows` is a report. */
export function columnsCrossed(template: Template, rows: readonly string[], read: Example["read"]): Crossed {
  return crossed(template, rows, read, (row, column) => cellKey(row, 1, column));
}

/** Rows as lines: each of `columns` is a report. */
export function rowsCrossed(template: Template, columns: readonly string[], read: Example["read"]): Crossed {
  return crossed(template, columns, read, (column, row) => cellKey(row, 1, column));
}

function crossed(
  template: Template,
  names: readonly string[],
  read: Example["read"],
  keyIn: Crossed["keyIn"],
): Crossed {
  const [first = ""] = names;
  const cells = { get: (line: CellKey) => template.cells.get(keyIn(first, line)) };
  const examples = names.slice(0, SAMPLE).map((name) => ({ name, read: (line: CellKey) => read(keyIn(name, line)) }));
  return { template: { ...template, cells: cells as ReadonlyMap<CellKey, CellSpec> }, names, examples, keyIn };
}

/** How much of what the reports say of a relation bears it out; 0 = 0 and 5 = 5 + 0 say nothing. */
export function shareOf(candidate: Candidate, { template, examples }: Crossed): number {
  const { telling, broken } = supportOf(candidate, template, examples);
  return telling === 0 ? 0 : telling / (telling + broken.length);
}

/** The first way to understand the lines that enough of the reports bear out; for bounds on each part, those that hold. */
export function borneOut(ways: readonly Way[], over: Crossed): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { candidates, least } of ways) {
    const holds = candidates.every((one) => shareOf(one, over) >= least);
    if (!holds) continue;
    if (!isBound(candidates)) return [...found, ...candidates];
    found.push(...candidates);
  }
  return found;
}

function isBound([first, ...others]: readonly Candidate[]): boolean {
  return first?.kind === "part" && others.length === 0;
}
