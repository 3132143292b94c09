import type { Snapshot, Template } from "../core";
import type { Asked } from "./asked";
import { checkForm, type CheckedForm } from "./checked-form";
import { findForms, type FoundForms } from "./find-forms";
import type { Lay } from "./laid";

/** A workbook at one moment: the forms in it, each judged, and what was judged by nothing. */
export interface CheckedReport {
  readonly found: FoundForms;
  /** By id; known forms first. */
  readonly forms: ReadonlyMap<string, CheckedForm>;
}

export interface ReportRequest {
  readonly templates: readonly Template[];
  /** What is said of the form from outside. */
  readonly asked: (form: string) => Asked;
  /** What is laid beside the form. */
  readonly lay: (form: string) => Lay | null;
}

/** Finds and judges every form in a snapshot. `before` only saves work: without it the result is the same. */
export function checkReport(
  snapshot: Snapshot,
  { templates, asked, lay }: ReportRequest,
  before: CheckedReport | null,
): CheckedReport {
  const found = findForms(snapshot, templates, before?.found ?? null);
  const moment = { snapshot, layouts: found.layouts };
  const forms = new Map(
    [...found.layouts].map(([id, layout]) => [
      id,
      checkForm({ id, layout, moment, asked: asked(id), lay: lay(id) }, before?.forms.get(id) ?? null),
    ]),
  );
  return { found, forms };
}
