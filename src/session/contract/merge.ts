import type { Chosen, Merged, OfficeReport, PeriodId, ReportKind } from "../../core";

/** Consolidating reports from files: what the pane asks for and what it is shown. */

/** A file the clerk has chosen. */
export interface ReportFile {
  readonly name: string;
  /** With its folders, where a folder was chosen; "" otherwise. */
  readonly webkitRelativePath: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Read at one go: so much is read in a minute or two, and fits into the memory of any machine. */
export const MOST_FILES = 500;
export const MOST_OFFICES = 2000;

/** What stands in the files. */
export interface Collected {
  readonly reports: readonly OfficeReport[];
  /** Files without a report, and why. */
  readonly unread: readonly { readonly file: string; readonly because: string }[];
  /** What the reports are of, the most frequent first. */
  readonly kinds: readonly ReportKind[];
  /** The forms that can be filled with them. */
  readonly forms: readonly { readonly id: string; readonly name: string }[];
}

export interface MergeRequest {
  /** The form of the consolidated report. */
  readonly template: string;
  /** The form the offices fill. */
  readonly from: string;
  readonly period: { readonly id: PeriodId; readonly year: number };
  /** Who must report; none: not known. */
  readonly offices: readonly string[];
  /** Who consolidates. */
  readonly office: string;
}

/** What would be inserted. */
export interface MergePreview {
  readonly chosen: Chosen;
  readonly merged: Merged;
  /** What the rules say of the consolidated report. */
  readonly errors: number;
  readonly warnings: number;
}

export interface MergeCommands {
  /** Reads the files one by one and tells how many are done; null when it was called off. */
  collectReports(files: readonly ReportFile[], heard: (done: number) => void): Promise<Collected | null>;
  /** Null where the form has no such period. */
  previewMerge(collected: Collected, request: MergeRequest): Promise<MergePreview | null>;
  /** Inserts who has reported, the filled form and where its figures are from, all or none; says whether it was done. */
  insertMerged(collected: Collected, request: MergeRequest): Promise<boolean>;
}
