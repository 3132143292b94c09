import type { PeriodId } from "../template/schema";

/** What the caller knows of a report before it is read. */
export interface RecogniseAsked {
  /** Which column holds this period's figures: the words of its heading, or its letter ("E"). */
  readonly column?: string;
  /** The same for one sheet, by its id: it goes before. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The report that is checked; null or missing where only the sheet itself can say. */
  readonly period?: ReportedPeriod | null;
}

export interface ReportedPeriod {
  readonly id: PeriodId;
  readonly year: number;
}
