import { harmlessJson, harmlessLine, type Since } from "../../core";
import { callFaults, cutSheet, fileFault, nothingToCheck, skippedFiles, stoppedAfter, totals } from "../../text/cli";
import { ledgerWords } from "../../text/ledger";
import { faultOf, type Outcome } from "./checked-file";
import { printReport, printUnread } from "./print-report";
import { type FileReport, unreadReport } from "./report";
import type { ExitCode, Output } from "./run";
import { type SummaryRow, summaryRow } from "./summary-row";

export interface Tally {
  /** `since`: what is new of it since the ledger; null where there is none. */
  add(outcome: Outcome, since: readonly Since[] | null): Promise<void>;
  end(skipped: readonly string[], isStopped: boolean): Promise<void>;
  /** One a file, when a summary is asked for. */
  readonly rows: readonly SummaryRow[];
  exit(): ExitCode;
}

interface Wanted {
  readonly format: "text" | "json";
  readonly files: readonly string[];
  readonly summary?: string;
  readonly strict: boolean;
  readonly column?: string;
  readonly ledger?: string;
  /** Only what is new or changed since the ledger is printed. */
  readonly changed: boolean;
}

/** Prints what is found file by file, keeps what the end needs, and no more. */
export function newTally(
  { format, files, summary, strict, column, ledger, changed }: Wanted,
  { out, err, progress }: Output,
): Tally {
  const counts = { files: 0, printed: 0, wrong: 0, unread: 0, unwritten: 0, notJudged: 0, notReady: 0 };
  const came: Since[] = [];
  const rows: SummaryRow[] = [];

  async function print(outcome: Outcome, since: readonly Since[]): Promise<unknown> {
    counts.printed += 1;
    const report = "fault" in outcome ? unreadReport(outcome.file, outcome.fault) : outcome.report;
    if (format === "json") return out(`${counts.printed === 1 ? "[" : ","}${harmlessJson(report)}`);
    const came = since.map((one) => harmlessLine(ledgerWords.since(one)));
    if (!("fault" in outcome) && faultOf(outcome) === null) return out([printReport(outcome), ...came].join("\n"));
    if (counts.files === 1 && files.length === 1) return undefined;
    return out([printUnread(report.file, faultOf(outcome) ?? "noForm"), ...came].join("\n"));
  }

  function count({ summary, verdict }: FileReport): void {
    if (summary.errors > 0) counts.wrong += 1;
    else if (verdict === "notJudged") counts.notJudged += 1;
    if (verdict !== "ready") counts.notReady += 1;
  }

  const cameSo = (wanted: Since["code"]) => came.filter(({ code }) => code === wanted).length;

  return {
    rows,
    async add(outcome, since) {
      counts.files += 1;
      came.push(...(since ?? []));
      const isTold = !changed || since === null || since.some(({ code }) => code !== "same");
      if (outcome.paperFaults?.length) counts.unwritten += 1;
      const fault = faultOf(outcome);
      const isMisread = !("fault" in outcome) && !outcome.isColumnFound;
      if (fault !== null || isMisread) counts.unread += 1;
      else if (!("fault" in outcome)) count(outcome.report);
      const file = "fault" in outcome ? outcome.file : outcome.report.file;
      if (fault !== null && isTold) err(fileFault(file, fault));
      if (!("fault" in outcome) && isTold) for (const sheet of outcome.cut) err(cutSheet(file, sheet));
      for (const { code, detail } of outcome.paperFaults ?? []) err(`${file}: ${callFaults[code](detail)}`);
      if (isMisread && isTold) err(`${file}: ${callFaults.noColumn(column ?? "")}`);
      if (isTold) await print(outcome, since ?? []);
      if (summary !== undefined) rows.push(summaryRow(outcome, fault));
      progress?.(counts.files);
    },
    async end(skipped, isStopped) {
      if (format === "json") await out(counts.printed === 0 ? "[]" : "]");
      if (isStopped) return err(stoppedAfter(counts.files));
      if (counts.files === 0) err(nothingToCheck(files.join(", ")));
      else if (format === "text" && (counts.files > 1 || skipped.length > 0)) await out(totals(counts));
      if (format === "text" && ledger !== undefined) await out(ledgerWords.totals(ledger, cameSo));
      if (skipped.length > 0) err(skippedFiles(skipped));
    },
    exit() {
      if (counts.unread + counts.unwritten > 0 || counts.files === 0) return 2;
      if (counts.wrong > 0) return 1;
      if (counts.notJudged > 0) return 3;
      return strict && counts.notReady > 0 ? 1 : 0;
    },
  };
}
