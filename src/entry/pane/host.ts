/** Excel on the web has been seen to take minutes to answer; after this time (milliseconds) the pane says what it waits for. */
const PATIENCE = 20_000;
const FLOOR = "1.9";

export type Host = "ready" | "noExcel" | "tooOld";

/** Says which Excel this is. An Excel that answers late is still taken, after a first answer of "noExcel". */
export function connect(answer: (host: Host) => void): void {
  if (typeof Office === "undefined") {
    answer("noExcel");
    return;
  }
  const timer = setTimeout(() => answer("noExcel"), PATIENCE);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    answer(hostOf(host));
  });
}

function hostOf(host: Office.HostType | null): Host {
  if (host !== Office.HostType.Excel) return "noExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? "ready" : "tooOld";
}
