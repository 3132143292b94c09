import { fileFaults, report } from "../../text/cli";
import type { FileReport } from "./report";

/** A file's report as text for people. `name` is the template's own name. */
export function printReport({ file, template, sheets, findings, summary }: FileReport, name: string | null): string {
  const known = sheets.map((sheet) =>
    sheet.appendix === null
      ? report.unknownSheet(sheet.name)
      : report.sheet(sheet.name, sheet.matchedRows, sheet.unmatchedRows),
  );
  if (template === null) return [file, `  ${fileFaults.noForm}`, ...known].join("\n");
  const { errors, warnings, cellsRead, rulesChecked, rulesNotChecked } = summary;
  return [
    file,
    report.template(name ?? template),
    ...known,
    ...findings.map(({ severity, explained, cells, message }) => {
      const [first] = cells;
      return report.finding(severity, explained, first ? `${first.sheet}!${first.address}` : "", message);
    }),
    report.summary(errors, warnings, cellsRead, rulesChecked, rulesNotChecked),
  ].join("\n");
}
