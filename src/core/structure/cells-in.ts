import type { Place, Snapshot } from "../sheet";

/** A cell as the sheet holds and shows it; "" for nothing. */
export interface SheetCell {
  readonly value: string | number | boolean;
  /** Without spaces around it. */
  readonly shown: string;
  readonly format: string;
}

export type ReadCell = (place: Place) => SheetCell;

export function cellsIn({ sheets }: Pick<Snapshot, "sheets">): ReadCell {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return (place) => {
    const sheet = byId.get(place.sheet);
    const [row, column] = sheet ? [place.row - sheet.row, place.column - sheet.column] : [-1, -1];
    const value = sheet?.values[row]?.[column] ?? "";
    const shown = value === "" ? "" : (sheet?.texts[row]?.[column] ?? String(value)).trim();
    return { value, shown, format: sheet?.formats[row]?.[column] ?? "General" };
  };
}
