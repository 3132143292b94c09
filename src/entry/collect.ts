import { checkSlipsIn, type OfficeReport, type Snapshot, type Template } from "../core";
import { plainRequest, checkReport } from "../report/checked-report";
import { officeReport } from "../report/office-report";
import { knownForms } from "../report/report-verdict";
import { isConsolidated } from "./consolidated";

/** The reports in a file, as much of them as is consolidated; why there are none. */
export function collectFrom(
  file: string,
  snapshot: Snapshot,
  templates: readonly Template[],
): readonly OfficeReport[] | "noForm" | "slip" | "consolidated" {
  if (isConsolidated(snapshot)) return "consolidated";
  const report = checkReport(snapshot, plainRequest(templates), null);
  const reports = knownForms(report).map((form) => officeReport(form, file, report));
  if (reports.length > 0) return reports;
  return checkSlipsIn(snapshot).length > 0 ? "slip" : "noForm";
}
