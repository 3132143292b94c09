import { harmlessLine, printFingerprint } from "../../core";
import { printedPeriod, report as words } from "../../text/cli";
import type { fileFaults } from "../../text/file-faults";
import type { CheckedFile } from "./checked-file";
import type { FileReport } from "./report";

/** A file's report as text for people: what it is, how it stands, every finding, then which cells are most likely wrong. */
export function printReport(outcome: CheckedFile): string {
  const { report, templateName, formRows, suspects } = outcome;
  const { file, office, period, year, verdict, reasons, forms, sheets, previous, notes, findings, summary } = report;
  const known = sheets.map((sheet, i) =>
    sheet.appendix === null
      ? printUnknown(sheet, outcome)
      : words.sheet(sheet.name, sheet.matchedRows, formRows[i] ?? 0, sheet.unmatchedRows),
  );
  const { errors, warnings, cellsRead, rulesChecked, rulesNotChecked } = summary;
  return [
    file,
    templateName === null ? words.noTemplate : words.template(templateName),
    ...(office === null ? [] : [words.office(office)]),
    ...(period === null || year === null ? [] : [words.period(printedPeriod(period, year))]),
    ...known,
    ...previous.map((one) => words.previous(one.file, one.period, one.text)),
    ...notes.map(words.note),
    ...forms.flatMap((form) => fingerprintLines(form, forms.length > 1)),
    words.verdict(verdict, reasons),
    words.summary(errors, warnings, cellsRead, rulesChecked, rulesNotChecked),
    ...findings.map(({ severity, explained, cells, message }) =>
      words.finding(severity, explained, cells[0]?.sheet ?? "", message),
    ),
    ...suspects.map((line) => words.suspect(line)),
  ]
    .map(harmlessLine)
    .join("\n");
}

function printUnknown(
  { name, matchedRows, unmatchedRows }: FileReport["sheets"][number],
  { partly, unsplit }: CheckedFile,
): string {
  const whole = unsplit.find((sheet) => sheet.name === name);
  if (whole) return words.unsplitSheet(name, whole.by);
  return partly.includes(name) ? words.partlyChecked(name, matchedRows, unmatchedRows) : words.unknownSheet(name);
}

function fingerprintLines(
  { sheets, fingerprint, slips }: FileReport["forms"][number],
  isOneOfMany: boolean,
): readonly string[] {
  return [
    words.fingerprint(printFingerprint(fingerprint), isOneOfMany ? sheets : []),
    ...slips.map(({ sheet, current }) => words.slip(sheet, current)),
  ];
}

/** The same for a file that could not be checked. */
export function printUnread(file: string, fault: keyof typeof fileFaults): string {
  return [harmlessLine(file), words.unread(fault)].join("\n");
}
