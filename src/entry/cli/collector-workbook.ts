import { stat } from "node:fs/promises";
import type { ListedOffice } from "../../core";
import type { ReceivedFile } from "../../report/received-file";
import { writeDrawings } from "../../sheets/xlsx";
import { fileFaults } from "../../text/file-faults";
import { drawCollected } from "../collected-lists";
import type { Call } from "./call";
import { faultOf, type Outcome } from "./checked-file";
import { unreadReport } from "./report";
import { allTemplates } from "./templates";

/** A file as who collects sees it. */
export async function receivedFile(outcome: Outcome): Promise<ReceivedFile> {
  const fault = faultOf(outcome);
  const report = "fault" in outcome ? unreadReport(outcome.file, outcome.fault) : outcome.report;
  const saved = await stat(report.file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return { file: report.file, report, fault: fault === null ? null : fileFaults[fault], saved };
}

/** `madeAt`: ms since 1970. */
export async function collectorWorkbook(
  files: readonly ReceivedFile[],
  offices: readonly ListedOffice[],
  { period, year, latest, forms }: Pick<Extract<Call, { command: "check" }>, "period" | "year" | "latest" | "forms">,
  madeAt: number,
): Promise<Uint8Array> {
  const asked = { latest, ...(period === undefined ? {} : { period }), ...(year === undefined ? {} : { year }) };
  return writeDrawings(drawCollected(files, offices, asked, await allTemplates(forms), madeAt));
}
