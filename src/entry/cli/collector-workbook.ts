import { stat } from "node:fs/promises";
import { drawList, type ListedOffice, type UnitType } from "../../core";
import { type Collecting, reporters, wantedPeriod } from "../../report/received";
import type { ReceivedFile } from "../../report/received-file";
import { writeDrawings } from "../../sheets/xlsx";
import { callList, doneList, type AboutCollected } from "../../text/collect/call-lists";
import { findingList, ruleList } from "../../text/collect/finding-lists";
import { fileFaults } from "../../text/file-faults";
import { formName } from "../../text/form-name";
import { periodNames } from "../../text/pane";
import type { Call } from "./call";
import type { Outcome } from "./check-file";
import { unreadReport } from "./report";
import { faultOf } from "./tally";
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

/** The workbook of who collects: whom to call and with what, who is done, all findings, and which rules were broken where. */
export async function collectorWorkbook(
  files: readonly ReceivedFile[],
  offices: readonly ListedOffice[],
  { period, year, latest, forms }: Pick<Extract<Call, { command: "check" }>, "period" | "year" | "latest" | "forms">,
  madeAt: number,
): Promise<Uint8Array> {
  const templates = new Map((await allTemplates(forms)).map((template) => [template.file.id, template]));
  const collecting: Collecting = {
    offices,
    latest,
    ...(period === undefined ? {} : { period }),
    ...(year === undefined ? {} : { year }),
    unitTypesOf: (id): readonly UnitType[] => templates.get(id)?.file.unitTypes ?? [],
  };
  const all = reporters(files, collecting);
  const wanted = wantedPeriod(files, collecting);
  const about: AboutCollected = {
    period: [wanted.period && periodNames[wanted.period], wanted.year].filter(Boolean).join(" ") || null,
    madeAt,
    nameOf: (id) => {
      const template = templates.get(id);
      return template ? formName(template) : id;
    },
  };
  return writeDrawings([callList, doneList, findingList, ruleList].map((list) => drawList(list(all, about))));
}
