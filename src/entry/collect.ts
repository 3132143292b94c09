import type { OfficeReport, Snapshot, Template } from "../core";
import { plainRequest, checkReport } from "../report/checked-report";
import { officeReport } from "../report/office-report";
import { knownForms } from "../report/report-verdict";
import { isConsolidated } from "./consolidated";

/** The reports in a file, as much of them as is consolidated; why there are none. */
export function collectFrom(
  file: string,
  snapshot: Snapshot,
  templates: readonly Template[],
): readonly OfficeReport[] | "noForm" | "consolidated" {
  if (isConsolidated(snapshot)) return "consolidated";
  const forms = knownForms(checkReport(snapshot, plainRequest(templates), null));
  const reports = forms.map((form) => officeReport(form, file));
  return reports.length === 0 ? "noForm" : reports;
}
