import { compare, type Decimal, multiply, quotient } from "../decimal";
import type { Finding } from "../engine/finding";
import type { BoundRule, Plan } from "../engine/plan";
import type { Data, Reader } from "../rules/kind";
import type { CellKey, CellSpec } from "../template/template";
import type { Reading } from "../reading/reading";
import { sharesOf } from "./fractions";
import type { Trial } from "./trial";

/** Rows so far away are about something else. */
const NEAR = 12;
/** Decimals of a rate worked out. */
const DIGITS = 2;

/** What a finding seems to come from, where its kind can tell; looks at the cells around it, the nearest first. */
export function causeOf({ plan, now }: Trial, { rule: id }: Finding): Data | null {
  const rule = plan.rules.find(({ data }) => data.id === id);
  if (rule?.kind.cause === undefined) return null;
  const read: Reader = (key) => now[plan.slots.get(key) ?? -1] as Reading;
  const others = [...cellsAround(plan.cells, rule.slots[0] ?? 0), ...cellsRelated(plan, rule)];
  const cause = rule.kind.cause(rule.options, read, others);
  return cause && { ...cause, ...byForm(plan, cause, read) };
}

/** What a rate that is another's is by the form itself: its own part over its own base; of a typed fraction the part. */
function byForm(plan: Plan, { rateCells, part, base }: Data, read: Reader): Data {
  const [rate] = Array.isArray(rateCells) ? (rateCells as readonly CellKey[]) : [];
  const share = sharesOf(plan)
    .get(rate ?? "")
    ?.find((one) => one.rate === rate);
  if (share === undefined) return {};
  const formCells = { formPartCells: [share.part], formBaseCells: [share.base] };
  const formPart = mainFigure(read(share.part));
  const formBase = mainFigure(read(share.base));
  if (formPart === null || formBase === null || compare(formBase, 0) <= 0) return formCells;
  if (isSame(formPart, part) && isSame(formBase, base)) return {};
  return { ...formCells, formPart, formBase, formRate: quotient(multiply(100, formPart), formBase, DIGITS) };
}

function mainFigure(reading: Reading): Decimal | null {
  if (reading.kind === "value") return reading.value;
  const [first = null] = reading.kind === "doubt" && reading.doubt.code === "fraction" ? reading.doubt.candidates : [];
  return first;
}

function isSame(figure: Decimal, datum: Data[string] | undefined): boolean {
  return datum !== undefined && String(figure) === String(datum);
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
