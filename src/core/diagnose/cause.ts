import type { Finding } from "../engine/finding";
import type { Data, Reader } from "../rules/kind";
import type { CellSpec } from "../template/template";
import type { Reading } from "../reading/reading";
import type { Trial } from "./trial";

/** Rows so far away are about something else. */
const NEAR = 12;

/** What a finding seems to come from, where its kind can tell; looks at the cells around it, the nearest first. */
export function causeOf({ plan, now }: Trial, { rule: id }: Finding): Data | null {
  const rule = plan.rules.find(({ data }) => data.id === id);
  if (rule?.kind.cause === undefined) return null;
  const read: Reader = (key) => now[plan.slots.get(key) ?? -1] as Reading;
  return rule.kind.cause(rule.options, read, cellsAround(plan.cells, rule.slots[0] ?? 0));
}

function cellsAround(cells: readonly CellSpec[], slot: number): readonly CellSpec[] {
  const own = cells[slot];
  return cells
    .map((spec, at) => ({ spec, away: Math.abs(at - slot) }))
    .filter(({ spec, away }) => away > 0 && away <= NEAR && spec.table === own?.table)
    .sort((a, b) => a.away - b.away)
    .map(({ spec }) => spec);
}
