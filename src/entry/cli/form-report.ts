import { checkSlipsIn, printFingerprint, reportCode, type Snapshot } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import { fingerprintOf } from "../../report/fingerprint";
import type { FileReport } from "./report";

/** The fingerprint of a form, and whether the slips in its file are still of these figures. */
export async function formReport(snapshot: Snapshot, form: CheckedForm): Promise<FileReport["forms"][number]> {
  const fingerprint = await fingerprintOf(form);
  const code = reportCode(form.template, form.period);
  return {
    template: form.template.file.id,
    sheets: [...new Set(form.sheets.map(({ name }) => name))],
    fingerprint,
    slips: checkSlipsIn(snapshot)
      .filter(({ report }) => report === code)
      .map((slip) => ({ sheet: slip.sheetName, current: slip.fingerprint === printFingerprint(fingerprint) })),
  };
}
