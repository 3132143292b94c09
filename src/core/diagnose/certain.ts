import type { Fix } from "../engine/fix";
import type { Plan } from "../engine/plan";
import type { Diagnosis } from "./diagnose";

/** A fix with a single possible meaning, and the findings it settles. */
export interface CertainFix {
  readonly fix: Fix;
  readonly rules: readonly string[];
}

/**
 * What may be repaired without choosing, in the order of the form: cells where what was typed has one reading under
 * every rule of reading. What other cells say a figure should be is evidence, never certain.
 */
export function certainFixes(plan: Plan, { suspects }: Diagnosis): readonly CertainFix[] {
  const certain = suspects.flatMap(({ repairs: [repair, second], rules }): readonly CertainFix[] => {
    const [value, other] = repair?.values ?? [];
    if (repair?.sure !== true || second !== undefined || value === undefined || other !== undefined) return [];
    const fix: Fix = { cell: repair.cell, value, ...(value !== null && repair.by && { by: repair.by }) };
    return [{ fix, rules }];
  });
  const slot = ({ fix }: CertainFix) => plan.slots.get(fix.cell) ?? 0;
  return certain.sort((a, b) => slot(a) - slot(b));
}
