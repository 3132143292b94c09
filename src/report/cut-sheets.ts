import { areaAddress, isPageBeside, SHEET_COLUMNS, SHEET_ROWS, type SheetSnapshot, type Snapshot } from "../core";

/** What is read of a sheet. */
export const READ_AREA = areaAddress({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS });

/** A sheet that was read in part only. */
export interface CutSheet {
  readonly name: string;
  /** Beyond what is read of a sheet; of a Word document; nothing of it was read at all; its rows or cells are in disorder. */
  readonly why: "long" | "longWord" | "none" | "disordered";
  /** The last row, from 1, up to which it is sure that all was read. */
  readonly to: number;
}

/** In the order of the sheets. */
export function cutSheets({ sheets }: Snapshot): readonly CutSheet[] {
  return sheets.flatMap((sheet) => {
    const { name, cut, orderedTo, values } = sheet;
    if (isPageBeside(sheet)) return [];
    if (orderedTo !== undefined) return [{ name, why: "disordered" as const, to: orderedTo }];
    return cut ? [{ name, why: whyCut(sheet), to: values.length }] : [];
  });
}

function whyCut({ values, word }: SheetSnapshot): CutSheet["why"] {
  if (word) return "longWord";
  return values.length === 0 ? "none" : "long";
}
