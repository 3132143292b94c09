import type { CheckedReport } from "../../report/checked-report";
import type { CellMark } from "../../sheets/xlsx";
import { noteText } from "../../text/cli";
import { findingMessage } from "./finding-message";

/** One mark a cell: the worst of its findings colours it, all of them are told in its note, errors first. */
export function findingMarks({ forms, found }: CheckedReport): CellMark[] {
  const names = new Map(found.snapshot.sheets.map(({ id, name }) => [id, name]));
  const marks = new Map<string, CellMark>();
  const all = [...forms.values()].flatMap((form) => form.findings.map((shown) => ({ form, shown })));
  for (const severity of ["error", "warning"] as const) {
    for (const { form, shown } of all.filter(({ shown }) => shown.finding.severity === severity)) {
      const note = noteText(severity, findingMessage(form, shown));
      for (const { place } of shown.cells) {
        const { row, column } = place;
        const key = `${row},${column} ${place.sheet}`;
        const before = marks.get(key) ?? { severity, notes: [] };
        const notes = [...new Set([...before.notes, note])];
        marks.set(key, { sheet: names.get(place.sheet) ?? "", row, column, severity: before.severity, notes });
      }
    }
  }
  return [...marks.values()];
}
