import type { PassedOver, Stayed } from "../../core";

/** Taking back in the pane what the add-in has written, whatever Excel's own undo says. */

/** What a write was, for its name on the button. */
export type UndoWhat =
  /** "D31"; several of one write. */
  | { readonly kind: "cells"; readonly addresses: readonly string[] }
  | { readonly kind: "inserted" | "attached" | "detached"; readonly sheets: readonly string[] }
  /** What the report on these sheets is of was said. */
  | { readonly kind: "about"; readonly sheets: readonly string[] }
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
