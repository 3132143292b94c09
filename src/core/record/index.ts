export { filledContents } from "./filled-contents";
export { canonicalText } from "./canonical";
export { csvText, CSV_SEPARATORS, type CsvSeparator, type CsvValue } from "./csv";
export type { FileReport, ReportedFinding } from "./check-report";
export { exportFileOf, exportReport } from "./export";
export type { ExportedFigure, ExportedReport, ExportFile } from "./export";
export { reportCode, type FilledForm } from "./record";
export { printFingerprint, checkSlipsIn, type CheckSlip } from "./check-slip";
