export type { Beside, BesideReport, PreviousBeside, TextBeside, TextFigureBeside } from "../../report/laid";

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
  | "notExcel"
  | "word"
  | "workbook"
  | "notText"
  | "broken"
  | "unsafe"
  | "unmarked"
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
