import type { PeriodId } from "../../core";
import type { FillEntry, FillIn } from "../../report/fill-in";
import type { ChosenFile, ChosenFileFault } from "./beside";

/** Taking the figures of a report that is a file of its own into the form on the sheet. */

export type { FillEntry, FillIn, FillLeft } from "../../report/fill-in";

/** What the report in a file would put into a form. */
export interface FillOffer extends FillIn {
  readonly file: string;
  /** Name of the form in the file. */
  readonly template: string;
  /** What the file says it is of, where that is another office or period than the form's; null where it is not. */
  readonly otherOffice: string | null;
  readonly otherPeriod: { readonly id: PeriodId; readonly year: number } | null;
  /** Figures in tables of the file that no row of a form took. */
  readonly unread: readonly string[];
  readonly moreUnread: number;
}

/** Null when another command was under way or Excel did not answer. */
export type FillAnswer =
  | { readonly kind: "offer"; readonly offer: FillOffer }
  | { readonly kind: "unread"; readonly fault: ChosenFileFault }
  | null;

export interface FillCommands {
  /** Reads a .docx or .xlsx file; writes nothing. */
  readFilling(form: string, file: ChosenFile): Promise<FillAnswer>;
  /** Writes those of the entries whose cells are still blank, in one write; resolves to how many. */
  fillIn(form: string, entries: readonly FillEntry[]): Promise<number>;
}
