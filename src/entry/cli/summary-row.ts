import { printedPeriod } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { onlyPartly } from "../../text/only-partly";
import { verdictHeads } from "../../text/verdict";
import type { Outcome } from "./checked-file";

/** What the department that collects wants to know of one file. */
export interface SummaryRow {
  readonly file: string;
  readonly office: string;
  readonly template: string;
  readonly period: string;
  readonly verdict: string;
  readonly reasons: string;
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
    const verdict = verdictHeads.notJudged;
    return {
      file,
      office: "",
      template: "",
      period: "",
      verdict,
      reasons: unread,
      errors: null,
      warnings: null,
      worst: "",
      unread,
    };
  }
  const { report, templateName } = outcome;
  const { file, office, period, year, verdict, reasons } = report;
  return {
    file,
    office: office ?? "",
    template: templateName ?? onlyPartly,
    period: period !== null && year !== null ? printedPeriod(period, year) : "",
    verdict: verdictHeads[verdict],
    reasons: reasons.map(({ text }) => text).join("; "),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    worst: report.findings[0]?.message ?? "",
    unread,
  };
}
