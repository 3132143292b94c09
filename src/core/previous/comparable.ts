import { dated } from "./dated";
import type { PeriodReport } from "./period-report";

/** Whether a report can be laid beside this one as an earlier one, and if not, why. */
export type Comparable = "compared" | "noPeriod" | "notEarlier";

/** Says so of each of the reports; without a period of this one, none is an earlier one. */
export function comparable(now: PeriodReport, before: readonly PeriodReport[]): readonly Comparable[] {
  const current = dated(now);
  return before.map((report) => {
    const earlier = dated(report);
    if (!earlier) return "noPeriod";
    return current && earlier.span.to < current.span.to ? "compared" : "notEarlier";
  });
}
