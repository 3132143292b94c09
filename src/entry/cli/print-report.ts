import type { TemplateFile } from "../../core";
import { report } from "../../text/cli";
import type { FileReport } from "./report";

/** A file's report as text for people. */
export function printReport({ file, sheets, findings, summary }: FileReport, template: TemplateFile): string {
  const known = sheets.map((sheet) =>
    sheet.appendix === null
      ? report.unknownSheet(sheet.name)
      : report.sheet(sheet.name, sheet.matchedRows, rowsOf(template, sheet.appendix), sheet.unmatchedRows),
  );
  const { errors, warnings, cellsRead, rulesChecked, rulesNotChecked } = summary;
  return [
    file,
    report.template(template.name),
    ...known,
    ...findings.map(({ severity, explained, cells, message }) =>
      report.finding(severity, explained, cells[0]?.sheet ?? "", message),
    ),
    report.summary(errors, warnings, cellsRead, rulesChecked, rulesNotChecked),
  ].join("\n");
}

function rowsOf(template: TemplateFile, id: string): number {
  const tables = template.appendices.find((appendix) => appendix.id === id)?.tables ?? [];
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
