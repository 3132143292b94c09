import { type Finding, type Snapshot, address } from "../../core";
import { cellsOf } from "../../session/cells";
import { figureName } from "../../text/figure-name";
import type { FindingContext } from "../../text/findings";
import type { CheckedForm } from "./check-layout";

/** What the sentence of a finding says of cells: number and label as printed, address and contents as in the file. */
export function contextOf(snapshot: Snapshot, { layout, plan }: CheckedForm, finding: Finding): FindingContext {
  const home = layout.cells.get(finding.cells[0] ?? "")?.sheet;
  const cellAt = cellsOf(snapshot);
  return {
    cell(key) {
      const spec = plan.cell(key);
      const place = layout.cells.get(key);
      return {
        stt: spec.row.stt,
        label: figureName(spec),
        address: place ? address(place.row, place.column) : null,
        sheet: place?.sheet === home ? undefined : snapshot.sheets.find(({ id }) => id === place?.sheet)?.name,
        shown: cellAt(place).text.trim(),
      };
    },
    at: finding.place && address(finding.place.row, finding.place.column),
    message: plan.rules.find(({ data }) => data.id === finding.rule)?.data.message,
  };
}
