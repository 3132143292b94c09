import type { CatalogueEntry, Commands, Store } from "../../session/contract";
import { createSession } from "../../session/session";
import { createExcelWorkbook, createKept, createReadLoop, toFault } from "../../sheets/excel";
import { ALERT_TITLE } from "../../text/form";
import { createLookout } from "./attached";
import { libraryAt } from "./ask-library";
import { createCommands } from "./commands";
import { follow } from "./follow";
import { connect } from "./host";
import type { OfficeLibrary } from "../office-library";
import { theme } from "./theme";
import { createLibrary, withOwnForms } from "./library";
import { createOwnForms } from "./own-forms";
import { createRunner } from "./runner";

/** The first view waits so long (milliseconds) for the first read, so that it need not be exchanged for another at once. */
const FIRST_VIEW = 2000;

/** Joins Excel, session and commands. Excel is asked nothing before it has said that it is there. */
export function start(
  catalogue: readonly CatalogueEntry[],
  office: OfficeLibrary,
): { readonly store: Store; readonly commands: Commands } {
  const own = createOwnForms({ kept: createKept(), catalogue, changed: (state) => session.kept(state) });
  const library = withOwnForms(createLibrary(catalogue), own);
  const session = createSession({ templates: library.templates, now: Date.now });
  const workbook = createExcelWorkbook(ALERT_TITLE);
  const lookout = createLookout(workbook, session);
  const loop = createReadLoop({
    read: workbook.read,
    began: () => session.begin("reading"),
    done(snapshot) {
      session.take(snapshot);
      void loadTemplates().then(lookout.look);
    },
    failed: ({ code }) => session.fail(code, "reading"),
    ended: () => session.end("reading"),
  });

  /** Tried again after each read, until it is done. */
  function loadTemplates(): Promise<void> {
    return library.load().then(session.refresh, (error: unknown) => session.fail(toFault(error).code, "reading"));
  }

  let open = false;
  connect(office, (host) => {
    theme.changed();
    if (host !== "ready") session.host(host);
    else if (!open) {
      open = true;
      follow(workbook, session, loop);
      const read = Promise.all([loop.now(), loadTemplates()]);
      const patience = new Promise((resolve) => setTimeout(resolve, FIRST_VIEW));
      void Promise.race([read, patience]).then(() => session.host("ready"));
    }
  });
  const parts = {
    runner: createRunner(session),
    workbook,
    session,
    loop,
    library,
    own,
    lookout,
    ask: libraryAt(document),
  };
  return { store: session, commands: createCommands(parts) };
}
