import type { Chosen, Merged, OfficeReport, PeriodId, ReportKind } from "../../core";
import type { ReceivedFile } from "../../report/received-file";
import type { ChosenFile } from "./beside";

/** Consolidating reports from files: what the pane asks for and what it is shown. */

/** A file the clerk has chosen. */
export interface CollectedFile {
  readonly name: string;
  /** With its folders, where a folder was chosen; "" otherwise. */
  readonly webkitRelativePath: string;
  readonly size: number;
  /** When it was last saved: milliseconds since 1970. */
  readonly lastModified: number;
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
  /** Every file as it was judged. */
  readonly received: readonly ReceivedFile[];
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

/** An .xlsx. */
export interface CallWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MergeCommands {
  /** Reads the files one by one and tells how many are done; null when it was called off. */
  collectReports(files: readonly CollectedFile[], heard: (done: number) => void): Promise<Collected | null>;
  /** Null where the form has no such period. */
  previewMerge(collected: Collected, request: MergeRequest): Promise<MergePreview | null>;
  /** The workbook of who collects: whom to call and with what. `period`: null where it is not known. */
  callWorkbook(
    collected: Collected,
    offices: readonly string[],
    period: MergeRequest["period"] | null,
  ): Promise<CallWorkbook>;
  /** The lines of a list of offices, its columns parted by tabs; null where there is none in the file. */
  officeLines(file: ChosenFile): Promise<readonly string[] | null>;
  /** Inserts who has reported, the filled form and where its figures are from, all or none; says whether it was done. */
  insertMerged(collected: Collected, request: MergeRequest): Promise<boolean>;
}
