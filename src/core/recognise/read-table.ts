import type { ReportedPeriod } from "./asked";
import { columnsOf, isUnsure, type Columns } from "./columns";
import { entryOf, type Entry } from "./entries";
import type { FormTable, Forms } from "./forms";
import type { Block, Line } from "./lines";
import { place } from "./place";

/** Where a row of the form stands on the sheet. */
export interface RowPlace {
  readonly row: number;
  /** 1, or the number of this copy of a repeating row. */
  readonly instance: number;
  readonly at: number;
  readonly columns: Columns;
  /** How many columns further right than its neighbours. */
  readonly strayed: number;
  readonly likeness: number;
  readonly doubtful: boolean;
  /** Doubtful whatever column holds the figures. */
  readonly doubtfulRow: boolean;
}

/** A table of a template as read from a sheet. */
export interface FoundTable {
  readonly table: FormTable;
  readonly blocks: readonly Block[];
  readonly places: readonly RowPlace[];
  /** Lines that are rows of the form. */
  readonly used: ReadonlySet<Line>;
  /** Lines that look like rows, from the first row found to the last. */
  readonly candidates: number;
  readonly columns: Columns | null;
}

export function readTable(
  table: FormTable,
  blocks: readonly Block[],
  forms: Forms,
  period: () => ReportedPeriod | null,
): FoundTable {
  const entries: Entry[] = [];
  let columns: Columns | null = null;
  blocks.forEach((block, at) => {
    columns = columnsOf(block, table, forms, columns, period);
    for (const line of at === 0 ? block.lines : [...block.above, ...block.lines]) {
      const entry = entryOf(line, columns);
      if (entry) entries.push(entry);
    }
  });
  const places: RowPlace[] = [];
  const used = new Set<Line>();
  const placed = place(entries, table, forms.labels);
  for (const { entry, span, row, likeness, doubtful } of placed) {
    const own = entries.slice(entry, entry + span);
    for (const { line } of own) used.add(line);
    const { line, columns: at, strayed } = own.find((part) => holdsFigure(part)) ?? own[0]!;
    const doubtfulRow = doubtful || strayed !== 0;
    const inDoubt = doubtfulRow || isUnsure(at);
    places.push({ row, instance: 1, at: line.row, columns: at, strayed, likeness, doubtful: inDoubt, doubtfulRow });
  }
  const first = Math.min(...placed.map(({ entry }) => entry));
  const last = Math.max(...placed.map(({ entry }) => entry));
  return { table, blocks, places, used, candidates: placed.length === 0 ? 0 : last - first + 1, columns };
}

function holdsFigure({ line, columns, strayed }: Entry): boolean {
  const values = [...columns.values.values()].map((at) => at + strayed);
  return line.cells.some((cell) => values.includes(cell.column));
}
