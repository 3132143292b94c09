import { officeKeys } from "../merge/office-keys";
import type { Arrival } from "./ledger";

/** How a report stands to what had come before. */
export type Since =
  | { readonly code: "new" }
  /** Other figures or notes than `before`, of the same office, form and period. */
  | { readonly code: "changed"; readonly before: Arrival }
  /** The same figures and notes, judged otherwise. */
  | { readonly code: "judged"; readonly before: Arrival }
  | { readonly code: "same"; readonly before: Arrival };

/** What came, from the first on. */
export interface Received {
  readonly arrivals: readonly Arrival[];
  /** Takes the next report, and says what is new of it. */
  take(next: Arrival): Since;
}

/**
 * Reports as they come after those that had come. A file is compared with what it held last; a file that was not there, or
 * was of another report, with what came last of its office, form and period.
 */
export function receivedAfter(before: readonly Arrival[]): Received {
  const keyOf = officeKeys(before.map(({ office }) => office));
  const arrivals: Arrival[] = [];
  const byFile = new Map<string, Arrival>();
  const byReport = new Map<string, Arrival>();
  before.forEach(keep);

  function reportOf({ office, template, period, year }: Arrival): string | null {
    const key = keyOf(office);
    return key === null || template === null ? null : JSON.stringify([key, template, period, year]);
  }

  function keep(one: Arrival): void {
    arrivals.push(one);
    byFile.set(fileKey(one), one);
    const report = reportOf(one);
    if (report !== null) byReport.set(report, one);
  }

  return {
    arrivals,
    take(next) {
      const report = reportOf(next);
      const own = byFile.get(fileKey(next));
      const isOwn = own !== undefined && reportOf(own) === report;
      const since = sinceOf(next, isOwn || report === null ? own : byReport.get(report));
      if (since.code !== "same" || own === undefined) keep(next);
      return since;
    },
  };
}

/** A file may hold several forms. */
function fileKey({ file, template }: Arrival): string {
  return JSON.stringify([file, template]);
}

function sinceOf(next: Arrival, before: Arrival | undefined): Since {
  if (before === undefined) return { code: "new" };
  if (before.fingerprint !== next.fingerprint) return { code: "changed", before };
  const isJudgedSame =
    before.verdict === next.verdict && before.errors === next.errors && before.warnings === next.warnings;
  return { code: isJudgedSame ? "same" : "judged", before };
}
