import type { Findings, Fix } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Diagnosis } from "./diagnose";
import type { Suspect } from "./suspect";

/** A fix with a single possible meaning, and the findings it settles. */
export interface CertainFix {
  readonly fix: Fix;
  readonly rules: readonly string[];
}

/**
 * What may be repaired without choosing, a cell at most once: a doubt with one reading that fits, a rate cut off that is
 * right when rounded, and a cell that is the only explanation of several errors and can hold but one figure.
 */
export function certainFixes(plan: Plan, { suspects, findings }: Diagnosis): readonly CertainFix[] {
  const sizes = new Map<number, number>();
  for (const { group } of suspects) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const certain = suspects.flatMap((suspect) => {
    const [repair] = suspect.repairs;
    const alone = suspect.cells.length === 1 && sizes.get(suspect.group) === 1;
    if (repair === undefined || !alone || !repair.determined || repair.values.length !== 1) return [];
    if (repair.slip === "doubt" ? offersMore(suspect, findings) : errorsAmong(suspect, findings) < 2) return [];
    return [{ fix: { cell: repair.cell, value: repair.values[0] ?? null }, rules: suspect.rules }];
  });
  const suspected = new Set(suspects.filter((one) => !isRounding(one, findings)).flatMap(({ cells }) => cells));
  const rounded = [...findings.failed.values()].flatMap(({ rule, kind, data, cells }) => {
    const [cell] = cells;
    const { right } = data;
    if (kind !== "rounding" || cell === undefined || suspected.has(cell)) return [];
    if (right === undefined || Array.isArray(right) || typeof right === "string") return [];
    return [{ fix: { cell, value: right as Exclude<Fix["value"], null> }, rules: [rule] }];
  });
  return inFormOrder(plan, [...certain, ...rounded]);
}

function errorsAmong({ rules }: Suspect, { failed }: Findings): number {
  return rules.filter((rule) => failed.get(rule)?.severity === "error").length;
}

/** A fraction may have meant a figure for another cell too. */
function offersMore({ rules }: Suspect, { failed }: Findings): boolean {
  return rules.some((rule) => (failed.get(rule)?.fixes.length ?? 0) > 1);
}

function isRounding({ rules }: Suspect, { failed }: Findings): boolean {
  return rules.every((rule) => failed.get(rule)?.kind === "rounding");
}

function inFormOrder({ slots }: Plan, fixes: readonly CertainFix[]): readonly CertainFix[] {
  const slot = ({ fix }: CertainFix) => slots.get(fix.cell) ?? 0;
  return [...fixes].sort((a, b) => slot(a) - slot(b));
}
