import type { Template } from "../../core";
import type { ChosenFile } from "../../session/contract/beside";
import type { CheckedForm } from "../../report/checked-form";
import { checkReport, plainRequest, type CheckedReport } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import { fileKind } from "../../sheets/archive";
import { readWord } from "../../sheets/docx";
import { readSnapshot } from "../../sheets/xlsx";
import { faultless, type FromFile } from "./chosen-files";

/** A workbook, or the tables of a Word document. Throws FileFault. */
export async function snapshotIn(bytes: Uint8Array, name: string) {
  return fileKind(bytes) === "word" ? readWord(bytes, name).snapshot : readSnapshot(bytes);
}

/** The report in an .xlsx or .docx file, with at least one form that is known. */
export async function reportIn(file: ChosenFile, templates: readonly Template[]): Promise<FromFile<CheckedReport>> {
  return faultless(file, async (bytes) => {
    const report = checkReport(await snapshotIn(bytes, file.name), plainRequest(templates), null);
    return knownForms(report).length === 0 ? { fault: "noForm" } : { read: report };
  });
}

/** Its forms that are known, each as a report of its period. */
export async function reportsIn(
  file: ChosenFile,
  templates: readonly Template[],
): Promise<FromFile<readonly CheckedForm[]>> {
  const found = await reportIn(file, templates);
  return "fault" in found ? found : { read: knownForms(found.read) };
}
