import type { LibraryForm, LibraryProblem } from "../../core";
import type { FormAnswer } from "./index";

/** The forms an office keeps for its own on a server. */

export interface OfferedForm extends LibraryForm {
  /** What of it is in the workbook. */
  readonly here: "none" | "same" | "older" | "newer";
}

export type LibraryAnswer =
  | { readonly kind: "read"; readonly forms: readonly OfferedForm[]; readonly problems: readonly LibraryProblem[] }
  | { readonly kind: "unreachable" };

export type TakenForm = FormAnswer | { readonly kind: "unreachable" } | { readonly kind: "notThat" };

export interface LibraryCommands {
  /** Whether a library was named when the add-in was built. */
  hasLibrary(): boolean;
  libraryForms(): Promise<LibraryAnswer>;
  /** Takes a form into the workbook, in place of an older one; "unreachable" and "notThat" change nothing. */
  takeFromLibrary(form: LibraryForm): Promise<TakenForm>;
}
