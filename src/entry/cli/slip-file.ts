import { submitCheck } from "../../core";
import { isoDay } from "../../session/choices";
import { writeDrawings } from "../../sheets/xlsx";
import { describeFinding } from "../../text/findings";
import { drawSlipOf } from "../check-slip";
import { fingerprintOf } from "../fingerprint";
import { readBeside } from "./beside";
import { CallFault } from "./call-fault";
import { checkedForms, type Expected } from "./check-file";
import { contextOf } from "./finding-context";
import { filledForm, sheetNamesOf } from "./form-report";
import { readWorkbookFile } from "./read-file";
import { saveFile } from "./save-file";
import { allTemplates, templateNamed } from "./templates";

/** Writes the Phiếu kiểm tra of every known form in a file. Throws CallFault where there is none. */
export async function saveSlips(file: string, out: string, expected: Expected, madeAt: number): Promise<void> {
  const snapshot = await readWorkbookFile(file);
  if ("fault" in snapshot) return;
  const templates = expected.template === undefined ? await allTemplates() : [await templateNamed(expected.template)];
  const forms = checkedForms(snapshot, templates, expected, await readBeside(expected));
  const drawings = await Promise.all(
    forms.map(async (checked) => {
      const { plan, layout, readings, notes, kept, sorted } = checked;
      const form = filledForm(snapshot, checked);
      const findings = { ...checked.findings, failed: new Map(sorted.map((finding) => [finding.rule, finding])) };
      const today = isoDay(new Date(madeAt));
      return drawSlipOf({
        form,
        layout,
        sheetNames: sheetNamesOf(snapshot, checked),
        result: submitCheck({ plan, layout, readings, findings, notes, kept, period: form.period, today }),
        rulesNotChecked: findings.notChecked.size,
        describe: (finding) => describeFinding(finding, contextOf(snapshot, checked, finding)),
        fingerprint: await fingerprintOf(form),
        madeAt,
      });
    }),
  );
  if (drawings.length === 0) throw new CallFault("noSlip", file);
  await saveFile(out, await writeDrawings(named(drawings)));
}

/** No two sheets of a file have one name. */
function named<T extends { readonly name: string }>(drawings: readonly T[]): T[] {
  return drawings.map((drawing, at) => (at === 0 ? drawing : { ...drawing, name: `${drawing.name} (${at + 1})` }));
}
