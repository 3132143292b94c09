import { checkSlipsIn, printFingerprint, reportCode } from "../../core";
import { fingerprintOf } from "../../report/fingerprint";
import { knownForms } from "../../report/report-verdict";
import { slipAnswers } from "../../text/verify-slip";
import { CallFault } from "./call-fault";
import { checkedReportOf, type Expected } from "./check-file";
import { readWorkbookFile } from "./read-file";

/** Whether a file is what the Phiếu kiểm tra was made of, a line a slip. Throws CallFault where there is no slip. */
export async function verifySlip(
  file: string,
  slip: string,
  expected: Expected,
): Promise<{ readonly lines: readonly string[]; readonly isSame: boolean }> {
  const snapshot = await readWorkbookFile(slip);
  const slips = "fault" in snapshot ? [] : checkSlipsIn(snapshot);
  if (slips.length === 0) throw new CallFault("notSlip", slip);
  const checked = await checkedReportOf(file, expected);
  const forms = "fault" in checked ? [] : knownForms(checked);
  const prints = new Map<string, readonly string[]>();
  for (const form of forms) {
    const code = reportCode(form.template, form.period);
    prints.set(code, [...(prints.get(code) ?? []), printFingerprint(await fingerprintOf(form))]);
  }
  const answers = slips.map(({ report, fingerprint }) => {
    const own = prints.get(report);
    return own === undefined ? "other" : own.includes(fingerprint) ? "same" : "changed";
  });
  return {
    lines: answers.map((answer, at) => slipAnswers[answer](file, slips[at]?.report ?? "")),
    isSame: answers.every((answer) => answer === "same"),
  };
}
