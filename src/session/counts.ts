import { isFillable, type Findings, type Layout, type Plan, type Reading } from "../core";
import type { OpenForm, ShownFinding } from "./contract";

export function countsOf(
  plan: Plan,
  layout: Layout,
  readings: readonly Reading[],
  findings: Findings,
  shown: readonly ShownFinding[],
): OpenForm["counts"] {
  const fillable = plan.cells.filter((spec) => layout.cells.has(spec.key) && isFillable(plan.template, spec));
  const filled = fillable.filter(({ key }) => readings[plan.slots.get(key) ?? -1]?.kind !== "blank");
  const errors = shown.filter(({ finding }) => finding.severity === "error").length;
  const explained = shown.filter((finding) => finding.explained).length;
  return {
    errors,
    warnings: shown.length - errors - explained,
    explained,
    filled: filled.length,
    fillable: fillable.length,
    rulesChecked: plan.rules.length - findings.notChecked.size,
    rulesNotChecked: findings.notChecked.size,
  };
}
