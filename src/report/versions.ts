import type { CellKey } from "../core";
import type { CheckedForm } from "./checked-form";
import type { CheckedReport } from "./checked-report";
import { labelOf } from "./figure-name";
import { shownPlaces } from "./places";
import { knownForms } from "./report-verdict";
import type { ShownFinding } from "./shown-findings";

/** A figure that is not what it was. */
export interface ChangedCell {
  readonly key: CellKey;
  /** "3.1.3 Tổng số TTHC đang có hiệu lực". */
  readonly label: string;
  /** Where it stands now, else where it stood. */
  readonly sheet: string;
  readonly address: string;
  /** As shown; "" for a blank cell. */
  readonly was: string;
  readonly now: string;
}

/** One form of two versions of a report. */
export interface FormVersions {
  readonly before: CheckedForm;
  readonly now: CheckedForm;
  /** In the order of the form. */
  readonly figures: readonly ChangedCell[];
  /** Findings that are gone, and those that were not there. */
  readonly closed: readonly ShownFinding[];
  readonly opened: readonly ShownFinding[];
}

/** Two versions of a report, form by form. */
export interface Versions {
  readonly forms: readonly FormVersions[];
  /** Forms that only one of them has. */
  readonly onlyBefore: readonly CheckedForm[];
  readonly onlyNow: readonly CheckedForm[];
}

/** What changed from one version of a report to the next: figures, and what was found. */
export function versionsOf(before: CheckedReport, now: CheckedReport): Versions {
  const left = [...knownForms(before)];
  const forms: FormVersions[] = [];
  const onlyNow: CheckedForm[] = [];
  for (const form of knownForms(now)) {
    const at = left.findIndex(({ template }) => template.file.id === form.template.file.id);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same === undefined) onlyNow.push(form);
    else forms.push(between(same, form));
  }
  return { forms, onlyBefore: left, onlyNow };
}

/** Whether nothing changed. */
export function isSame({ forms, onlyBefore, onlyNow }: Versions): boolean {
  const changed = forms.some((one) => one.figures.length + one.closed.length + one.opened.length > 0);
  return !changed && onlyBefore.length === 0 && onlyNow.length === 0;
}

function between(before: CheckedForm, now: CheckedForm): FormVersions {
  const keys = new Set([...now.plan.cells, ...before.plan.cells].map(({ key }) => key));
  const figures = [...keys].flatMap((key): ChangedCell[] => {
    const [was, is] = [before.texts.get(key) ?? "", now.texts.get(key) ?? ""];
    if (was === is) return [];
    const [place] = [now, before].flatMap((form) => shownPlaces(form, [key]));
    const { sheetName: sheet = "", address = "" } = place ?? {};
    return [{ key, label: labelOf(now.template, key), sheet, address, was, now: is }];
  });
  return { before, now, figures, closed: missingIn(now, before), opened: missingIn(before, now) };
}

/** Findings of a form that another version of it does not have. */
function missingIn(other: CheckedForm, form: CheckedForm): readonly ShownFinding[] {
  const there = new Set(other.findings.map(({ finding }) => finding.rule));
  return form.findings.filter(({ finding }) => !there.has(finding.rule));
}
