import {
  address,
  bodyTables,
  isUnknownForm,
  plain,
  type Decimal,
  type Finding,
  type Fix,
  type Suspect,
} from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import type { CheckedReport } from "../../report/checked-report";
import type { BesideReport } from "../../report/laid";
import { knownForms, reportVerdict } from "../../report/report-verdict";
import { shownFix, shownPlaces, type ShownCell } from "../../report/places";
import type { ShownFinding } from "../../report/shown-findings";
import { labelOfWholeFix } from "../../text/findings";
import { formNoteLine, textTables } from "../../text/form-notes";
import { previousView } from "../../text/previous-view";
import { wholeReason } from "../../text/verdict";
import { textLines } from "../../text/report-text-view";
import { findingMessage } from "./finding-message";
import { formReport } from "./form-report";
import type { FileReport, ReportedFinding } from "./report";

/** Figures named of those that nothing took; the rest are counted. */
const MOST_UNREAD = 100;

/** What was found in one file, all its forms together; errors first. `today` is an ISO date. */
export async function reportOf(file: string, checked: CheckedReport, today: string): Promise<FileReport> {
  const { forms: all, found, unread } = checked;
  const { snapshot } = found;
  const forms = [...all.values()];
  const known = knownForms(checked);
  const { verdict, reasons } = reportVerdict(checked, today);
  const { office = null } = known.find((form) => form.office !== null) ?? {};
  const { period = null } = known.find((form) => form.period !== null) ?? {};
  const reported = forms.flatMap((form) => form.findings.map((shown) => reportFinding(form, shown)));
  const isWarning = ({ severity }: ReportedFinding) => Number(severity === "warning");
  const findings = reported.sort((a, b) => isWarning(a) - isWarning(b));
  return {
    format: "phu-luc-cchc/check",
    version: 1,
    file,
    office,
    period: period && period.id,
    year: period && period.year,
    verdict,
    reasons: reasons.map(({ form, reason }) => ({
      code: reason.code,
      text: [sheetsOfForm(form, known.length), wholeReason(reason, form?.template ?? null)].filter(Boolean).join(": "),
    })),
    unreadFigures: unread.length,
    unread: unread.slice(0, MOST_UNREAD).map(placed),
    template: known[0]?.template.file.id ?? null,
    forms: await Promise.all(known.map((form) => formReport(snapshot, form))),
    sheets: snapshot.sheets.flatMap((sheet) => sheetsOf(sheet.id, sheet.name, forms)),
    previous: known.flatMap(({ beside }) => (beside.previous?.reports ?? []).map(previousOf)),
    notes: [
      ...snapshot.sheets.flatMap((sheet) => textTables(bodyTables(sheet, [...found.layouts.values()]))),
      ...forms.flatMap(({ formNotes, beside }) => [
        ...formNotes.map((note) => formNoteLine(note)),
        ...(beside.text ? textLines(beside.text) : []),
      ]),
    ],
    findings,
    suspects: forms.flatMap((form) => form.suspects.map((suspect) => reportSuspect(form, suspect))),
    summary: {
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
      cellsRead: sum(forms, ({ readings }) => readings.filter(({ kind }) => kind !== "blank").length),
      rulesChecked: sum(forms, ({ counts }) => counts.rulesChecked),
      rulesNotChecked: sum(forms, ({ counts }) => counts.rulesNotChecked),
    },
  };
}

function previousOf(report: BesideReport): FileReport["previous"][number] {
  const { from, office, period, state } = report;
  return { file: from, office, period, state, text: previousView.states[state](report) };
}

function sheetsOf(id: string, name: string, forms: readonly CheckedForm[]): FileReport["sheets"] {
  const appendices = forms.flatMap(({ layout }) =>
    layout.appendices
      .filter(({ sheet }) => sheet === id)
      .map((one) => ({ ...one, appendix: isUnknownForm(layout.template) ? null : one.appendix })),
  );
  if (appendices.length === 0) return [{ name, appendix: null, matchedRows: 0, unmatchedRows: [] }];
  return appendices.map(({ appendix, matchedRows, unmatchedRows }) => ({
    name,
    appendix,
    matchedRows,
    unmatchedRows: unmatchedRows.map(({ place }) => address(place.row, place.column)),
  }));
}

function reportSuspect(form: CheckedForm, { cells, rules }: Suspect): FileReport["suspects"][number] {
  return { cells: shownPlaces(form, cells).map(placed), rules: [...rules] };
}

function placed({ sheetName, address }: Pick<ShownCell, "sheetName" | "address">) {
  return { sheet: sheetName, address };
}

function reportFinding(form: CheckedForm, shown: ShownFinding): ReportedFinding {
  const { finding, cells, explained } = shown;
  return {
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    explained,
    message: findingMessage(form, shown),
    cells: cells.map((cell) => ({ ...placed(cell), indicator: indicatorOf(form, finding, cell) })),
    fixes: finding.fixes.flatMap((fix, group) => reportFix(form, finding, fix, group)),
  };
}

function indicatorOf({ plan }: CheckedForm, finding: Finding, { key }: ShownCell): string {
  if (finding.place) return finding.kind === "title" ? finding.data.appendix : "";
  const { row } = plan.cell(key);
  return row.asks ?? row.id;
}

/** None where one of its cells is not on its sheet. */
function reportFix(form: CheckedForm, { cells }: Finding, fix: Fix, group: number): ReportedFinding["fixes"] {
  const [first, ...rest] = shownFix(form, fix) ?? [];
  if (!first) return [];
  const fixed = [first, ...rest].map(({ cell, address, sheetName, before }) => ({
    address: cell === cells[0] ? null : sheetName === first.sheetName ? address : `${address} (${sheetName})`,
    shown: before,
  }));
  const label = labelOfWholeFix(fix, fixed);
  return [first, ...rest].map((change) => ({ label, group, ...placed(change), value: numberOf(change.value) }));
}

/** Which form a reason is of, where the file has several. */
function sheetsOfForm(form: CheckedForm | null, forms: number): string {
  return form === null || forms < 2 ? "" : [...new Set(form.sheets.map(({ name }) => name))].join(", ");
}

function numberOf(figure: Decimal | null): number | null {
  return figure === null ? null : Number(plain(figure));
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
