import type { Workbook } from "../../core";
import type { Session } from "../../session/session";
import { toFault, type ReadLoop } from "../../sheets/excel";

const WATCH_AGAIN = 2000;

/** From now on every bell, and the pane coming into view, asks for a read. */
export function follow(workbook: Workbook, session: Session, loop: ReadLoop): void {
  window.addEventListener("focus", loop.soon);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") loop.soon();
  });
  void watch(workbook, session, loop);
}

/** Excel may be busy when the pane opens: then it is asked again until it listens. */
async function watch(workbook: Workbook, session: Session, loop: ReadLoop): Promise<void> {
  try {
    await workbook.watch(loop.ring, session.selected);
    // Something may have changed while nobody listened.
    loop.ring();
  } catch (error) {
    const { code } = toFault(error);
    if (code !== "tooOld") setTimeout(() => void watch(workbook, session, loop), WATCH_AGAIN);
    else session.fail(code, "reading");
  }
}
