import type { CheckedReport } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import { verdictOf } from "../../report/verdict";
import { isoDay } from "../../session/choices";
import { writeDrawings } from "../../sheets/xlsx";
import { drawSlipOf } from "../check-slip";
import { CallFault } from "./call-fault";

/** The Phiếu kiểm tra of every known form in a file. Throws CallFault where there is none. */
export async function slipFile(file: string, checked: CheckedReport, madeAt: number): Promise<Uint8Array> {
  const today = isoDay(new Date(madeAt));
  const drawings = await Promise.all(
    knownForms(checked).map((form) => drawSlipOf(form, verdictOf(form, checked, today), madeAt)),
  );
  if (drawings.length === 0) throw new CallFault("noSlip", file);
  return writeDrawings(named(drawings));
}

/** No two sheets of a file have one name. */
function named<T extends { readonly name: string }>(drawings: readonly T[]): T[] {
  return drawings.map((drawing, at) => (at === 0 ? drawing : { ...drawing, name: `${drawing.name} (${at + 1})` }));
}
