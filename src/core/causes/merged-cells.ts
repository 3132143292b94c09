import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Layout } from "../recognise/layout";
import type { SheetSnapshot, Snapshot } from "../sheet";
import type { CellKey } from "../template/template";

/** Cells a finding names. */
const NAMED = 20;

/**
 * Figure cells merged into one that holds something: one figure stands for several indicators, and only the first has
 * it. None of an empty merge, nor of one with a single cell of the form.
 */
export function mergedCells(plan: Plan, layout: Layout, { sheets }: Snapshot): readonly Finding<"mergedCells">[] {
  const merged = new Map(
    sheets.flatMap((sheet) => (sheet.merges?.length ? [[sheet.id, cornersOf(sheet)] as const] : [])),
  );
  if (merged.size === 0) return [];
  const together = new Map<string, CellKey[]>();
  for (const { key, measure } of plan.cells) {
    const place = layout.cells.get(key);
    const corner = place && merged.get(place.sheet)?.get(`${place.row},${place.column}`);
    if (place === undefined || corner === undefined || measure.type === "text") continue;
    const name = `${place.sheet} ${corner}`;
    together.set(name, [...(together.get(name) ?? []), key]);
  }
  return [...together.values()].flatMap((cells): readonly Finding<"mergedCells">[] => {
    const [first = ""] = cells;
    if (cells.length < 2) return [];
    const data = { count: cells.length, at: cells.slice(0, NAMED) };
    return [{ rule: `merged/${first}`, kind: "mergedCells", severity: "error", cells, data, fixes: [] }];
  });
}

/** The top left cell of the merge each cell lies in, both as "row,column"; only of merges that hold something. */
function cornersOf({ merges = [], row: top, column: left, values }: SheetSnapshot): ReadonlyMap<string, string> {
  const corners = new Map<string, string>();
  for (const { row, column, rows, columns } of merges) {
    const held = values[row - top]?.[column - left] ?? "";
    if (held === "" || (typeof held === "string" && held.trim() === "")) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) corners.set(`${r},${c}`, `${row},${column}`);
    }
  }
  return corners;
}
