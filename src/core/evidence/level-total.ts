import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { isFillable } from "../template/fillable";
import type { CellKey } from "../template/template";
import { bitsOf } from "./bits";
import { evidence } from "./finding";

/** Small totals may well be of one level only. */
const LARGE = 7;

/**
 * A large total of the levels under it that is the figure of one of them, the other levels left blank. Only in the report
 * of an office with levels below it, and where the total is no more than its levels together.
 */
export function levelTotalFindings(plan: Plan, readings: readonly Reading[]): readonly Finding<"evidence">[] {
  return totalsOf(plan).flatMap(({ total, levels }) => {
    const stated = readings[total];
    const spec = plan.cells[total];
    if (stated?.kind !== "value" || spec === undefined || bitsOf(stated.value, spec.measure) < LARGE) return [];
    const blank = levels.filter((slot) => readings[slot]?.kind === "blank");
    const [only, second] = levels.filter((slot) => !blank.includes(slot));
    const level = readings[only ?? -1];
    if (only === undefined || second !== undefined || level?.kind !== "value") return [];
    if (compare(level.value, stated.value) !== 0) return [];
    const keys = blank.map((slot) => plan.cells[slot]?.key ?? "");
    const of = [plan.cells[only]?.key ?? ""];
    return [evidence(spec.key, [spec.key, ...keys], { says: "level", figure: stated.value, of, blank: keys })];
  });
}

interface Total {
  readonly total: number;
  readonly levels: readonly number[];
}

const known = new WeakMap<Plan, readonly Total[]>();

function totalsOf(plan: Plan): readonly Total[] {
  const found = known.get(plan) ?? totalsIn(plan);
  known.set(plan, found);
  return found;
}

function totalsIn(plan: Plan): readonly Total[] {
  const { cells, slots, rules, template } = plan;
  if (!template.file.unitTypes.every((type) => type === "tinh" || type === "huyen")) return [];
  const totals = new Map<CellKey, Total>();
  for (const { kind, options } of rules) {
    const key = kind.computes?.(options);
    const relation = kind.linear?.(options).relation;
    if (key === undefined || (relation !== "=" && relation !== "<=")) continue;
    const total = slots.get(key) ?? -1;
    const parts = kind.reads(options).filter((part) => part !== key);
    const levels = parts.map((part) => slots.get(part) ?? -1);
    const isLevel = (slot: number) => {
      const spec = cells[slot];
      return spec !== undefined && spec.row.parent === cells[total]?.row.id && isFillable(template, spec);
    };
    if (levels.length > 1 && levels.every(isLevel)) totals.set(key, { total, levels });
  }
  return [...totals.values()];
}
