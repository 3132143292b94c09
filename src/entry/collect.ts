import { checkSlipsIn, type OfficeReport } from "../core";
import type { CheckedReport } from "../report/checked-report";
import { officeReport } from "../report/office-report";
import { knownForms } from "../report/report-verdict";
import { isConsolidated } from "./consolidated";

/** The reports in a file, as much of them as is consolidated; why there are none. */
export function collectFrom(
  file: string,
  checked: CheckedReport,
): readonly OfficeReport[] | "noForm" | "slip" | "consolidated" {
  const { snapshot } = checked.found;
  if (isConsolidated(snapshot)) return "consolidated";
  const reports = knownForms(checked).map((form) => officeReport(form, file, checked));
  if (reports.length > 0) return reports;
  return checkSlipsIn(snapshot).length > 0 ? "slip" : "noForm";
}
