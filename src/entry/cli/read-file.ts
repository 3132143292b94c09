import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Snapshot } from "../../core";
import { FileFault, MAX_FILE_BYTES } from "../../sheets/archive";
import { readSnapshot, readText } from "../../sheets/xlsx";
import { isFigureTable } from "../../text/export";
import type { UnreadFile } from "./report";

/** The cells of a file, or why they could not be read. */
export async function readWorkbookFile(file: string): Promise<Snapshot | UnreadFile> {
  try {
    const found = await stat(file);
    // A device or a pipe may never end.
    if (!found.isFile()) return { file, fault: "missing" };
    if (found.size > MAX_FILE_BYTES) return { file, fault: "tooLarge" };
    const bytes = await readFile(file);
    const kind = extname(file);
    if (/^\.csv$/i.test(kind)) {
      const snapshot = readText(bytes, basename(file, kind));
      return isFigureTable(snapshot.sheets[0]?.texts[0] ?? []) ? { file, fault: "exported" } : snapshot;
    }
    if (/^\.tsv$/i.test(kind)) return readText(bytes, basename(file, kind), "\t");
    return await readSnapshot(bytes);
  } catch (error) {
    if (error instanceof FileFault) return { file, fault: error.code };
    if (typeof error === "object" && error !== null && "syscall" in error) return { file, fault: "missing" };
    throw error;
  }
}
