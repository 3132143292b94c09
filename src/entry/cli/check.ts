import { recognise } from "../../core";
import { cutSheet, fileFault } from "../../text/cli";
import type { Call } from "./arguments";
import { checkLayout } from "./check-layout";
import { printReport } from "./print-report";
import { readWorkbookFile } from "./read-file";
import type { FileReport } from "./report";
import { reportOf } from "./report-form";
import type { ExitCode, Output } from "./run";
import { allTemplates, templateNamed } from "./templates";

type CheckCall = Extract<Call, { command: "check" }>;

/** Checks files one after the other. A file that cannot be read is said and does not stop the others. */
export async function check(call: CheckCall, { out, err }: Output): Promise<ExitCode> {
  const templates = call.template === undefined ? await allTemplates() : [await templateNamed(call.template)];
  const reports: FileReport[] = [];
  let exit: ExitCode = 0;
  for (const file of call.files) {
    const snapshot = await readWorkbookFile(file);
    if ("fault" in snapshot) {
      err(fileFault(file, snapshot.fault));
      exit = 2;
      continue;
    }
    for (const { name } of snapshot.sheets.filter(({ cut }) => cut)) err(cutSheet(file, name));
    const forms = recognise(snapshot, templates).map((layout) => checkLayout(snapshot, layout, call.unitType));
    const report = reportOf(file, snapshot, forms);
    reports.push(report);
    const template = templates.find(({ file }) => file.id === report.template);
    if (!template) {
      err(fileFault(file, "noForm"));
      exit = 2;
      continue;
    }
    if (call.format === "text") out(printReport(report, template.file));
    if (report.summary.errors > 0 && exit === 0) exit = 1;
  }
  if (call.format === "json") out(JSON.stringify(reports, null, 2));
  return exit;
}
