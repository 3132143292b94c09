import { isOpenCaption } from "./captions";
import type { Finding, Findings } from "./engine/finding";
import type { Plan } from "./engine/plan";
import { isExplained } from "./explanation";
import { formOrder } from "./form-order";
import type { Layout } from "./recognise/layout";
import type { Reading } from "./reading/reading";
import { daysBetween, periodWindow } from "./periods";
import type { PeriodId } from "./template/schema";
import type { CellKey, CellSpec, Template } from "./template/template";
import type { Place } from "./sheet";

/** May this report be sent? */
export interface SubmitResult {
  readonly verdict: "ready" | "notYet";
  readonly errors: readonly Finding[];
  /** Warnings without an explanation in the Ghi chú cell. */
  readonly openWarnings: readonly Finding[];
  readonly explainedWarnings: readonly Finding[];
  /** Cells that apply to the office and are blank. They do not block: blank and 0 are different statements. */
  readonly blanks: readonly CellKey[];
  /** Rules that could not be checked because an input is unreadable (not merely blank). */
  readonly notChecked: readonly string[];
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
}

export interface SubmitRequest {
  readonly plan: Plan;
  readonly layout: Layout;
  /** In the order of `plan.cells`. */
  readonly readings: readonly Reading[];
  readonly findings: Findings;
  /** Texts of the note cells, by row as in `Layout.notes`. */
  readonly notes: ReadonlyMap<string, string>;
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** ISO date. */
  readonly today: string;
}

export function submitCheck({ plan, layout, readings, findings, notes, period, today }: SubmitRequest): SubmitResult {
  const { file } = plan.template;
  const failed = [...findings.failed.values()].sort(formOrder(plan));
  const warnings = failed.filter(({ severity }) => severity === "warning");
  const found = new Set(layout.appendices.map(({ appendix }) => appendix));
  const due = dueDay(plan.template, period);
  const blocking = {
    errors: failed.filter(({ severity }) => severity === "error"),
    openWarnings: warnings.filter((finding) => !isExplained(finding, notes)),
    notChecked: unreadable(plan, readings, findings),
    missingAppendices: file.appendices.map(({ id }) => id).filter((id) => !found.has(id)),
    missingRows: layout.appendices.flatMap(({ missingRows }) => missingRows),
    openCaptions: [...layout.captions.values()].flat().filter(({ text }) => isOpenCaption(text)),
  };
  return {
    ...blocking,
    verdict: Object.values(blocking).every((list) => list.length === 0) ? "ready" : "notYet",
    explainedWarnings: warnings.filter((finding) => isExplained(finding, notes)),
    blanks: blanksOf(plan, layout, readings),
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
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

function dueDay({ file }: Template, period: SubmitRequest["period"]): string | null {
  const known = period && file.periods.find(({ id }) => id === period.id);
  return known ? periodWindow(known, period.year).due : null;
}
