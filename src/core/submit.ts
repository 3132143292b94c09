import { isOpenCaption } from "./captions";
import type { Finding, Findings } from "./engine/finding";
import type { Plan } from "./engine/plan";
import { isExplained, type Explaining } from "./explanation";
import { formOrder } from "./form-order";
import type { Layout } from "./recognise/layout";
import type { Reading } from "./reading/reading";
import { daysBetween, periodWindow, type PeriodWindow } from "./periods";
import type { PeriodId } from "./template/schema";
import type { CellKey, CellSpec, Template } from "./template/template";
import type { Place } from "./sheet";

/** May this report be sent? */
export interface SubmitResult {
  readonly verdict: "ready" | "notYet";
  readonly errors: readonly Finding[];
  /** Warnings without an explanation, or with one that was for other figures. */
  readonly openWarnings: readonly Finding[];
  readonly explainedWarnings: readonly Finding[];
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

export interface SubmitRequest {
  readonly plan: Plan;
  readonly layout: Layout;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  readonly findings: Findings;
  readonly notes: Explaining["notes"];
  readonly kept: Explaining["kept"];
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** ISO date. */
  readonly today: string;
}

export function submitCheck(request: SubmitRequest): SubmitResult {
  const { plan, layout, readings, findings, period, today } = request;
  const { file } = plan.template;
  const failed = [...findings.failed.values()].sort(formOrder(plan));
  const warnings = failed.filter(({ severity }) => severity === "warning");
  const found = new Set(layout.appendices.map(({ appendix }) => appendix));
  const window = windowOf(plan.template, period);
  const due = window?.due ?? null;
  const blocking = {
    errors: failed.filter(({ severity }) => severity === "error"),
    openWarnings: warnings.filter((finding) => !isExplained(finding, request)),
    notChecked: unreadable(plan, readings, findings),
    missingAppendices: file.appendices.map(({ id }) => id).filter((id) => !found.has(id)),
    missingRows: layout.appendices.flatMap(({ missingRows }) => missingRows),
    openCaptions: [...layout.captions.values()].flat().filter(({ text }) => isOpenCaption(text)),
  };
  return {
    ...blocking,
    verdict: Object.values(blocking).every((list) => list.length === 0) ? "ready" : "notYet",
    explainedWarnings: warnings.filter((finding) => isExplained(finding, request)),
    blanks: blanksOf(plan, layout, readings),
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
    unreadable: unreadableCells(plan, readings, blocking.notChecked),
    force: forceOn(window?.to ?? today, file),
  };
}

/** Whether a cell waits for a figure of this office: no heading, no words, not a row of another kind of office. */
export function isFillable({ file }: Template, { measure, row }: CellSpec): boolean {
  if (measure.type === "heading" || measure.type === "text") return false;
  return row.appliesTo === undefined || file.unitTypes.some((type) => row.appliesTo?.includes(type));
}

function blanksOf(plan: Plan, layout: Layout, readings: readonly Reading[]): readonly CellKey[] {
  return plan.cells
    .filter(
      (spec, slot) => readings[slot]?.kind === "blank" && layout.cells.has(spec.key) && isFillable(plan.template, spec),
    )
    .map(({ key }) => key);
}

/** Rules not checked because a cell they read is in doubt. */
function unreadable(plan: Plan, readings: readonly Reading[], { notChecked }: Findings): readonly string[] {
  return plan.rules
    .filter(({ data, slots }) => notChecked.has(data.id) && slots.some((slot) => readings[slot]?.kind === "doubt"))
    .map(({ data }) => data.id);
}

function unreadableCells(plan: Plan, readings: readonly Reading[], notChecked: readonly string[]) {
  const waiting = plan.rules.filter(({ data }) => notChecked.includes(data.id));
  return plan.cells.flatMap(({ key }, slot) => {
    if (readings[slot]?.kind !== "doubt") return [];
    const rules = waiting.filter(({ slots }) => slots.includes(slot)).map(({ data }) => data.id);
    return rules.length === 0 ? [] : [{ cell: key, rules }];
  });
}

function windowOf({ file }: Template, period: SubmitRequest["period"]): PeriodWindow | null {
  const known = period && file.periods.find(({ id }) => id === period.id);
  return known ? periodWindow(known, period.year) : null;
}

function forceOn(day: string, { validFrom, validTo }: Template["file"]): SubmitResult["force"] {
  if (day < validFrom) return "notYet";
  return validTo !== undefined && day > validTo ? "expired" : "inForce";
}
