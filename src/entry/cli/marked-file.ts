import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { CheckedReport } from "../../report/checked-report";
import { FileFault, fileKind } from "../../sheets/archive";
import { markWord } from "../../sheets/docx";
import { markWorkbook } from "../../sheets/xlsx";
import { commentAuthor } from "../../text/cli";
import { CallFault } from "./call-fault";
import { findingMarks } from "./finding-marks";
import { saveFile } from "./save-file";

/** What files of a kind are called; a copy is called as its file. */
const ENDINGS = { workbook: [".xlsx", ".xlsm"], word: [".docx", ".docm"] } as const;

/** Writes a copy of a checked file with every finding marked on its cells. Throws CallFault where no sound copy can be made. */
export async function saveMarked(file: string, out: string, checked: CheckedReport): Promise<void> {
  const kind = kindOf(file, await readFile(file));
  const ending = endingOf(file, ENDINGS[kind]);
  if (extname(out).toLowerCase() !== ending) throw new CallFault("otherEnding", ending);
  await saveFile(out, await markedCopy(file, checked));
}

/** The same as the bytes of the copy. Throws CallFault. */
export async function markedCopy(file: string, checked: CheckedReport): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const marks = findingMarks(checked);
  try {
    return kindOf(file, bytes) === "word" ? markWord(bytes, marks, commentAuthor) : markWorkbook(bytes, marks);
  } catch (error) {
    throw error instanceof FileFault ? new CallFault("notMarked", file) : error;
  }
}

function kindOf(file: string, bytes: Uint8Array): keyof typeof ENDINGS {
  const kind = fileKind(bytes);
  if (kind !== "workbook" && kind !== "word") throw new CallFault("cannotMark", file);
  return kind;
}

function endingOf(file: string, [usual, ...others]: readonly [string, ...string[]]): string {
  return others.find((ending) => extname(file).toLowerCase() === ending) ?? usual;
}
