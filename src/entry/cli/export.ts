import { cutSheet, fileFault, nothingToExport, skippedFiles, stoppedAfter } from "../../text/cli";
import { checkReport, plainRequest } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import type { Call } from "./call";
import { templatesFor } from "./check-file";
import { exportedFigures, exportedWord } from "./exported";
import { findFiles } from "./find-files";
import { readReportFile } from "./read-file";
import type { ExitCode, Output, Surroundings } from "./run";

/** Hands on every known form in the files: its figures, or the whole of it. A file that has none is said and does not stop the others. */
export async function exportForms(
  call: Extract<Call, { command: "export" }>,
  output: Output,
  { signal }: Surroundings,
): Promise<ExitCode> {
  const templates = await templatesFor(call);
  const exported = call.format === "docx" ? exportedWord(call.out, output) : exportedFigures(call, output);
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
    const report = "fault" in read ? null : checkReport(read.snapshot, plainRequest(templates), null);
    if (report === null || knownForms(report).length === 0) {
      isWhole = false;
      output.err(fileFault(file, "fault" in read ? read.fault : "noForm"));
    }
    for (const sheet of report?.cut ?? []) output.err(cutSheet(file, sheet));
    if (report) await exported.add(report, file);
  }
  if (files === 0) output.err(nothingToExport(call.files.join(", ")));
  if (search.skipped().length > 0) output.err(skippedFiles(search.skipped()));
  return (await exported.end()) && isWhole ? 0 : 2;
}
