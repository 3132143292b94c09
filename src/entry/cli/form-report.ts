import { checkSlipsIn, printFingerprint, reportCode, type FilledForm, type Snapshot } from "../../core";
import { aboutForm } from "../../session/about";
import { cellsOf } from "../../session/cells";
import { fingerprintOf } from "../fingerprint";
import type { CheckedForm } from "./check-layout";
import type { FileReport } from "./report";

/** A form of a file with its texts beside the figures. */
export function filledForm(snapshot: Snapshot, { layout, plan, readings, notes }: CheckedForm): FilledForm {
  const cellAt = cellsOf(snapshot);
  return {
    plan,
    readings,
    raws: plan.cells.map(({ key }) => cellAt(layout.cells.get(key))),
    notes,
    names: new Map([...layout.names].map(([row, place]) => [row, cellAt(place).text])),
    ...aboutForm(layout),
  };
}

/** Names of the sheets a form stands on, by id. */
export function sheetNamesOf({ sheets }: Snapshot, { layout }: CheckedForm): ReadonlyMap<string, string> {
  const own = new Set(layout.appendices.map(({ sheet }) => sheet));
  return new Map(sheets.filter(({ id }) => own.has(id)).map(({ id, name }) => [id, name]));
}

/** The fingerprint of a form, and whether the slips in its file are still of these figures. */
export async function formReport(snapshot: Snapshot, form: CheckedForm): Promise<FileReport["forms"][number]> {
  const filled = filledForm(snapshot, form);
  const fingerprint = await fingerprintOf(filled);
  const code = reportCode(form.plan.template, filled.period);
  return {
    template: form.plan.template.file.id,
    sheets: [...sheetNamesOf(snapshot, form).values()],
    fingerprint,
    slips: checkSlipsIn(snapshot)
      .filter(({ report }) => report === code)
      .map((slip) => ({ sheet: slip.sheetName, current: slip.fingerprint === printFingerprint(fingerprint) })),
  };
}
