import { officeReport, recognise, type OfficeReport, type Snapshot, type Template } from "../core";
import { aboutForm } from "../session/about";
import { cellsOf } from "../session/cells";
import { planFor } from "../session/plans";
import { isConsolidated } from "./consolidated";

/** The reports in a file, as much of them as is consolidated; why there are none. */
export function collectFrom(
  file: string,
  snapshot: Snapshot,
  templates: readonly Template[],
): readonly OfficeReport[] | "noForm" | "consolidated" {
  if (isConsolidated(snapshot)) return "consolidated";
  const cellAt = cellsOf(snapshot);
  const reports = recognise(snapshot, templates).map((layout) =>
    officeReport({ plan: planFor(layout), layout, cellAt }, { file, ...aboutForm(layout) }),
  );
  return reports.length === 0 ? "noForm" : reports;
}
