import type { Finding } from "../engine/finding";
import type { BoundRule, Plan } from "../engine/plan";
import { isKindName, type KindName, opaqueKinds } from "../rules";
import type { Reader } from "../rules/kind";
import type { CellKey, CellSpec } from "../template/template";
import type { Reading } from "../reading/reading";
import { sharesOf } from "./fractions";
import type { Trial } from "./trial";

/** Rows so far away are about something else. */
const NEAR = 12;
/** Whether a rule of the form found it. */
export function isOfRule(finding: Finding): finding is Finding<KindName> {
  return isKindName(finding.kind);
}

/** A finding with what it seems to come from, where its kind can tell; looks at the cells around it, the nearest first. */
export function withCause<K extends KindName>({ plan, now }: Trial, finding: Finding<K>): Finding<K> {
  const { cause: causeOf } = opaqueKinds[finding.kind];
  const rule = plan.rules.find(({ data }) => data.id === finding.rule);
  if (rule === undefined || causeOf === undefined) return finding;
  const read: Reader = (key) => now[plan.slots.get(key) ?? -1] as Reading;
  const others = [...cellsAround(plan.cells, rule.slots[0] ?? 0), ...cellsRelated(plan, rule)];
  const shareOf = (rate: CellKey) =>
    sharesOf(plan)
      .get(rate)
      ?.find((one) => one.rate === rate);
  const cause = causeOf(rule.options, read, others, shareOf);
  return cause === null ? finding : { ...finding, data: { ...finding.data, ...cause } };
}

/** Those that stand elsewhere, of which the rule's cells are parts. */
function cellsRelated(plan: Plan, { keys }: BoundRule): readonly CellSpec[] {
  const wholes = keys.flatMap((key) => (sharesOf(plan).get(key) ?? []).filter(({ part }) => part === key));
  return wholes.map(({ base }) => plan.cell(base)).filter(({ key }) => !keys.includes(key));
}

function cellsAround(cells: readonly CellSpec[], slot: number): readonly CellSpec[] {
  const own = cells[slot];
  return cells
    .map((spec, at) => ({ spec, away: Math.abs(at - slot) }))
    .filter(({ spec, away }) => away > 0 && away <= NEAR && spec.table === own?.table)
    .sort((a, b) => a.away - b.away)
    .map(({ spec }) => spec);
}
