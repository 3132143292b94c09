import type { Plan } from "../engine/plan";
import { readCell } from "../reading/read-cell";
import type { Reading } from "../reading/reading";
import type { Separators } from "../sheet";
import type { Lane, LaneRow } from "./lanes";
import { isBlank, type Shift } from "./sweep";
import { rulesSaid, type Tried } from "./tried";

/** Rows so far from each other are taken for one another. */
const NEAR = [1, 2];

/** Two rows near each other, or two columns, whose figures stand in each other's place. */
export function exchangesIn(plan: Plan, tried: Tried, separators: Separators, lane: Lane): readonly Shift[] {
  const rows = lane.filter((row) => row.every(({ slot }) => slot !== null));
  const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row.slice(at, at + 1)));
  const rowPairs = NEAR.flatMap((away) => rows.slice(away).map((row, at) => [rows[at] ?? [], row] as const));
  const columnPairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other] as const));
  return [
    ...rowPairs.flatMap(([one, other]) => exchanged(one, other, "rows")),
    ...columnPairs.flatMap(([one, other]) => exchanged(one, other, "columns")),
  ];

  function exchanged(one: LaneRow, other: LaneRow, says: "rows" | "columns"): readonly Shift[] {
    if (isBlank(one) || isBlank(other) || ![...one, ...other].some(({ slot }) => isFailing(slot ?? -1))) return [];
    const changes = new Map([...into(one, other), ...into(other, one)]);
    tried.put(changes);
    const settled = rulesSaid(tried, "settled");
    const found = { says, rows: 0, changes, settled, open: rulesSaid(tried, "open").length, isWhole: true } as const;
    const isBroken = rulesSaid(tried, "broken").length > 0;
    tried.reset();
    return isBroken || settled.length === 0 ? [] : [found];
  }

  function into(targets: LaneRow, from: LaneRow): readonly (readonly [number, Reading])[] {
    return targets.flatMap(({ slot }, at) => {
      const [spec, cell] = [plan.cells[slot ?? -1], from[at]];
      return slot === null || spec === undefined || cell === undefined
        ? []
        : [[slot, readCell(cell.raw, spec.measure, separators)] as const];
    });
  }

  function isFailing(slot: number): boolean {
    return (plan.readers[slot] ?? []).some((rule) => tried.isFailed(rule));
  }
}
