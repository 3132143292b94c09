import { isUnknownForm } from "../core";
import type { CheckedForm } from "./checked-form";
import type { CheckedReport } from "./checked-report";
import { isJudged, unjudgedReasons, verdictOf, type Reason, type Verdict } from "./verdict";

/** The verdict on a whole workbook, and the form each reason is of; null for what is of no form. */
export interface ReportVerdict {
  readonly verdict: Verdict["verdict"];
  readonly reasons: readonly { readonly form: CheckedForm | null; readonly reason: Reason }[];
}

/** The forms that are known ones. */
export function knownForms({ forms }: CheckedReport): readonly CheckedForm[] {
  return [...forms.values()].filter(({ template }) => !isUnknownForm(template));
}

/**
 * Ready when every known form is and nothing else was left unjudged. Tables of no known form are judged by structure
 * alone: beside a known form they only add what is wrong in them, alone they make no verdict. `today` is an ISO date.
 */
export function reportVerdict(report: CheckedReport, today: string): ReportVerdict {
  const known = knownForms(report);
  const unknown = [...report.forms.values()].filter((form) => !known.includes(form));
  const beside = { unread: [], cut: [], unsplit: [] };
  const ofForm = (form: CheckedForm) => verdictOf(form, beside, today).reasons.map((reason) => ({ form, reason }));
  const ofUnknown = unknown
    .flatMap(ofForm)
    .filter(
      ({ reason: { code } }) =>
        code === "errors" || code === "warnings" || (code === "unknownForm" && known.length === 0),
    );
  const reasons = [
    ...unjudgedReasons(report).map((reason) => ({ form: null, reason })),
    ...known.flatMap(ofForm),
    ...ofUnknown,
  ];
  if (reasons.length === 0) return { verdict: report.forms.size > 0 ? "ready" : "notJudged", reasons };
  return { verdict: isJudged(reasons.map(({ reason }) => reason)) ? "notReady" : "notJudged", reasons };
}
