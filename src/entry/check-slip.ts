import {
  drawCheckSlip,
  explanationRow,
  periodWindow,
  printFingerprint,
  reportCode,
  type CellSpec,
  type Drawing,
} from "../core";
import type { CheckedForm } from "../report/checked-form";
import { rowLabelOf } from "../report/figure-name";
import { contextOf } from "../report/finding-context";
import { fingerprintOf } from "../report/fingerprint";
import type { ShownFinding } from "../report/shown-findings";
import type { Verdict } from "../report/verdict";
import { checkSlipText, type CheckSlipFinding } from "../text/check-slip";
import { describeFinding } from "../text/findings";
import { formName } from "../text/form-name";
import { appendixName, blanksBySection, verdictReasons } from "../text/verdict";

/** The Phiếu kiểm tra of a form: what was found before it is sent, to be printed and signed. `madeAt`: ms since 1970. */
export async function drawSlipOf(form: CheckedForm, result: Verdict, madeAt: number): Promise<Drawing> {
  const { template, period, office, sheets, counts, plan } = form;
  const { file } = template;
  const known = file.periods.find(({ id }) => id === period?.id);
  const text = checkSlipText({
    office,
    period: known && period ? { name: known.name, year: period.year, ...periodWindow(known, period.year) } : null,
    template: {
      name: formName(template),
      version: file.version,
      regulation: file.regulation.title,
      validFrom: file.validFrom,
      validTo: file.validTo ?? "",
    },
    sheets: [...new Set(sheets.map(({ name }) => name))],
    figures: counts,
    rules: { checked: counts.rulesChecked, notChecked: counts.rulesNotChecked },
    result,
    reasons: verdictReasons(result.reasons, template),
    blanks: blanksBySection(result.reasons, template),
    findings: [...result.errors, ...result.openWarnings, ...result.explainedWarnings].map((one) =>
      findingOf(one, form),
    ),
    missing: [
      ...result.missingAppendices.map((id) => appendixName(id, template)),
      ...result.missingRows.map((row) => rowLabelOf(template, row)),
    ],
    report: reportCode(plan.template, period),
    fingerprint: printFingerprint(await fingerprintOf(form)),
    madeAt,
  });
  return drawCheckSlip(text);
}

function findingOf({ finding, cells: [first], explained }: ShownFinding, form: CheckedForm): CheckSlipFinding {
  const { where, sentence } = describeFinding(finding, contextOf(form, finding));
  const row = explanationRow(finding, form.notes);
  const spec = form.plan.cells[form.plan.slots.get(finding.cells[0] ?? "") ?? -1];
  return {
    severity: finding.severity,
    explained,
    sheet: form.sheets.length > 1 ? (first?.sheetName ?? "") : "",
    where,
    sentence,
    note: row === null ? "" : (form.notes.get(row) ?? "").trim(),
    supplier: spec === undefined ? "" : supplierOf(spec),
  };
}

/** Who supplies a figure: its row says it, or a heading above it. */
function supplierOf({ row, table }: CellSpec): string {
  let at: CellSpec["row"] | undefined = row;
  while (at !== undefined && (at.supplier ?? "") === "") {
    const parent: string | undefined = at.parent;
    at = parent === undefined ? undefined : table.rows.find(({ id }) => id === parent);
  }
  return at?.supplier ?? "";
}
