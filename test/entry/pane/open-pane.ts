import catalogue from "../../../templates/catalogue.json";
import type { Place } from "../../../src/core";
import { createLookout } from "../../../src/entry/pane/attached";
import { createCommands } from "../../../src/entry/pane/commands";
import { createRunner } from "../../../src/entry/pane/runner";
import { createLibrary, withOwnForms } from "../../../src/entry/pane/library";
import { createOwnForms } from "../../../src/entry/pane/own-forms";
import type { CatalogueEntry, InsertRequest } from "../../../src/session/contract";
import { createSession } from "../../../src/session/session";
import { createReadLoop } from "../../../src/sheets/excel";
import { MemoryKept } from "./memory-kept";
import { MemoryWorkbook } from "./memory-workbook";

/** The province form, asked for as the first view does. */
export const request: InsertRequest = {
  template: "bnv-6459-2020/tinh",
  unitType: "tinh",
  period: "6-thang",
  year: 2021,
  office: "UBND tỉnh Bình Định",
};

/** A pane over a workbook in memory. */
export function openPane() {
  const workbook = new MemoryWorkbook();
  const entries = catalogue as readonly CatalogueEntry[];
  const own = createOwnForms({ kept: new MemoryKept(), catalogue: entries, changed: (state) => session.kept(state) });
  const library = withOwnForms(createLibrary(entries), own);
  const session = createSession({ templates: library.templates, now: () => Date.UTC(2021, 5, 10) });
  const loop = createReadLoop({
    read: workbook.read,
    began: () => session.begin("reading"),
    done: session.take,
    failed: ({ code }) => session.fail(code, "reading"),
    ended: () => session.end("reading"),
  });
  const lookout = createLookout(workbook, session);
  const commands = createCommands({ runner: createRunner(session), workbook, session, loop, library, own, lookout });
  const form = () => session.state().forms[0]!;
  const place = (key: string): Place => form().layout.cells.get(key)!;
  const type = async (entries: Readonly<Record<string, string | number>>) => {
    for (const [key, value] of Object.entries(entries)) workbook.set(place(key), value);
    await loop.now();
  };
  return { workbook, session, loop, lookout, own, commands, form, place, type };
}

export async function openWithForm() {
  const pane = openPane();
  await pane.commands.insert(request);
  return pane;
}
