import {
  type CellKey,
  type Decimal,
  type Finding,
  type Fix,
  type Place,
  type Snapshot,
  type Standing,
  type Suspect,
  address,
  changesOf,
  isUnknownForm,
  plain,
  standingOf,
} from "../../core";
import { cellsOf } from "../../session/cells";
import { changedSince } from "../../text/explained";
import { labelOfWholeFix, messageOf } from "../../text/findings";
import type { CheckedForm } from "./check-layout";
import { contextOf } from "./finding-context";
import type { FileReport, ReportedFinding } from "./report";

/** What was found in one file, all its forms together; errors first. */
export function reportOf(
  file: string,
  snapshot: Snapshot,
  forms: readonly CheckedForm[],
  known: FileReport["forms"] = [],
): FileReport {
  const found = forms.flatMap((form) => form.sorted.map((finding) => reportFinding(snapshot, form, finding)));
  const isWarning = ({ severity }: ReportedFinding) => Number(severity === "warning");
  const findings = found.sort((a, b) => isWarning(a) - isWarning(b));
  const notChecked = sum(forms, ({ findings }) => findings.notChecked.size);
  return {
    file,
    template: forms.find(({ layout }) => !isUnknownForm(layout.template))?.layout.template.file.id ?? null,
    forms: known,
    sheets: snapshot.sheets.flatMap((sheet) => sheetsOf(sheet.id, sheet.name, forms)),
    findings,
    suspects: forms.flatMap((form) => form.suspects.map((suspect) => reportSuspect(snapshot, form, suspect))),
    summary: {
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
      cellsRead: sum(forms, ({ cellsRead }) => cellsRead),
      rulesChecked: sum(forms, ({ plan }) => plan.rules.length) - notChecked,
      rulesNotChecked: notChecked,
    },
  };
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

function reportSuspect(
  snapshot: Snapshot,
  form: CheckedForm,
  { cells, rules }: Suspect,
): FileReport["suspects"][number] {
  return { cells: cells.flatMap((key) => placesOf(snapshot, form, key)), rules };
}

function placesOf(snapshot: Snapshot, { layout }: CheckedForm, key: CellKey) {
  const place = layout.cells.get(key);
  return place ? [placed(snapshot, place)] : [];
}

function placed({ sheets }: Snapshot, place: Place) {
  const sheet = sheets.find(({ id }) => id === place.sheet)?.name ?? "";
  return { sheet, address: address(place.row, place.column) };
}

function reportFinding(snapshot: Snapshot, form: CheckedForm, finding: Finding): ReportedFinding {
  const at = (key: CellKey) => placesOf(snapshot, form, key);
  const indicator = (key: CellKey) => {
    const { row } = form.plan.cell(key);
    return row.asks ?? row.id;
  };
  const standing = standingOf(finding, form);
  return {
    rule: finding.rule,
    kind: finding.kind,
    severity: finding.severity,
    explained: standing.kind === "explained",
    message: [messageOf(finding, contextOf(snapshot, form, finding)), changedSaid(form, standing)].join(" ").trim(),
    cells: finding.place
      ? [{ ...placed(snapshot, finding.place), indicator: String(finding.data["appendix"] ?? "") }]
      : finding.cells.flatMap((key) => at(key).map((cell) => ({ ...cell, indicator: indicator(key) }))),
    fixes: finding.fixes.flatMap((fix) => reportFix(snapshot, form, finding, fix)),
  };
}

/** None where one of its cells is not on its sheet. */
function reportFix(snapshot: Snapshot, form: CheckedForm, { cells }: Finding, fix: Fix): ReportedFinding["fixes"] {
  const changes = changesOf(fix).flatMap(({ cell, value }) =>
    placesOf(snapshot, form, cell).map((place) => ({ cell, place, value: numberOf(value) })),
  );
  const [first, ...rest] = changes;
  if (!first || rest.length < (fix.also?.length ?? 0)) return [];
  const cellAt = cellsOf(snapshot);
  const fixed = changes.map(({ cell, place: { sheet, address } }) => ({
    address: cell === cells[0] ? null : sheet === first.place.sheet ? address : `${address} (${sheet})`,
    shown: cellAt(form.layout.cells.get(cell)).text,
  }));
  const also = rest.map(({ place, value }) => ({ ...place, value }));
  return [
    { label: labelOfWholeFix(fix, fixed), ...first.place, value: first.value, ...(also.length > 0 ? { also } : {}) },
  ];
}

/** Why an explained warning is open again; "" where it is not. */
function changedSaid({ layout }: CheckedForm, standing: Standing): string {
  if (standing.kind !== "changed") return "";
  return changedSince(
    standing.changes.map(({ cell, was, now }) => {
      const place = layout.cells.get(cell ?? "");
      return { address: place ? address(place.row, place.column) : null, was, now };
    }),
  );
}

function numberOf(figure: Decimal | null): number | null {
  return figure === null ? null : Number(plain(figure));
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
