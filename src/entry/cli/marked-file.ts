import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { FileFault, fileKind } from "../../sheets/archive";
import { markWord } from "../../sheets/docx";
import { markWorkbook } from "../../sheets/xlsx";
import { commentAuthor } from "../../text/cli";
import { CallFault } from "./call-fault";
import { checkedReportOf, type Expected } from "./check-file";
import { findingMarks } from "./finding-marks";
import { saveFile } from "./save-file";

/** What files of a kind are called; a copy is called as its file. */
const ENDINGS = { workbook: [".xlsx", ".xlsm"], word: [".docx", ".docm"] } as const;

/** Writes a copy of a checked file with every finding marked on its cells. Throws CallFault where no sound copy can be made. */
export async function saveMarked(file: string, out: string, expected: Expected): Promise<void> {
  const bytes = await readFile(file);
  const kind = fileKind(bytes);
  if (kind !== "workbook" && kind !== "word") throw new CallFault("cannotMark", file);
  const ending = endingOf(file, ENDINGS[kind]);
  if (extname(out).toLowerCase() !== ending) throw new CallFault("otherEnding", ending);
  const checked = await checkedReportOf(file, expected);
  if ("fault" in checked) return;
  const marks = findingMarks(checked);
  try {
    await saveFile(out, kind === "word" ? markWord(bytes, marks, commentAuthor) : markWorkbook(bytes, marks));
  } catch (error) {
    throw error instanceof FileFault ? new CallFault("notMarked", file) : error;
  }
}

function endingOf(file: string, [usual, ...others]: readonly [string, ...string[]]): string {
  return others.find((ending) => extname(file).toLowerCase() === ending) ?? usual;
}
