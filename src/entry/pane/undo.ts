import { address, type Place, type Stayed, type Workbook, type Written } from "../../core";
import type { Session } from "../../session/session";
import type { ShownStayed, UndoCommands, UndoWhat } from "../../session/contract/undo";
import { createJournal } from "../../session/journal";
import { type ReadLoop, toFault } from "../../sheets/excel";
import type { Lookout } from "./attached";
import type { OwnForms } from "./own-forms";
import type { Runner } from "./runner";

interface UndoParts {
  readonly runner: Runner;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly loop: ReadLoop;
  readonly own: OwnForms;
  readonly lookout: Lookout;
}

/** Every command that writes notes here what it wrote; the last can then be taken back. */
export interface Undo extends UndoCommands {
  note(what: UndoWhat, written: readonly Written[]): void;
}

export function createUndo({ runner, workbook, session, loop, own, lookout }: UndoParts): Undo {
  const journal = createJournal();
  const show = () => session.undoable(journal.last()?.what ?? null);

  return {
    note(what, written) {
      journal.note(what, written);
      show();
    },

    undo: () =>
      runner.run("undoing", async () => {
        const entry = journal.last();
        if (entry === null) return;
        const stayed = await runner
          .patiently(() => workbook.takeBack(entry.written))
          .catch((error: unknown) => {
            // Of a sheet that is gone nothing can be taken back, now or later: the writes before it can.
            if (toFault(error).code === "gone") journal.drop(entry);
            show();
            throw error;
          });
        if (stayed === null) return;
        journal.drop(entry);
        session.undone({ what: entry.what, stayed: stayed.map(shown) });
        show();
        if (entry.written.some(({ kind }) => kind === "setting")) {
          await own.again();
          session.refresh();
        }
        await loop.now();
        if (entry.written.some(({ kind }) => kind === "checks")) await lookout.again();
      }),
  };
}

function shown(stayed: Stayed): ShownStayed {
  return stayed.kind === "cell" ? { kind: "cell", address: nameOf(stayed.place), now: stayed.now } : stayed;
}

function nameOf({ row, column }: Place): string {
  return address(row, column);
}

/** What new sheets are called on the button: the names they got. */
export function sheetsWritten(written: readonly Written[]): UndoWhat {
  const sheets = written.flatMap((one) => (one.kind === "sheets" ? one.sheets.map(({ name }) => name) : []));
  return { kind: "inserted", sheets };
}

/** What a write into cells is called on the button. */
export function cellsWritten(places: readonly Place[]): UndoWhat {
  return { kind: "cells", addresses: places.map(nameOf) };
}
