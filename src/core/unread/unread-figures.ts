import { isPageBeside } from "../recognise/page-beside";
import type { Layout } from "../recognise/layout";
import type { Place, SheetSnapshot, Snapshot } from "../sheet";
import { bodyTables } from "./body-tables";
import { figuresInTables } from "./tables";

/** A figure on a sheet that nothing checked. */
export interface UnreadFigure {
  readonly place: Place;
  /** As the cell shows it. */
  readonly text: string;
}

/**
 * The figures within tables that no cell of any layout took, in the order of the sheets: numbers and texts like numbers,
 * outside columns of numbering, labels, units, notes, dates, telephone and document numbers. Figures in columns put aside
 * (`AppendixLayout.columnsAside`) are another period's, and none; nor are those of tables in the running text. Hand over the layouts of known and unknown forms together.
 */
export function unreadFigures({ sheets }: Snapshot, layouts: readonly Layout[]): readonly UnreadFigure[] {
  const taken = takenBy(layouts);
  return sheets.flatMap((sheet) => {
    if (isPageBeside(sheet)) return [];
    const own = taken.get(sheet.id);
    const text = bodyTables(sheet, layouts);
    const isText = (at: number) => text.some(({ row, rows }) => at >= row && at < row + rows);
    return figuresInTables(sheet, (row, column) => own?.has(spot(row, column)) || isText(row)).map(
      ({ row, column }) => ({
        place: { sheet: sheet.id, row, column },
        text: shown(sheet, row, column),
      }),
    );
  });
}

/** Cells of layouts, by sheet: figures, notes, names and whole columns put aside. */
function takenBy(layouts: readonly Layout[]): ReadonlyMap<string, ReadonlySet<number>> {
  const taken = new Map<string, Set<number>>();
  const take = (sheet: string, row: number, column: number) => {
    const own = taken.get(sheet) ?? new Set();
    own.add(spot(row, column));
    taken.set(sheet, own);
  };
  for (const { cells, notes, names, appendices } of layouts) {
    for (const places of [cells, notes, names]) {
      for (const { sheet, row, column } of places.values()) take(sheet, row, column);
    }
    for (const { sheet, columnsAside = [] } of appendices) {
      for (const { column, from, to } of columnsAside) {
        for (let row = from; row <= to; row += 1) take(sheet, row, column);
      }
    }
  }
  return taken;
}

const WIDEST = 16_384;

function spot(row: number, column: number): number {
  return row * WIDEST + column;
}

function shown({ row: top, column: left, values, texts }: SheetSnapshot, row: number, column: number): string {
  const [line, at] = [row - top, column - left];
  return texts[line]?.[at] || String(values[line]?.[at] ?? "");
}
