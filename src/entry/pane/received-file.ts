import type { CheckedReport } from "../../report/checked-report";
import type { ReceivedFile } from "../../report/received-file";
import { fileFaults } from "../../text/file-faults";
import { checkedFile, faultOf } from "../cli/checked-file";
import { unreadReport } from "../cli/report";

/** A file as who collects sees it. `fault`: why there is nothing to judge. `saved`: ms since 1970. */
export async function receivedFile(
  file: string,
  checked: CheckedReport | { readonly fault: keyof typeof fileFaults },
  saved: number,
): Promise<ReceivedFile> {
  if ("fault" in checked) {
    const { fault } = checked;
    return { file, report: unreadReport(file, fault), fault: fileFaults[fault], saved };
  }
  const outcome = await checkedFile(file, checked);
  const fault = faultOf(outcome);
  return { file, report: outcome.report, fault: fault === null ? null : fileFaults[fault], saved };
}
