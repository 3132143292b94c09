import { csvText, exportFileOf, type ExportedReport } from "../core";
import { figureTable } from "../text/export";

/** The figures of reports as a file: JSON for programs, CSV for Excel. */
export function figuresFile(reports: readonly ExportedReport[], format: "json" | "csv"): string {
  if (format === "csv") return csvText(figureTable(reports));
  return `${JSON.stringify(exportFileOf(reports), null, 2)}\n`;
}
