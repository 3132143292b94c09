import { readFile } from "node:fs/promises";
import { parseAddress } from "../../core";
import { FileFault, fileKind } from "../../sheets/archive";
import { type CellMark, markWorkbook } from "../../sheets/xlsx";
import { noteText } from "../../text/cli";
import { CallFault } from "./call-fault";
import type { FileReport, ReportedFinding } from "./report";
import { saveFile } from "./save-file";

/** Writes a copy of a checked file with every finding marked on its cells. Throws CallFault when it is no workbook, or one that cannot be marked. */
export async function saveMarked(file: string, out: string, report: FileReport): Promise<void> {
  const bytes = await readFile(file);
  if (fileKind(bytes) !== "workbook") throw new CallFault("cannotMark", file);
  await saveFile(out, markedCopy(bytes, marksOf(report.findings), file));
}

function markedCopy(bytes: Uint8Array, marks: readonly CellMark[], file: string): Uint8Array {
  try {
    return markWorkbook(bytes, marks);
  } catch (error) {
    throw error instanceof FileFault ? new CallFault("notMarked", file) : error;
  }
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
