import type { CellKey } from "../core";
import type { CheckedForm } from "./checked-form";
import type { CheckedReport } from "./checked-report";
import { countsOf } from "./counts";
import { boundRule } from "./finding-cells";

/** A report of whose findings those are left out that any of these cells takes part in: they are known to be not whole. */
export function withoutCells(report: CheckedReport, cells: ReadonlySet<CellKey>): CheckedReport {
  return { ...report, forms: new Map([...report.forms].map(([id, form]) => [id, formWithout(form, cells)])) };
}

function formWithout(form: CheckedForm, cells: ReadonlySet<CellKey>): CheckedForm {
  const isOf = (rule: string, own: readonly CellKey[]) =>
    [...own, ...(boundRule(form, rule)?.keys ?? [])].some((key) => cells.has(key));
  const findings = form.findings.filter(({ finding }) => !isOf(finding.rule, finding.cells));
  const suspects = form.suspects.filter((suspect) => !suspect.rules.some((rule) => isOf(rule, suspect.cells)));
  return { ...form, findings, suspects, counts: countsOf({ ...form, findings }) };
}
