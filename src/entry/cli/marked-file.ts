import { readFile } from "node:fs/promises";
import { parseAddress } from "../../core";
import { type CellMark, markWorkbook } from "../../sheets/xlsx";
import { noteText } from "../../text/cli";
import type { FileReport, ReportedFinding } from "./report";
import { saveFile } from "./save-file";

/** Writes a copy of a checked file with every finding marked on its cells. */
export async function saveMarked(file: string, out: string, report: FileReport): Promise<void> {
  const bytes = await readFile(file);
  await saveFile(out, markWorkbook(bytes, marksOf(report.findings)));
}

/** One mark a cell: the worst of its findings colours it, all of them are told in its note. */
function marksOf(findings: readonly ReportedFinding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { cells, severity, message } of findings) {
    for (const { sheet, address } of cells) {
      const place = parseAddress(address);
      if (!place) continue;
      const key = `${address} ${sheet}`;
      const before = marks.get(key);
      const isError = severity === "error" || before?.severity === "error";
      const notes = [...(before?.notes ?? []), noteText(severity, message)];
      marks.set(key, { sheet, ...place, severity: isError ? "error" : "warning", notes: [...new Set(notes)] });
    }
  }
  return [...marks.values()];
}
