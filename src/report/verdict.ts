import {
  daysBetween,
  isUnknownForm,
  openCaptions,
  periodWindow,
  requiredSections,
  type CellKey,
  type ColumnQuestion,
  type PeriodWindow,
  type Place,
  type RequiredSection,
  type Template,
  type UnjudgedCode,
} from "../core";
import type { CheckedForm } from "./checked-form";
import type { CheckedReport } from "./checked-report";
import type { CutSheet } from "./cut-sheets";
import type { ShownFinding } from "./shown-findings";

/** Why a report is not ready, gravest first; wording is in text/. */
export type Reason =
  /** Figures in tables that no cell of a form took. */
  | { readonly code: "unread"; readonly count: number; readonly sheets: readonly string[] }
  /** Sheets that were read in part only. */
  | { readonly code: "cut"; readonly sheets: readonly CutSheet[] }
  /** Sheets whose rows stand in one cell each. */
  | { readonly code: "unsplit"; readonly sheets: readonly string[] }
  /** Several columns may hold this period's figures. */
  | { readonly code: "column"; readonly headings: readonly string[]; readonly why: ColumnQuestion["why"] }
  /** No known form: what must be filled, and most of what must hold, is not known. */
  | { readonly code: "unknownForm" }
  | { readonly code: "errors"; readonly count: number }
  | { readonly code: "warnings"; readonly count: number }
  | {
      readonly code: "blanks";
      readonly filled: number;
      readonly required: number;
      readonly sections: readonly RequiredSection[];
    }
  /** By id. */
  | { readonly code: "appendices"; readonly appendices: readonly string[] }
  | { readonly code: "rows"; readonly rows: readonly string[] }
  | { readonly code: "titles"; readonly count: number }
  /** Rules that wait for a cell that cannot be read. */
  | { readonly code: "notChecked"; readonly count: number }
  /** Recognition alone chose a form that is no longer in force for the period. */
  | { readonly code: "expired"; readonly validTo: string };

/** With one of these, figures were judged by nothing. */
const UNJUDGED: readonly UnjudgedCode[] = ["unread", "cut", "unsplit", "column"];
/** A table of no known form is checked only where its own words say how its figures hang together. */
const NOT_JUDGED: ReadonlySet<Reason["code"]> = new Set<Reason["code"]>([...UNJUDGED, "unknownForm"]);

/** May this report be sent? */
export interface Verdict {
  readonly verdict: "ready" | "notReady" | "notJudged";
  /** None exactly when it is ready. */
  readonly reasons: readonly Reason[];
  readonly errors: readonly ShownFinding[];
  /** Warnings without an explanation, or with one that was for other figures. */
  readonly openWarnings: readonly ShownFinding[];
  readonly explainedWarnings: readonly ShownFinding[];
  /** Cells that must be filled and are not. */
  readonly blanks: readonly CellKey[];
  /** The cells that cannot be read, each with the rules that wait for it. */
  readonly unreadable: readonly { readonly cell: CellKey; readonly rules: readonly string[] }[];
  /** Appendices of the template that are not in the workbook, by id. */
  readonly missingAppendices: readonly string[];
  /** Rows of the form that are not on the sheet, by row id. */
  readonly missingRows: readonly string[];
  /** Lines above the table that still wait for period, office or days. */
  readonly openCaptions: readonly { readonly place: Place; readonly text: string }[];
  /** Lines that wait only for the report's number and date, which it gets when it is signed: no reason. */
  readonly afterSigning: readonly { readonly place: Place; readonly text: string }[];
  /** Day the report must have arrived, ISO; null when the period is not known. */
  readonly due: string | null;
  /** Days from today to `due`; negative when it has passed. */
  readonly daysLeft: number | null;
  /** Whether the form was in force on the last day of the period; today, when that is not known. A note, no reason. */
  readonly force: "inForce" | "expired" | "notYet";
}

/** What stands in the workbook beside a form and was judged by nothing. */
export type Unjudged = Pick<CheckedReport, "unread" | "cut" | "unsplit">;

