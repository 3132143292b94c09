import type { Written } from "../core";
import type { UndoWhat } from "./contract/undo";

interface Entry {
  readonly what: UndoWhat;
  readonly written: readonly Written[];
}

/** Writes that can be taken back are kept as long as the pane is open, the last this many. */
const MOST = 50;

/** The writes of ours, the last first to be taken back. */
export interface Journal {
  /** A write that changed nothing is not noted. */
  note(what: UndoWhat, written: readonly Written[]): void;
  last(): Entry | null;
  drop(entry: Entry): void;
}

export function createJournal(): Journal {
  let entries: readonly Entry[] = [];
  return {
    note(what, written) {
      if (written.length > 0) entries = [...entries, { what, written }].slice(-MOST);
    },
    last: () => entries.at(-1) ?? null,
    drop(entry) {
      entries = entries.filter((one) => one !== entry);
    },
  };
}
