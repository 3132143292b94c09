import {
  daysBetween,
  isFillable,
  isOpenCaption,
  periodWindow,
  type CellKey,
  type PeriodWindow,
  type Place,
  type Template,
} from "../core";
import type { CheckedForm } from "./checked-form";
import type { ShownFinding } from "./shown-findings";

/** May this report be sent? */
export interface Verdict {
  readonly verdict: "ready" | "notReady" | "notJudged";
  readonly errors: readonly ShownFinding[];
  /** Warnings without an explanation, or with one that was for other figures. */
  readonly openWarnings: readonly ShownFinding[];
  readonly explainedWarnings: readonly ShownFinding[];
  /** Cells that apply to the office and are blank. They do not block: blank and 0 are different statements. */
  readonly blanks: readonly CellKey[];
  /** Rules that could not be checked because an input is unreadable (not merely blank). */
  readonly notChecked: readonly string[];
  /** The cells that are to blame, each with the rules that wait for it. */
  readonly unreadable: readonly { readonly cell: CellKey; readonly rules: readonly string[] }[];
  /** Appendices of the template that are not in the workbook, by id. */
  readonly missingAppendices: readonly string[];
  /** Rows of the form that are not on the sheet, by row id. */
  readonly missingRows: readonly string[];
  /** Lines above the table with a number or a date still to be filled in. */
  readonly openCaptions: readonly { readonly place: Place; readonly text: string }[];
  /** Day the report must have arrived, ISO; null when the period is not known. */
  readonly due: string | null;
  /** Days from today to `due`; negative when it has passed. */
  readonly daysLeft: number | null;
  /** Whether the form was in force on the last day of the period; today, when that is not known. It does not block. */
  readonly force: "inForce" | "expired" | "notYet";
}

/** `today` is an ISO date. */
export function verdictOf(form: CheckedForm, today: string): Verdict {
  const { template, layout, findings, period } = form;
  const found = new Set(layout.appendices.map(({ appendix }) => appendix));
  const window = windowOf(template, period);
  const due = window?.due ?? null;
  const warnings = findings.filter(({ finding }) => finding.severity === "warning");
  const blocking = {
    errors: findings.filter(({ finding }) => finding.severity === "error"),
    openWarnings: warnings.filter(({ explained }) => !explained),
    notChecked: unreadableRules(form),
    missingAppendices: template.file.appendices.map(({ id }) => id).filter((id) => !found.has(id)),
    missingRows: layout.appendices.flatMap(({ missingRows }) => missingRows),
    openCaptions: [...layout.captions.values()].flat().filter(({ text }) => isOpenCaption(text)),
  };
  return {
    ...blocking,
    verdict: Object.values(blocking).every((list) => list.length === 0) ? "ready" : "notReady",
    explainedWarnings: warnings.filter(({ explained }) => explained),
    blanks: blanksOf(form),
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
    unreadable: unreadableCells(form, blocking.notChecked),
    force: forceOn(window?.to ?? today, template.file),
  };
}

function blanksOf({ plan, layout, readings }: CheckedForm): readonly CellKey[] {
  return plan.cells
    .filter(
      (spec, slot) => readings[slot]?.kind === "blank" && layout.cells.has(spec.key) && isFillable(plan.template, spec),
    )
    .map(({ key }) => key);
}

/** Rules not checked because a cell they read is in doubt. */
function unreadableRules({ plan, readings, all }: CheckedForm): readonly string[] {
  return plan.rules
    .filter(({ data, slots }) => all.notChecked.has(data.id) && slots.some((slot) => readings[slot]?.kind === "doubt"))
    .map(({ data }) => data.id);
}

function unreadableCells({ plan, readings }: CheckedForm, notChecked: readonly string[]) {
  const waiting = plan.rules.filter(({ data }) => notChecked.includes(data.id));
  return plan.cells.flatMap(({ key }, slot) => {
    if (readings[slot]?.kind !== "doubt") return [];
    const rules = waiting.filter(({ slots }) => slots.includes(slot)).map(({ data }) => data.id);
    return rules.length === 0 ? [] : [{ cell: key, rules }];
  });
}

function windowOf({ file }: Template, period: CheckedForm["period"]): PeriodWindow | null {
  const known = period && file.periods.find(({ id }) => id === period.id);
  return known ? periodWindow(known, period.year) : null;
}

function forceOn(day: string, { validFrom, validTo }: Template["file"]): Verdict["force"] {
  if (day < validFrom) return "notYet";
  return validTo !== undefined && day > validTo ? "expired" : "inForce";
}
