import { knownForms } from "../../report/report-verdict";
import { verdictOf } from "../../report/verdict";
import { isoDay } from "../../session/choices";
import { writeDrawings } from "../../sheets/xlsx";
import { drawSlipOf } from "../check-slip";
import { readBeside } from "./beside";
import { CallFault } from "./call-fault";
import { checkedReport, templatesFor, type Expected } from "./check-file";
import { readReportFile } from "./read-file";
import { saveFile } from "./save-file";

/** Writes the Phiếu kiểm tra of every known form in a file. Throws CallFault where there is none. */
export async function saveSlips(file: string, out: string, expected: Expected, madeAt: number): Promise<void> {
  const read = await readReportFile(file);
  if ("fault" in read) return;
  const checked = await checkedReport(read, await templatesFor(expected), expected, await readBeside(expected));
  const today = isoDay(new Date(madeAt));
  const drawings = await Promise.all(
    knownForms(checked).map((form) => drawSlipOf(form, verdictOf(form, checked, today), madeAt)),
  );
  if (drawings.length === 0) throw new CallFault("noSlip", file);
  await saveFile(out, await writeDrawings(named(drawings)));
}

/** No two sheets of a file have one name. */
function named<T extends { readonly name: string }>(drawings: readonly T[]): T[] {
  return drawings.map((drawing, at) => (at === 0 ? drawing : { ...drawing, name: `${drawing.name} (${at + 1})` }));
}
