import { type Area, isWholeColumns, isWholeRows } from "../model/area";
import { fail } from "../model/errors";
import { guardFormat } from "../model/formatting";
import type { Line, Sheet } from "../model/sheet";
import type { Live } from "./host";

/** Heights, widths and hiding of the rows and columns under a range. */

const MANY = 20_000;

function indices(area: Area, kind: "rows" | "columns"): number[] {
  const start = kind === "rows" ? area.row : area.column;
  return Array.from({ length: area[kind] }, (_, at) => start + at);
}

/** A change of all rows or columns of the sheet at once goes to the standard size. */
export function changeLines({ workbook, sheet, area }: Live, kind: "rows" | "columns", change: Partial<Line>): void {
  guardFormat(sheet);
  workbook.change();
  const all = kind === "rows" ? isWholeColumns(area) : isWholeRows(area);
  if (all) {
    if (change.hidden !== undefined) fail("InvalidArgument", "Hiding the whole sheet");
    if (change.size !== undefined) sheet[kind === "rows" ? "standardHeight" : "standardWidth"] = change.size;
    for (const [index, line] of sheet[kind]) {
      const { size: _size, ...rest } = line;
      sheet[kind].set(index, rest);
    }
    return;
  }
  if (area[kind] > MANY) fail("InvalidArgument", `So many ${kind} at once are not emulated`);
  for (const index of indices(area, kind)) sheet[kind].set(index, { ...sheet[kind].get(index), ...change });
}

export function hiddenState(sheet: Sheet, area: Area, kind: "rows" | "columns" | "both"): boolean | null {
  if (kind === "both") return hiddenState(sheet, area, "rows") === true || hiddenState(sheet, area, "columns") === true;
  const hidden = [...sheet[kind]].filter(([index, line]) => line.hidden && indexIn(area, kind, index)).length;
  return hidden === 0 ? false : hidden === area[kind] ? true : null;
}

const indexIn = (area: Area, kind: "rows" | "columns", index: number): boolean =>
  kind === "rows"
    ? index >= area.row && index < area.row + area.rows
    : index >= area.column && index < area.column + area.columns;

const STANDARD = { rows: "standardHeight", columns: "standardWidth" } as const;

function extent(sheet: Sheet, kind: "rows" | "columns", start: number, count: number): number {
  const standard = sheet[STANDARD[kind]];
  let total = standard * count;
  for (const [index, line] of sheet[kind]) {
    if (index < start || index >= start + count) continue;
    total += (line.hidden ? 0 : (line.size ?? standard)) - standard;
  }
  return total;
}

export const position = (sheet: Sheet, area: Area): Record<"top" | "left" | "width" | "height", number> => ({
  top: extent(sheet, "rows", 0, area.row),
  left: extent(sheet, "columns", 0, area.column),
  height: extent(sheet, "rows", area.row, area.rows),
  width: extent(sheet, "columns", area.column, area.columns),
});

/** The size all rows or columns of the range share, null where they differ. */
export function commonSize(sheet: Sheet, area: Area, kind: "rows" | "columns"): number | null {
  const standard = sheet[STANDARD[kind]];
  const sizes = new Set<number>();
  let set = 0;
  for (const [index, line] of sheet[kind]) {
    if (!indexIn(area, kind, index)) continue;
    sizes.add(line.hidden ? 0 : (line.size ?? standard));
    set++;
  }
  if (set < area[kind]) sizes.add(standard);
  const [only, ...others] = sizes;
  return others.length > 0 ? null : (only ?? standard);
}

export function removeSize({ workbook, sheet, area }: Live, kind: "rows" | "columns"): void {
  workbook.change();
  for (const [index, line] of [...sheet[kind]]) {
    if (!indexIn(area, kind, index)) continue;
    const { size: _size, ...rest } = line;
    sheet[kind].set(index, rest);
  }
}
