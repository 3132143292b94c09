import type { OfficeLibrary } from "../office-library";

/** Excel on the web has been seen to take minutes to answer; after this time (milliseconds) the pane says what it waits for. */
const PATIENCE = 20_000;
const FLOOR = "1.9";

export type Host = "ready" | "noExcel" | "noLibrary" | "partBlocked" | "noAnswer" | "tooOld";

/**
 * Says which Excel this is, or what of Office.js has not come. A library and an Excel that come late are still taken,
 * after any other answer.
 */
export function connect(library: OfficeLibrary, answer: (host: Host) => void): void {
  let asked = false;
  library.open((arrival) => {
    if (arrival === "blocked") answer("noLibrary");
    else if (arrival === "partBlocked") answer("partBlocked");
    else if (!asked) {
      asked = true;
      askOffice(library, answer);
    }
  });
}

function askOffice(library: OfficeLibrary, answer: (host: Host) => void): void {
  const timer = setTimeout(() => answer("noAnswer"), PATIENCE);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    library.settled();
    answer(hostOf(host));
  });
}

function hostOf(host: Office.HostType | null): Host {
  if (host !== Office.HostType.Excel) return "noExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? "ready" : "tooOld";
}
