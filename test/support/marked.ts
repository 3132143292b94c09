import { isDateFormat, isPercentFormat } from "../../src/core/reading/number-format";
import type { RawCell } from "../../src/core/reading/reading";
import type { Measure } from "../../src/core/template/schema";
import type { Plan } from "../../src/core/engine/plan";
import type { References } from "../../src/core/engine/formula";
import { areaText, FIXED, references } from "../../src/core/layout/references";

/** What marks can and cannot tell of the cells a rule reads. */

export { ruleFormulas } from "../../src/core/engine/formula";

/** The plan's cells in column A, one a row from `first` on, on this sheet or on the one of that name. */
export function inColumn(plan: Plan, first = 0, sheet: string | null = null): References {
  const spot = (key: string) => ({ sheet, row: first + (plan.slots.get(key) ?? -1), column: 0 });
  return references(spot, FIXED, (name, area) => `${name}!${areaText(area, FIXED)}`);
}

/** Excel takes an error for FALSE where a format asks. */
export function isRed(answers: readonly string[]): boolean {
  return answers.includes("TRUE");
}

/** The number means what it is: its format makes no date or percentage of it, and it is no larger than a figure may be. */
export function isPlain(raw: RawCell | undefined, measure: Measure | undefined): boolean {
  if (typeof raw?.value !== "number") return true;
  if (isDateFormat(raw.format) || Math.abs(raw.value) >= 1e15) return false;
  return !isPercentFormat(raw.format) || (measure?.type === "percent" && Math.abs(raw.value) <= 1);
}

/** A relation mark speaks of the cell: it is blank, or holds a number that is plainly a figure of its unit. */
export function isTold(raw: RawCell | undefined, measure: Measure | undefined): boolean {
  if (raw === undefined || raw.value === "") return true;
  if (typeof raw.value !== "number" || !isPlain(raw, measure)) return false;
  if (measure?.type === "percent") return raw.value === 0 || Math.abs(raw.value) > 1;
  if (measure?.type === "count") return Number.isInteger(raw.value) && (measure.signed === true || raw.value >= 0);
  return measure?.type !== "quantity" || measure.signed === true || raw.value >= 0;
}
