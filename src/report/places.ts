import {
  address,
  changesOf,
  type CellChange,
  type CellKey,
  type Decimal,
  type Fix,
  type Place,
  type SheetSnapshot,
} from "../core";
import type { CheckedForm } from "./checked-form";

/** Where a cell stands, as a reader is told. */
export interface ShownCell {
  /** The rule of the finding where the place is no cell of the form. */
  readonly key: string;
  readonly place: Place;
  /** "D31". */
  readonly address: string;
  readonly sheetName: string;
}

/** A change of one cell of a form: where, what it shows before, what it is to hold. */
export interface ShownChange {
  readonly cell: CellKey;
  readonly place: Place;
  /** "D31". */
  readonly address: string;
  readonly sheetName: string;
  readonly before: string;
  readonly value: Decimal | null;
}

interface OnSheets extends Pick<CheckedForm, "layout"> {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly word?: SheetSnapshot["word"];
  }[];
}

/** Null when one of the cells a fix changes is not on its sheet. */
export function shownFix(form: CheckedForm, fix: Fix): readonly ShownChange[] | null {
  return shownChanges(form, changesOf(fix));
}

/** Null when one of the cells is not on its sheet. */
export function shownChanges(form: CheckedForm, changes: readonly CellChange[]): readonly ShownChange[] | null {
  const shown = changes.flatMap(({ cell, value }) =>
    shownPlaces(form, [cell]).map(({ key: _, ...place }) => ({
      cell,
      ...place,
      before: form.texts.get(cell) ?? "",
      value,
    })),
  );
  return shown.length === changes.length ? shown : null;
}

/** Where cells stand; those that are not on their sheet are left out. */
export function shownPlaces(form: OnSheets, keys: readonly CellKey[]): readonly ShownCell[] {
  return keys.flatMap((key) => {
    const place = form.layout.cells.get(key);
    return place ? shownPlace(form, key, place) : [];
  });
}

/** Sheet and address as a reader is told; in a text document the table, and the address counted within it. */
export function printedPlace(
  { name, word }: { readonly name: string; readonly word?: SheetSnapshot["word"] },
  { row, column }: Pick<Place, "row" | "column">,
): Pick<ShownCell, "address" | "sheetName"> {
  const table = word?.tables.find((one) => row >= one.row && row < one.row + one.rows);
  return { address: address(row - (table?.row ?? 0), column), sheetName: table?.name ?? name };
}

/** The row of a cell, as in `Layout.notes`, where its Ghi chú cell is empty; null where it is not, or there is none. */
export function emptyNoteOf({ layout, notes }: CheckedForm, cell: CellKey): string | null {
  const [row = cell] = cell.split(":");
  return layout.notes.has(row) && notes.get(row)?.trim() === "" ? row : null;
}

/** None where its sheet is gone. */
export function shownPlace({ sheets }: Pick<OnSheets, "sheets">, key: string, place: Place): readonly ShownCell[] {
  const sheet = sheets.find(({ id }) => id === place.sheet);
  return sheet ? [{ key, place, ...printedPlace(sheet, place) }] : [];
}
