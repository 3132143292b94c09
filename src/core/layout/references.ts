import { columnName } from "../address";
import type { References } from "../engine/formula";
import type { Reference } from "../engine/number-formula";
import type { CellKey } from "../template/template";
import { type Cell, blocks } from "./blocks";
import type { Area } from "./drawing";

/** Two cells are named as shortly one by one, and asked about more shortly. */
const FEW = 2;

/** Where a cell stands: `sheet` is null on the sheet the formula is for. */
export interface Spot extends Cell {
  readonly sheet: string | null;
}

/** Which parts of the addresses move with the cell the formula is for. */
export interface Free {
  readonly row: boolean;
  readonly column: boolean;
}

export const FIXED: Free = { row: false, column: false };

/** Names cells by where they stand; `other` names an area of another sheet. */
export function references(
  spotOf: (key: CellKey) => Spot,
  free: Free,
  other: (sheet: string, area: Area) => string,
): References {
  const print = (sheet: string | null, area: Area): Reference => ({
    text: sheet === null ? areaText(area, free) : other(sheet, area),
    isRange: area.rows * area.columns > 1,
  });
  const single = (key: CellKey) => {
    const { sheet, row, column } = spotOf(key);
    return print(sheet, { row, column, rows: 1, columns: 1 });
  };
  return {
    one: (key) => single(key).text,
    many(keys) {
      const again = keys.filter((key, index) => keys.indexOf(key) < index);
      const bySheet = new Map<string | null, Cell[]>();
      for (const key of new Set(keys)) {
        const { sheet, row, column } = spotOf(key);
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { row, column }]);
      }
      const areas = [...bySheet].flatMap(([sheet, cells]) =>
        blocks(cells).flatMap((area) => parted(area).map((part) => print(sheet, part))),
      );
      return [...areas, ...again.map(single)];
    },
    aligned(first, second) {
      const pairs = first.map((key, index) => [spotOf(key), spotOf(second[index] ?? key)] as const);
      return runsOf(pairs).map((run) => [spanOf(run.map(([a]) => a)), spanOf(run.map(([, b]) => b))]);
    },
  };

  function spanOf(spots: readonly Spot[]): Reference {
    const [from, to] = [spots[0], spots.at(-1)];
    if (from === undefined || to === undefined) throw new Error("a run of cells has none");
    const { sheet, row, column } = from;
    return print(sheet, { row, column, rows: to.row - row + 1, columns: to.column - column + 1 });
  }
}

function parted(area: Area): readonly Area[] {
  const count = area.rows * area.columns;
  if (count > FEW) return [area];
  return Array.from({ length: count }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
}

/** Pairs one after the other whose cells are beside each other on both sides, all downwards or all to the right. */
function runsOf(pairs: readonly (readonly [Spot, Spot])[]): readonly (readonly (readonly [Spot, Spot])[])[] {
  const runs: (readonly [Spot, Spot])[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const step = last && stepOf(last[0], pair[0]);
    const before = run && run.length > 1 ? stepOf(run[0]?.[0] ?? pair[0], run[1]?.[0] ?? pair[0]) : step;
    if (run && last && step && step === stepOf(last[1], pair[1]) && step === before) run.push(pair);
    else runs.push([pair]);
  }
  return runs.flatMap((run) => (run.length > FEW ? [run] : run.map((pair) => [pair])));
}

function stepOf(from: Spot, to: Spot): "down" | "right" | null {
  if (from.sheet !== to.sheet) return null;
  if (to.column === from.column && to.row === from.row + 1) return "down";
  return to.row === from.row && to.column === from.column + 1 ? "right" : null;
}

/** "$D$31", "$D$31:$D$35"; "$D31" where the row is free. */
export function areaText({ row, column, rows, columns }: Area, free: Free): string {
  const first = cellText(row, column, free);
  return rows * columns === 1 ? first : `${first}:${cellText(row + rows - 1, column + columns - 1, free)}`;
}

function cellText(row: number, column: number, free: Free): string {
  return `${free.column ? "" : "$"}${columnName(column)}${free.row ? "" : "$"}${row + 1}`;
}
