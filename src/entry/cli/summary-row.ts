import { printedPeriod } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { onlyPartly } from "../../text/only-partly";
import type { Outcome } from "./check-file";

/** What the department that collects wants to know of one file. */
export interface SummaryRow {
  readonly file: string;
  readonly office: string;
  readonly template: string;
  readonly period: string;
  /** Null when the file was not checked. */
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly worst: string;
  readonly unread: string;
}

export function summaryRow(outcome: Outcome, fault: keyof typeof fileFaults | null): SummaryRow {
  const unread = fault === null ? "" : fileFaults[fault];
  if ("fault" in outcome || fault !== null) {
    const file = "fault" in outcome ? outcome.file : outcome.report.file;
    return { file, office: "", template: "", period: "", errors: null, warnings: null, worst: "", unread };
  }
  const { report, templateName, office, period } = outcome;
  return {
    file: report.file,
    office: office ?? "",
    template: templateName ?? onlyPartly,
    period: period ? printedPeriod(period.id, period.year) : "",
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    worst: report.findings[0]?.message ?? "",
    unread,
  };
}
