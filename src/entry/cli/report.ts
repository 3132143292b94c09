import type { FileReport } from "../../core";
import type { FileFaultCode } from "../../sheets/archive";
import { fileFaults } from "../../text/file-faults";
import type { PaperFault } from "./papers";

export type { FileReport, ReportedFinding } from "../../core";

/** A file that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly fault: FileFaultCode | "missing" | "tooSlow" | "failed" | "exported";
  readonly paperFaults?: readonly PaperFault[];
}

/** What is printed of a file of which nothing could be read. */
export function unreadReport(file: string, fault: keyof typeof fileFaults): FileReport {
  return {
    format: "phu-luc-cchc/check",
    version: 1,
    file,
    template: null,
    office: null,
    period: null,
    year: null,
    verdict: "notJudged",
    reasons: [{ code: fault, text: fileFaults[fault] }],
    unreadFigures: 0,
    unread: [],
    forms: [],
    sheets: [],
    previous: [],
    notes: [],
    findings: [],
    suspects: [],
    summary: { errors: 0, warnings: 0, cellsRead: 0, rulesChecked: 0, rulesNotChecked: 0 },
  };
}
