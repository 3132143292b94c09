import { inUnicode, type Snapshot, type Template } from "../core";
import type { Asked } from "./asked";
import { checkForm, type CheckedForm } from "./checked-form";
import { cutSheets, type CutSheet } from "./cut-sheets";
import { findForms, type FoundForms } from "./find-forms";
import type { Lay } from "./laid";
import { shownUnread, type ShownUnread } from "./unread";

/** A workbook at one moment: the forms in it, each judged, and what was judged by nothing. */
export interface CheckedReport {
  readonly found: FoundForms;
  /** By id; known forms first. */
  readonly forms: ReadonlyMap<string, CheckedForm>;
  /** Figures in tables that no cell of a form took, in the order of the sheets. */
  readonly unread: readonly ShownUnread[];
  /** Sheets that were read in part only. */
  readonly cut: readonly CutSheet[];
  /** Sheets whose rows stand in one cell each. */
  readonly unsplit: readonly { readonly name: string; readonly by: FoundForms["unsplit"][number]["by"] }[];
}

export interface ReportRequest {
  readonly templates: readonly Template[];
  /** What is said of all forms from outside: of which period, in which column. */
  readonly asked: Asked;
  /** What is laid beside the form. */
  readonly lay: (form: string) => Lay | null;
  /** Whether the form is said to be finished; else it is still being filled. */
  readonly isFinished: (form: string) => boolean;
}

/** A file as it is, and so finished; nothing said of it and nothing beside it. */
export function plainRequest(templates: readonly Template[], asked: Asked = {}): ReportRequest {
  return { templates, asked, lay: () => null, isFinished: () => true };
}

/** Finds and judges every form in a snapshot. `before` only saves work: without it the result is the same. */
export function checkReport(
  given: Snapshot,
  { templates, asked, lay, isFinished }: ReportRequest,
  before: CheckedReport | null,
): CheckedReport {
  const snapshot = { ...given, sheets: given.sheets.map(inUnicode) };
  const last = before && sameSeparators(before.found.snapshot, snapshot) ? before : null;
  const found = findForms(snapshot, templates, asked, last?.found ?? null);
  const moment = { snapshot, layouts: found.layouts, ...(last && { last: last.forms }) };
  const forms = new Map(
    [...found.layouts].map(([id, layout]) => [
      id,
      checkForm({ id, layout, moment, asked, lay: lay(id), isFinished: isFinished(id) }, last?.forms.get(id) ?? null),
    ]),
  );
  const nameOf = (id: string) => snapshot.sheets.find((sheet) => sheet.id === id)?.name ?? "";
  return {
    found,
    forms,
    unread: shownUnread(found, last),
    cut: cutSheets(snapshot),
    unsplit: found.unsplit.map(({ sheet, by }) => ({ name: nameOf(sheet), by })),
  };
}

/** Texts read as figures are read anew where they differ. */
function sameSeparators(before: Snapshot, now: Snapshot): boolean {
  return JSON.stringify(before.separators) === JSON.stringify(now.separators);
}
