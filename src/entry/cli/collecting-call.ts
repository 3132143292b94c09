import { CallFault } from "./call-fault";

/** What a check is asked to do for who collects the reports. */
export interface CollectingCall {
  /** A file with the offices that must report; the summary is then the workbook of who collects. */
  readonly offices?: string;
  /** Of several reports of an office the one saved last is taken. */
  readonly latest: boolean;
  /** The folder in which the papers of every report go. */
  readonly outDir?: string;
}

export const COLLECTING_OPTIONS: readonly string[] = ["offices", "out-dir"];
export const COLLECTING_SWITCHES: readonly string[] = ["latest"];

/** Throws CallFault. */
export function readCollecting(
  { offices, summary, "out-dir": outDir }: Partial<Record<string, string>>,
  flags: ReadonlySet<string>,
): CollectingCall {
  if (offices !== undefined && !/\.xlsx$/i.test(summary ?? "")) throw new CallFault("officesWithoutSummary");
  if (flags.has("latest") && offices === undefined) throw new CallFault("latestWithoutOffices");
  return {
    ...(offices === undefined ? {} : { offices }),
    ...(outDir === undefined ? {} : { outDir }),
    latest: flags.has("latest"),
  };
}
