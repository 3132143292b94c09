import type { Template } from "../../core";
import type { ChosenFile, ChosenFileFault } from "../../session/contract/beside";
import type { CheckedForm } from "../../report/checked-form";
import { plainRequest, checkReport } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import { FileFault, MAX_FILE_BYTES } from "../../sheets/archive";
import { readReportText } from "../../sheets/docx";
import { readSnapshot } from "../../sheets/xlsx";

export type FromFile<T> = { readonly read: T } | { readonly fault: ChosenFileFault };

/** The forms in an .xlsx file, each as a report of its period. */
export async function reportsIn(
  file: ChosenFile,
  templates: readonly Template[],
): Promise<FromFile<readonly CheckedForm[]>> {
  return faultless(file, async (bytes) => {
    const snapshot = await readSnapshot(bytes);
    const reports = knownForms(checkReport(snapshot, plainRequest(templates), null));
    return reports.length === 0 ? { fault: "noForm" } : { read: reports };
  });
}

/** The text of a report, .docx or .txt. */
export async function textIn(file: ChosenFile): Promise<FromFile<string>> {
  return faultless(file, (bytes) => {
    const text = readReportText(bytes, file.name);
    return Promise.resolve(text.trim() === "" ? { fault: "empty" } : { read: text });
  });
}

/** What is wrong with the file is an answer; only a defect of our own is thrown. */
async function faultless<T>(file: ChosenFile, read: (bytes: Uint8Array) => Promise<FromFile<T>>): Promise<FromFile<T>> {
  if (file.size > MAX_FILE_BYTES) return { fault: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { fault: "missing" };
  try {
    return await read(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof FileFault) return { fault: error.code };
    throw error;
  }
}
