import type { Place, RawCell, SheetSnapshot, Snapshot } from "../core";

const EMPTY: RawCell = { value: "", text: "", format: "General" };

/** Looks cells of one snapshot up by place. A place outside the used range, or on no sheet, is an empty cell. */
export function cellLookup(snapshot: Snapshot): (place: Place | undefined) => RawCell {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return (place) => {
    const sheet = place && sheets.get(place.sheet);
    return sheet ? cellIn(sheet, place.row - sheet.row, place.column - sheet.column) : EMPTY;
  };
}

export function sameCell(a: RawCell | undefined, b: RawCell): boolean {
  return a !== undefined && a.value === b.value && a.text === b.text && a.format === b.format;
}

function cellIn(sheet: SheetSnapshot, row: number, column: number): RawCell {
  const value = sheet.values[row]?.[column];
  if (value === undefined || value === "") return EMPTY;
  return { value, text: sheet.texts[row]?.[column] ?? "", format: sheet.formats[row]?.[column] ?? "General" };
}
