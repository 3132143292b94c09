import type { Layout, Place, SheetSnapshot, Snapshot } from "../core";

type Value = SheetSnapshot["values"][number][number];

/** Value cells of the forms found, by sheet: row and column in one number. */
export type FigureSpots = ReadonlyMap<string, ReadonlySet<number>>;

/** Columns of the widest sheet Excel has. */
const WIDEST = 16_384;

export function figureSpots(layouts: readonly Layout[]): FigureSpots {
  const figures = new Map<string, Set<number>>();
  for (const { cells } of layouts) {
    for (const place of cells.values()) {
      const known = figures.get(place.sheet);
      if (known) known.add(spot(place));
      else figures.set(place.sheet, new Set([spot(place)]));
    }
  }
  return figures;
}

/**
 * Whether the forms stand where they stood: nothing has changed but numbers typed into value cells.
 * A text, or a figure deleted, may tell recognition something new.
 */
export function sameStructure(before: Snapshot, now: Snapshot, figures: FigureSpots): boolean {
  if (before === now) return true;
  return (
    before.sheets.length === now.sheets.length &&
    before.sheets.every((sheet, at) => sameSheet(sheet, now.sheets[at], figures.get(sheet.id)))
  );
}

function sameSheet(
  before: SheetSnapshot,
  now: SheetSnapshot | undefined,
  figures: ReadonlySet<number> | undefined,
): boolean {
  if (before === now) return true;
  if (
    !now ||
    before.id !== now.id ||
    before.name !== now.name ||
    before.visible !== now.visible ||
    before.cut !== now.cut ||
    before.orderedTo !== now.orderedTo
  )
    return false;
  if (before.row !== now.row || before.column !== now.column || before.values.length !== now.values.length)
    return false;
  return before.values.every((old, line) => {
    const fresh = now.values[line] ?? [];
    if (old.length !== fresh.length) return false;
    return old.every((value, at) => {
      const other = fresh[at] as Value;
      if (typeof value === "string" && value === other) return true;
      const figure = figures?.has(spot({ row: now.row + line, column: now.column + at })) === true;
      if (figure) return typeof other === "number" && (typeof value === "number" || value === "");
      return value === other && before.texts[line]?.[at] === now.texts[line]?.[at];
    });
  });
}

function spot({ row, column }: Pick<Place, "row" | "column">): number {
  return row * WIDEST + column;
}
