import { checkSlipsIn, type Snapshot } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import { formProof } from "../../report/slips";
import type { FileReport } from "./report";

/** The fingerprint of a form, and whether the slips in its file are still of these figures. */
export async function formReport(snapshot: Snapshot, form: CheckedForm): Promise<FileReport["forms"][number]> {
  const { fingerprint, slips } = await formProof(form, checkSlipsIn(snapshot));
  return {
    template: form.template.file.id,
    own: form.template.own !== undefined,
    sheets: [...new Set(form.sheets.map(({ name }) => name))],
    fingerprint,
    slips: slips.map(({ sheetName, isCurrent }) => ({ sheet: sheetName, current: isCurrent })),
  };
}
