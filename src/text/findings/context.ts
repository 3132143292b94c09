import type { CellKey } from "../../core";

/** What a sentence must know of a cell. */
export interface ShownIndicator {
  /** As printed; "" where the form has none. */
  readonly stt: string;
  readonly label: string;
  /** "D31"; null while the row is not on the sheet. */
  readonly address: string | null;
  /** Name of its sheet, where that is another than the one of the finding's first cell. */
  readonly sheet?: string | undefined;
  /** What the cell shows now; "" for a blank cell. */
  readonly shown: string;
}

export interface FindingContext {
  cell(key: CellKey): ShownIndicator;
  /** Address of the finding's own place, where that is no cell of the form. */
  readonly at?: string | undefined;
  /** The rule's own requirement in words. */
  readonly message?: string | undefined;
}
