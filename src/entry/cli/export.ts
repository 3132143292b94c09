import { exportReport, type ExportedReport } from "../../core";
import { cutSheet, fileFault, nothingToExport, skippedFiles, stoppedAfter } from "../../text/cli";
import { figuresFile } from "../figures-file";
import { fingerprintOf } from "../../report/fingerprint";
import { checkReport, plainRequest } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import type { Call } from "./arguments";
import { templatesFor } from "./check-file";
import { findFiles } from "./find-files";
import { readReportFile } from "./read-file";
import type { ExitCode, Output, Surroundings } from "./run";
import { saveFile } from "./save-file";

/** Hands on the figures of every known form in the files. A file that has none is said and does not stop the others. */
export async function exportFigures(
  call: Extract<Call, { command: "export" }>,
  output: Output,
  { signal }: Surroundings,
): Promise<ExitCode> {
  const templates = await templatesFor(call);
  const reports: ExportedReport[] = [];
  let isWhole = true;
  let files = 0;
  const search = findFiles(call.files, call.out === undefined ? [] : [call.out]);
  for await (const file of search.files) {
    if (signal?.aborted) {
      output.err(stoppedAfter(files));
      return 130;
    }
    files += 1;
    output.progress?.(files);
    const read = await readReportFile(file);
    const forms = "fault" in read ? [] : knownForms(checkReport(read.snapshot, plainRequest(templates), null));
    if (forms.length === 0) {
      isWhole = false;
      output.err(fileFault(file, "fault" in read ? read.fault : "noForm"));
    }
    if ("fault" in read) continue;
    for (const { name } of read.snapshot.sheets.filter(({ cut }) => cut)) output.err(cutSheet(file, name));
    for (const form of forms) reports.push(exportReport(form, await fingerprintOf(form), file));
  }
  if (files === 0) output.err(nothingToExport(call.files.join(", ")));
  if (search.skipped() > 0) output.err(skippedFiles(search.skipped()));
  const text = figuresFile(reports, call.format);
  if (call.out === undefined) await output.out(text.replaceAll("\r\n", "\n").trimEnd());
  else await saveFile(call.out, new TextEncoder().encode(text));
  return isWhole && reports.length > 0 ? 0 : 2;
}