/** `today` is an ISO date. */
export function verdictOf(form: CheckedForm, unjudged: Unjudged, today: string): Verdict {
  const { template, layout, findings, period, required } = form;
  const found = new Set(layout.appendices.map(({ appendix }) => appendix));
  const window = windowOf(template, period);
  const due = window?.due ?? null;
  const warnings = findings.filter(({ finding }) => finding.severity === "warning");
  const notChecked = unreadableRules(form);
  const captions = openCaptions(layout);
  const lists = {
    errors: findings.filter(({ finding }) => finding.severity === "error"),
    openWarnings: warnings.filter(({ explained }) => !explained),
    blanks: required.blank,
    unreadable: unreadableCells(form, notChecked),
    missingAppendices: template.file.appendices.map(({ id }) => id).filter((id) => !found.has(id)),
    missingRows: layout.appendices.flatMap(({ missingRows }) => missingRows),
    openCaptions: captions.blocking,
  };
  const reasons = reasonsOf(form, unjudged, { ...lists, notChecked });
  return {
    ...lists,
    verdict: reasons.length === 0 ? "ready" : isJudged(reasons) ? "notReady" : "notJudged",
    reasons,
    explainedWarnings: warnings.filter(({ explained }) => explained),
    afterSigning: captions.afterSigning,
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
    force: forceOn(window?.to ?? today, template.file),
  };
}

export function isJudged(reasons: readonly Reason[]): boolean {
  return !reasons.some(({ code }) => NOT_JUDGED.has(code));
}

/** What of a workbook, and of one form in it, was judged by nothing. */
export function unjudgedCodes(form: CheckedForm, unjudged: Unjudged): readonly UnjudgedCode[] {
  const codes = [...unjudgedReasons(unjudged), ...columnQuestions(form)].map(({ code }) => code);
  return UNJUDGED.filter((code) => codes.includes(code));
}

/** Why nothing can be said of a workbook, or only of a part of it. */
export function unjudgedReasons({ unread, cut, unsplit }: Unjudged): readonly Reason[] {
  const sheets = [...new Set(unread.map(({ sheetName }) => sheetName))];
  const reasons: readonly (readonly [boolean, Reason])[] = [
    [unread.length > 0, { code: "unread", count: unread.length, sheets }],
    [cut.length > 0, { code: "cut", sheets: cut }],
    [unsplit.length > 0, { code: "unsplit", sheets: unsplit.map(({ name }) => name) }],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

type Lists = Pick<
  Verdict,
  "errors" | "openWarnings" | "blanks" | "missingAppendices" | "missingRows" | "openCaptions"
> & { readonly notChecked: readonly string[] };

function reasonsOf(form: CheckedForm, unjudged: Unjudged, lists: Lists): readonly Reason[] {
  const { plan, layout, counts, required } = form;
  const { errors, openWarnings, blanks, missingAppendices, missingRows, notChecked } = lists;
  const own: readonly (readonly [boolean, Reason])[] = [
    [isUnknownForm(form.template), { code: "unknownForm" }],
    [errors.length > 0, { code: "errors", count: errors.length }],
    [openWarnings.length > 0, { code: "warnings", count: openWarnings.length }],
    [
      blanks.length > 0,
      {
        code: "blanks",
        filled: counts.requiredFilled,
        required: counts.required,
        sections: requiredSections(plan, required).filter(({ blank }) => blank.length > 0),
      },
    ],
    [missingAppendices.length > 0, { code: "appendices", appendices: missingAppendices }],
    [missingRows.length > 0, { code: "rows", rows: missingRows }],
    [lists.openCaptions.length > 0, { code: "titles", count: lists.openCaptions.length }],
    [notChecked.length > 0, { code: "notChecked", count: notChecked.length }],
    [layout.expired !== undefined, { code: "expired", validTo: layout.expired?.validTo ?? "" }],
  ];
  const open = own.flatMap(([holds, reason]) => (holds ? [reason] : []));
  return [...unjudgedReasons(unjudged), ...columnQuestions(form), ...open];
}

export function columnQuestions({ layout }: CheckedForm): readonly Reason[] {
  return layout.appendices.flatMap(({ columnQuestion }): Reason[] =>
    columnQuestion
      ? [{ code: "column", headings: columnQuestion.options.map(({ heading }) => heading), why: columnQuestion.why }]
      : [],
  );
}

/** Rules not checked because a cell they read is in doubt. */
function unreadableRules({ plan, readings, all }: CheckedForm): readonly string[] {
  return plan.rules
    .filter(({ data, slots }) => all.notChecked.has(data.id) && slots.some((slot) => readings[slot]?.kind === "doubt"))
    .map(({ data }) => data.id);
}

function unreadableCells({ plan, readings }: CheckedForm, notChecked: readonly string[]) {
  const waiting = new Set(notChecked);
  return plan.cells.flatMap(({ key }, slot) => {
    if (readings[slot]?.kind !== "doubt") return [];
    const readers = (plan.readers[slot] ?? []).flatMap((at) => plan.rules[at]?.data.id ?? []);
    const rules = readers.filter((id) => waiting.has(id));
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
