import { listedOffices, type Template } from "../../core";
import type { ChosenFile } from "../../session/contract/beside";
import type { CallWorkbook, Collected, MergeRequest } from "../../session/contract/merge";
import { writeDrawings } from "../../sheets/xlsx";
import { callWorkbookName } from "../../text/merge/view";
import { drawCollected } from "../collected-lists";
import { officeRows } from "../office-rows";
import { faultless } from "./chosen-files";

/** `madeAt`: ms since 1970. */
export async function callWorkbookOf(
  { received }: Collected,
  offices: readonly string[],
  period: MergeRequest["period"] | null,
  templates: readonly Template[],
  madeAt: number,
): Promise<CallWorkbook> {
  const list = listedOffices(offices.map((line) => line.split("\t")));
  const asked = { latest: false, ...(period === null ? {} : { period: period.id, year: period.year }) };
  const drawings = drawCollected(received, list, asked, templates, madeAt);
  return { name: callWorkbookName(period), bytes: new Uint8Array(await writeDrawings(drawings)) };
}

export async function officeLinesIn(file: ChosenFile): Promise<readonly string[] | null> {
  const answer = await faultless(file, async (bytes) => {
    const rows = await officeRows(bytes, file.name).catch((error: unknown) => {
      if (error instanceof TypeError) return [];
      throw error;
    });
    return { read: rows };
  });
  if ("fault" in answer || listedOffices(answer.read).length === 0) return null;
  const lines = answer.read.map((row) => row.map((text) => text.replace(/\s+/g, " ")).join("\t"));
  return lines.filter((line) => line.trim() !== "");
}
