import { address, type Repair, type Snapshot, type SuspectGroup, suspectGroups } from "../../core";
import { cellsOf } from "../../session/cells";
import { type SuspectCell, suspectLine } from "../../text/suspects";
import type { CheckedForm } from "./check-layout";

/** Which cells of a form are most likely wrong, a line for findings that fail together. */
export function suspectLines(snapshot: Snapshot, form: CheckedForm): readonly string[] {
  return suspectGroups(form.suspects, form.findings.failed).flatMap((group) => lineOf(snapshot, form, group));
}

function lineOf(snapshot: Snapshot, { layout }: CheckedForm, { suspects, alike, rules }: SuspectGroup): string[] {
  const explanations = suspects.flatMap(({ repairs }) => {
    const cells = repairs.flatMap((repair) => cellOf(repair));
    return cells.length === repairs.length ? [cells] : [];
  });
  return explanations.length === 0 ? [] : [suspectLine({ explanations, alike, findings: rules.length })];

  function cellOf({ cell, values: [value = null], slip, determined }: Repair): SuspectCell[] {
    const place = layout.cells.get(cell);
    const sheet = snapshot.sheets.find(({ id }) => id === place?.sheet);
    if (!place || !sheet) return [];
    const where = { address: address(place.row, place.column), sheet: sheet.name };
    return [{ ...where, before: cellsOf(snapshot)(place).text.trim(), value, slip, determined }];
  }
}
