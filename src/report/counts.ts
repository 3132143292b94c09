import { isFillable } from "../core";
import type { CheckedForm } from "./checked-form";

export interface Counts {
  readonly errors: number;
  /** Warnings without an explanation. */
  readonly warnings: number;
  readonly explained: number;
  readonly filled: number;
  readonly fillable: number;
  /** Cells that must be filled, and those of them that are. */
  readonly required: number;
  readonly requiredFilled: number;
  /** Rules that wait for a cell that is still blank, and blank cells that filled ones ask for. */
  readonly unfinished: number;
  readonly rulesChecked: number;
  readonly rulesNotChecked: number;
}

export function countsOf({
  plan,
  layout,
  readings,
  diagnosis,
  all,
  findings,
  required,
}: Pick<CheckedForm, "plan" | "layout" | "readings" | "diagnosis" | "all" | "findings" | "required">): Counts {
  const fillable = plan.cells.flatMap((spec, slot) =>
    layout.cells.has(spec.key) && isFillable(plan.template, spec) ? [slot] : [],
  );
  const errors = findings.filter(({ finding }) => finding.severity === "error").length;
  const explained = findings.filter((finding) => finding.explained).length;
  const notChecked = diagnosis.findings.notChecked.size + diagnosis.findings.unfinished.size;
  return {
    errors,
    warnings: findings.length - errors - explained,
    explained,
    filled: fillable.filter((slot) => readings[slot]?.kind !== "blank").length,
    fillable: fillable.length,
    required: required.required.length,
    requiredFilled: required.required.length - required.blank.length,
    unfinished: all.unfinished.size,
    rulesChecked: plan.rules.length - notChecked,
    rulesNotChecked: notChecked,
  };
}
