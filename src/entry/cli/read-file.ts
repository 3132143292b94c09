import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Snapshot } from "../../core";
import { FileFault, MAX_FILE_BYTES } from "../../sheets/archive";
import { readText } from "../../sheets/xlsx";
import { isFigureTable } from "../../text/export";
import { reportFileOf, type ReportFile } from "../report-file";
import type { UnreadFile } from "./report";

/** The cells of a file, or why they could not be read. */
export async function readReportFile(file: string): Promise<ReportFile | UnreadFile> {
  try {
    const found = await stat(file);
    // A device or a pipe may never end.
    if (!found.isFile()) return { file, fault: "missing" };
    if (found.size > MAX_FILE_BYTES) return { file, fault: "tooLarge" };
    const bytes = await readFile(file);
    const kind = extname(file);
    if (/^\.csv$/i.test(kind)) {
      const snapshot = readText(bytes, basename(file, kind));
      const isExported = isFigureTable(snapshot.sheets[0]?.texts[0] ?? []);
      return isExported ? { file, fault: "exported" } : { snapshot, document: null };
    }
    if (/^\.tsv$/i.test(kind)) return { snapshot: readText(bytes, basename(file, kind), "\t"), document: null };
    return await reportFileOf(bytes, basename(file, kind));
  } catch (error) {
    if (error instanceof FileFault) return { file, fault: byName(error.code, file) };
    if (typeof error === "object" && error !== null && "syscall" in error) return { file, fault: "missing" };
    throw error;
  }
}

/** A container of old Office whose directory tells nothing is what its name says. */
function byName(fault: FileFault["code"], file: string): FileFault["code"] {
  if (fault !== "oldOffice") return fault;
  if (/\.xls$/i.test(file)) return "oldExcel";
  return /\.doc$/i.test(file) ? "oldWord" : fault;
}

export async function readWorkbookFile(file: string): Promise<Snapshot | UnreadFile> {
  const read = await readReportFile(file);
  return "fault" in read ? read : read.snapshot;
}
