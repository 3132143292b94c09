import { CallFault } from "./call-fault";

/** What a check is asked to do for who collects the reports. */
export interface CollectingCall {
  /** A file with the offices that must report; the summary is then the workbook of who collects. */
  readonly offices?: string;
  /** Of several reports of an office the one saved last is taken. */
  readonly latest: boolean;
  /** The folder in which the papers of every report go. */
  readonly outDir?: string;
  /** A Phiếu kiểm tra: is the one file what it was made of? */
  readonly verify?: string;
  /** The file in which is kept what came when. */
  readonly ledger?: string;
  /** Only what is new or changed since the ledger is printed. */
  readonly changed: boolean;
}

export const COLLECTING_OPTIONS: readonly string[] = ["offices", "out-dir", "verify", "ledger"];
export const COLLECTING_SWITCHES: readonly string[] = ["latest", "changed"];

/** Throws CallFault. */
export function readCollecting(
  { offices, summary, "out-dir": outDir, verify, ledger }: Partial<Record<string, string>>,
  flags: ReadonlySet<string>,
  words: readonly string[],
): CollectingCall {
  if (offices !== undefined && !/\.xlsx$/i.test(summary ?? "")) throw new CallFault("officesWithoutSummary");
  if (flags.has("latest") && offices === undefined) throw new CallFault("latestWithoutOffices");
  if (verify !== undefined && words.length !== 1) throw new CallFault("badVerify");
  if (ledger !== undefined && !/\.json$/i.test(ledger)) throw new CallFault("badLedger", ledger);
  if (flags.has("changed") && ledger === undefined) throw new CallFault("changedWithoutLedger");
  return {
    ...(ledger === undefined ? {} : { ledger }),
    ...(verify === undefined ? {} : { verify }),
    ...(offices === undefined ? {} : { offices }),
    ...(outDir === undefined ? {} : { outDir }),
    latest: flags.has("latest"),
    changed: flags.has("changed"),
  };
}
