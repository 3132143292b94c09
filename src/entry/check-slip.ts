import {
  drawCheckSlip,
  explanationRow,
  isFillable,
  periodWindow,
  printFingerprint,
  reportCode,
  type CellSpec,
  type CheckSlipText,
  type Drawing,
  type FilledForm,
  type Finding,
  type Layout,
  type SubmitResult,
} from "../core";
import { checkSlipText, type CheckSlipFinding } from "../text/check-slip";
import type { Description } from "../text/findings";
import { submit as submitWords } from "../text/pane";

/** A form as checked before it is sent. */
export interface SubmittedForm {
  readonly form: FilledForm;
  readonly layout: Layout;
  /** Its sheets by id. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly result: SubmitResult;
  readonly rulesNotChecked: number;
  readonly describe: (finding: Finding) => Description;
  /** In hexadecimal digits. */
  readonly fingerprint: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** The Phiếu kiểm tra of a form: what was found before it is sent, to be printed and signed. */
export function drawSlipOf(submitted: SubmittedForm): Drawing {
  return drawCheckSlip(wordsOf(submitted));
}

function wordsOf(submitted: SubmittedForm): CheckSlipText {
  const { form, layout, sheetNames, result, rulesNotChecked, fingerprint, madeAt } = submitted;
  const { plan, period, office } = form;
  const { file } = plan.template;
  const known = file.periods.find(({ id }) => id === period?.id);
  const fillable = plan.cells.filter((spec) => layout.cells.has(spec.key) && isFillable(plan.template, spec)).length;
  return checkSlipText({
    office,
    period: known && period ? { name: known.name, year: period.year, ...periodWindow(known, period.year) } : null,
    template: {
      name: file.name,
      version: file.version,
      regulation: file.regulation.title,
      validFrom: file.validFrom,
      validTo: file.validTo ?? "",
    },
    sheets: [...sheetNames.values()],
    figures: { filled: fillable - result.blanks.length, fillable },
    rules: { checked: plan.rules.length - rulesNotChecked, notChecked: rulesNotChecked },
    result,
    findings: [...result.errors, ...result.openWarnings, ...result.explainedWarnings].map((one) =>
      findingOf(one, submitted),
    ),
    missing: [
      ...result.missingAppendices.map(submitWords.appendix),
      ...result.missingRows.map((row) => rowNamed(form, row)),
    ],
    report: reportCode(plan.template, period),
    fingerprint: printFingerprint(fingerprint),
    madeAt,
  });
}

function findingOf(finding: Finding, { form, layout, sheetNames, result, describe }: SubmittedForm): CheckSlipFinding {
  const { where, sentence } = describe(finding);
  const [first] = finding.cells;
  const place = finding.place ?? layout.cells.get(first ?? "");
  const row = explanationRow(finding, form.notes);
  const spec = form.plan.cells[form.plan.slots.get(first ?? "") ?? -1];
  return {
    severity: finding.severity,
    explained: result.explainedWarnings.includes(finding),
    sheet: sheetNames.size > 1 ? (sheetNames.get(place?.sheet ?? "") ?? "") : "",
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

function rowNamed({ plan }: FilledForm, id: string): string {
  const row = plan.cells.find((spec) => spec.row.id === id)?.row;
  return row ? `${row.stt} ${row.label}`.trim() : id;
}
