import type { CellKey } from "./template/template";
import type { Finding } from "./engine/finding";
import type { Place } from "./sheet";

/** May this report be sent? */
export interface SubmitResult {
  readonly verdict: "ready" | "notYet";
  readonly errors: readonly Finding[];
  /** Warnings without an explanation in the Ghi chú cell. */
  readonly openWarnings: readonly Finding[];
  readonly explainedWarnings: readonly Finding[];
  /** Cells that apply to the office and are blank. They do not block: blank and 0 are different statements. */
  readonly blanks: readonly CellKey[];
  /** Rules that could not be checked because an input is unreadable (not merely blank). */
  readonly notChecked: readonly string[];
  /** Appendices of the template that are not in the workbook, by id. */
  readonly missingAppendices: readonly string[];
  /** Rows of the form that are not on the sheet, by row id. */
  readonly missingRows: readonly string[];
  /** Lines above the table with a number or a date still to be filled in. */
  readonly openCaptions: readonly { readonly place: Place; readonly text: string }[];
  /** Day the report must have arrived, ISO; null when the period is not known. */
  readonly due: string | null;
  /** Days from today to `due`; negative when it has passed. */
  readonly daysLeft: number | null;
}
