import type { CatalogueEntry, Commands, Store } from "../../session/contract";
import { createSession } from "../../session/session";
import { createExcelWorkbook, createReadLoop, toFault } from "../../sheets/excel";
import { createCommands } from "./commands";
import { follow } from "./follow";
import { connect } from "./host";
import { createLibrary } from "./library";

/** Joins Excel, session and commands. Excel is asked nothing before it has said that it is there. */
export function start(catalogue: readonly CatalogueEntry[]): { readonly store: Store; readonly commands: Commands } {
  const library = createLibrary(catalogue);
  const session = createSession({ templates: library.templates, now: Date.now });
  const workbook = createExcelWorkbook();
  const loop = createReadLoop({
    read: workbook.read,
    began: () => session.begin("reading"),
    done: session.take,
    failed: ({ code }) => session.fail(code, "reading"),
  });

  let following = false;
  connect((host) => {
    session.host(host);
    if (host !== "ready" || following) return;
    following = true;
    library.load().then(session.refresh, (error: unknown) => session.fail(toFault(error).code, "reading"));
    follow(workbook, session, loop);
  });
  return { store: session, commands: createCommands({ workbook, session, loop, library }) };
}
