import type { Plan } from "../engine/plan";
import type { RawCell } from "../reading/reading";
import type { Layout } from "../recognise/layout";
import type { Place, Snapshot } from "../sheet";

/** A row of a lane: the cells that would move together, left to right. */
export type LaneRow = readonly LaneCell[];

export interface LaneCell {
  /** Of the plan; null where no cell of the form stands there. */
  readonly slot: number | null;
  readonly raw: RawCell;
}

/** What may have been pasted as one piece: rows of the sheet from top to bottom, in one column of a table or in all. */
export type Lane = readonly LaneRow[];

/** Figures that were pushed off a table's end stand no further below it. */
const BEYOND = 3;
const EMPTY: RawCell = { value: "", text: "", format: "General" };

/** One for each column of figures of each table, and one for all columns of a table that has several. */
export function lanesOf(plan: Plan, layout: Layout, snapshot: Snapshot): readonly Lane[] {
  const slotAt = new Map<string, number>();
  const tables = new Map<string, Map<string, Place[]>>();
  plan.cells.forEach(({ key, appendix, table, column }, slot) => {
    const place = layout.cells.get(key);
    if (place === undefined) return;
    slotAt.set(nameOf(place), slot);
    const name = `${appendix.id} ${table.id}`;
    const columns = tables.get(name) ?? new Map<string, Place[]>();
    tables.set(name, columns.set(column.id, [...(columns.get(column.id) ?? []), place]));
  });
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const cellAt = (place: Place): LaneCell => {
    const sheet = sheets.get(place.sheet);
    const [row, column] = [place.row - (sheet?.row ?? 0), place.column - (sheet?.column ?? 0)];
    const value = sheet?.values[row]?.[column] ?? "";
    const text = sheet?.texts[row]?.[column] ?? "";
    const format = sheet?.formats[row]?.[column] ?? "General";
    return { slot: slotAt.get(nameOf(place)) ?? null, raw: value === "" ? EMPTY : { value, text, format } };
  };
  return [...tables.values()].flatMap((columns) => {
    const tops = [...columns.values()].flatMap(([first]) => first ?? []);
    const rows = [...columns.values()].flat().map(({ row }) => row);
    const [from, to] = [Math.min(...rows), Math.max(...rows) + BEYOND];
    const lane = (of: readonly Place[]): Lane =>
      Array.from({ length: to - from + 1 }, (_, step) => of.map((top) => cellAt({ ...top, row: from + step })));
    return [...tops.map((top) => lane([top])), ...(tops.length > 1 ? [lane(tops)] : [])];
  });
}

function nameOf({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}
