import type { CheckedForm } from "../../src/report/checked-form";
import type { CheckedReport } from "../../src/report/checked-report";
import { reportVerdict } from "../../src/report/report-verdict";
import { verdictOf } from "../../src/report/verdict";

/** 20 June 2021: the day the verdicts of these tests are given on. */
export const TODAY = "2021-06-20";

/** All that a judgement says of a workbook, as plain data: equal for two that say the same. */
export function judgement(report: CheckedReport) {
  const { verdict, reasons } = reportVerdict(report, TODAY);
  return {
    verdict,
    reasons: reasons.map(({ form, reason }) => ({ form: form?.id ?? null, reason })),
    forms: [...report.forms].map(([id, form]) => ({ id, ...ofForm(form, report) })),
    unread: report.unread,
    cut: report.cut,
    unsplit: report.unsplit,
  };
}

function ofForm(form: CheckedForm, report: CheckedReport) {
  const { layout, about, counts, findings, formNotes, suspects, certain, required, sheets, texts, beside } = form;
  return {
    template: [form.template.file.id, form.template.file.name],
    appendices: layout.appendices,
    captions: [...layout.captions],
    names: [...layout.names],
    expired: layout.expired ?? null,
    about,
    counts,
    findings: findings.map(({ reads, ...shown }) => ({ ...shown, reads: [...reads] })),
    formNotes,
    suspects,
    certain,
    required,
    sheets,
    texts: [...texts],
    beside,
    verdict: verdictOf(form, report, TODAY),
  };
}
