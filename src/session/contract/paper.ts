/** What goes out with a report: a slip to print, a fingerprint of its figures, the figures as a file. */

export interface PaperCommands {
  /** Puts a Phiếu kiểm tra of the form on a new sheet, after a fresh read and check. */
  makeSlip(form: string): Promise<void>;
  /** Of the figures as last read; null when the form is gone. */
  proof(form: string): Promise<Proof | null>;
  /** The figures as last read; null when the form is gone. */
  exportFigures(form: string, format: FiguresFormat): Promise<FiguresFile | null>;
  /** The form as last read, as its regulation prints it; null when it is gone. */
  exportWord(form: string): Promise<WordFile | null>;
}

export type FiguresFormat = "json" | "csv";

export interface Proof {
  /** As it is printed. */
  readonly fingerprint: string;
  /** The slips in the workbook that are of this report. */
  readonly slips: readonly { readonly sheetName: string; readonly isCurrent: boolean }[];
}

export interface FiguresFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A .docx. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
