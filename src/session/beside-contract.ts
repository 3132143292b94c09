import type { CellKey, Comparable, Decimal, Quotation, SideBySide, TextMatch } from "../core";
import type { ShownCell } from "./contract";

/** What the clerk has laid beside a form. In memory only: neither the workbook nor this machine keeps it. */
export interface Beside {
  readonly previous: PreviousBeside | null;
  readonly text: TextBeside | null;
}

export interface PreviousBeside {
  readonly reports: readonly BesideReport[];
  /** Against those that are compared, in their order. */
  readonly rows: readonly SideBySide[];
}

/** An earlier report as chosen. */
export interface BesideReport {
  /** Names what was chosen; a file with several forms is one choice. */
  readonly choice: string;
  /** Name of the file, or of the sheets in this workbook. */
  readonly from: string;
  readonly isFile: boolean;
  readonly template: string;
  readonly office: string | null;
  /** Its title names another office than the form's. */
  readonly isOtherOffice: boolean;
  /** "Quý I 2021"; null where its title does not say. */
  readonly period: string | null;
  /** "gone": its sheets are no longer in the workbook; "nothingShared": no figure of it is asked for here. */
  readonly state: Comparable | "gone" | "nothingShared";
  /** Indicators with a figure in both. */
  readonly shared: number;
}

export interface TextBeside {
  /** Name of the file; null for a text that was pasted. */
  readonly from: string | null;
  /** It goes on past what is read. */
  readonly isCut: boolean;
  readonly figures: readonly TextFigureBeside[];
}

/** A figure of the report's text and what it was laid against. */
export interface TextFigureBeside {
  readonly verdict: TextMatch["verdict"];
  readonly value: Decimal;
  /** What the appendix says; null where it says nothing, or the indicator is not known. */
  readonly appendix: Decimal | null;
  readonly key: CellKey | null;
  /** Null where the row is not on the sheet. */
  readonly cell: ShownCell | null;
  readonly quotation: Quotation;
}

/** A file the clerk has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type ChosenFileFault =
  | "empty"
  | "encrypted"
  | "oldExcel"
  | "oldWord"
  | "oldOffice"
  | "binaryExcel"
  | "openSheet"
  | "openText"
  | "slides"
  | "pdf"
  | "richText"
  | "picture"
  | "packed"
  | "webPage"
  | "word"
  | "workbook"
  | "notExcel"
  | "notText"
  | "broken"
  | "unmarked"
  | "unsafe"
  | "tooLarge"
  | "missing"
  | "noForm";

/** What became of something laid beside a form; null when another command was under way or Excel did not answer. */
export type BesideAnswer =
  | { readonly kind: "laid" }
  | { readonly kind: "unread"; readonly fault: ChosenFileFault }
  | { readonly kind: "tooMany"; readonly most: number }
  | null;

/** Laying an earlier report, or the report's text, beside a form. */
export interface BesideCommands {
  compareWithForm(form: string, other: string): Promise<BesideAnswer>;
  compareWithFile(form: string, file: ChosenFile): Promise<BesideAnswer>;
  /** Takes one of the earlier reports away, or all. */
  dropPrevious(form: string, choice: string | null): Promise<void>;
  /** Draws the side-by-side table on a sheet of its own. */
  drawComparison(form: string): Promise<void>;
  compareWithText(form: string, text: string): Promise<BesideAnswer>;
  compareWithTextFile(form: string, file: ChosenFile): Promise<BesideAnswer>;
  dropText(form: string): Promise<void>;
}
