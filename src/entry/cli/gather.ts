import type { OfficeReport } from "../../core";
import { collectFrom } from "../collect";
import { judgedFile } from "../report-file";
import { readReportFile } from "./read-file";
import type { UnreadFile } from "./report";
import { allTemplates } from "./templates";

/** The reports in a file, or why there are none. Plain data: it travels between threads. */
export type Gathered =
  | { readonly file: string; readonly reports: readonly OfficeReport[] }
  | { readonly file: string; readonly fault: UnreadFile["fault"] | "noForm" | "slip" | "consolidated" };

export type GatherFile = (file: string) => Promise<Gathered>;

/** Reads files one by one, with templates that are loaded once. */
export async function fileGatherer(forms?: readonly string[]): Promise<GatherFile> {
  const templates = await allTemplates(forms);
  return async (file) => {
    const read = await readReportFile(file);
    if ("fault" in read) return read;
    const nothing = { previous: [], text: null };
    const found = collectFrom(file, await judgedFile(read, templates, {}, nothing, async () => templates));
    return typeof found === "string" ? { file, fault: found } : { file, reports: found };
  };
}
