import { csvText, harmlessJson, exportFileOf, type CsvSeparator, type ExportedReport } from "../core";
import { figureTable } from "../text/export";

/** The figures of reports as a file: JSON for programs, CSV for Excel. */
export function figuresFile(
  reports: readonly ExportedReport[],
  format: "json" | "csv",
  separator?: CsvSeparator,
): string {
  if (format === "csv") return csvText(figureTable(reports), separator);
  return `${harmlessJson(exportFileOf(reports))}\n`;
}
