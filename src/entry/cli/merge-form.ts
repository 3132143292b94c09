import { choose, merge, type Chosen, type Merged, type ReportKind, type FormShare, type Template } from "../../core";
import { type Standing, type Unread, standings } from "../../text/merge/standings";
import { type Consolidation } from "../consolidated";

/** A consolidated report, and how it came about. */
export interface Consolidated {
  /** The form the offices fill. */
  readonly from: string;
  readonly period: ReportKind["period"];
  readonly chosen: Chosen;
  readonly merged: Merged;
  readonly standings: readonly Standing[];
  /** What is drawn of it. */
  readonly drawn: Consolidation;
}

interface Asked {
  readonly target: Template;
  /** The form the offices fill. */
  readonly source: Template;
  readonly period: ReportKind["period"];
  /** Who consolidates. */
  readonly office: string;
  readonly nameOf: (template: string) => string;
}

/** Makes one report of those that are its share; none may be counted. */
export function consolidate(
  { target, source, period, office, nameOf }: Asked,
  { reports, offices, unread }: FormShare,
  because: readonly Unread[],
): Consolidated {
  const from = source.file.id;
  const chosen = choose(reports, { template: from, period, offices, unread });
  const merged = merge(target, source, chosen.counted);
  const own = because.filter(({ file }) => unread.includes(file));
  const drawn = { merged, chosen, unread: own, period, office, nameOf };
  return { from, period, chosen, merged, standings: standings(drawn), drawn };
}
