import { checkAll } from "../../src/core/engine/check";
import type { References } from "../../src/core/engine/formula";
import type { Plan } from "../../src/core/engine/plan";
import type { RawCell } from "../../src/core/reading/reading";
import { isPlain, isRed, isTold, ruleFormulas } from "./marked";
import { readAll } from "./small-template";

/** The formulas of every rule, by its id. */
export function formulasOf(plan: Plan, references: References): Map<string, readonly string[]> {
  return new Map(plan.rules.map((rule) => [rule.data.id, ruleFormulas(rule, plan, references)]));
}

/**
 * The law of marks, as what breaks it: over cells that are blank or hold numbers a mark is red exactly when the rule fails;
 * else it is not red unless there is a finding, where what numbers mean is plain its own. `said` answers all the formulas.
 */
export function brokenLaws(
  plan: Plan,
  cells: readonly RawCell[],
  formulas: ReadonlyMap<string, readonly string[]>,
  said: readonly string[],
): readonly unknown[] {
  const { failed } = checkAll(plan, readAll(plan, cells));
  let next = 0;
  return plan.rules.flatMap(({ data, slots, specs, keys }) => {
    const own = formulas.get(data.id) ?? [];
    const answers = said.slice(next, (next += own.length));
    const raws = slots.map((slot) => cells[slot]);
    // A heading is asked about itself only, whatever its details hold.
    const isOfOneCell = keys.length === 1 || data.kind === "heading";
    const fails = failed.has(data.id);
    const red = isRed(answers);
    const told = raws.every((raw, index) => isTold(raw, specs[index]?.measure));
    const plain = raws.every((raw, index) => isPlain(raw, specs[index]?.measure));
    const excused = fails || (!plain && specs.some(({ key }) => failed.has(`value/${key}`)));
    if (told && (!isOfOneCell || fails) ? red === fails : isOfOneCell || !plain ? !red || excused : !red) return [];
    return [{ rule: data.kind, options: data.options, cells: raws.map((raw) => raw?.value), red, fails, own, answers }];
  });
}
