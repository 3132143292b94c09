import type { PassedOver, Stayed, Written } from "../core";

/** Taking back in the pane what the add-in has written, whatever Excel's own undo says. */

/** What a write was, for its name on the button. */
export type UndoWhat =
  /** "D31"; several of one write. */
  | { readonly kind: "cells"; readonly addresses: readonly string[] }
  | { readonly kind: "inserted" | "attached" | "detached"; readonly sheets: readonly string[] }
  | { readonly kind: "formAdded" | "formRemoved"; readonly form: string }
  /** A warning said to stand as it is. */
  | { readonly kind: "confirmed"; readonly address: string | null };

/** What became of taking one back. */
export interface Undone {
  readonly what: UndoWhat;
  /** What was left because it is no longer what was written. */
  readonly stayed: readonly ShownStayed[];
}

export type ShownStayed =
  | { readonly kind: "cell"; readonly address: string; readonly now: string }
  | Exclude<Stayed, { readonly kind: "cell" }>;

/** What attaching or taking away checks had to leave alone. */
export interface PassedOverShown {
  readonly during: "attaching" | "detaching";
  readonly sheets: readonly PassedOver[];
}

export interface UndoCommands {
  /** Takes the last write of ours back, as far as it still stands. */
  undo(): Promise<void>;
}

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
