import type { Place } from "../core";
import type { CheckedForm } from "./checked-form";
import { shownPlaces, type ShownCell } from "./places";

/**
 * The cell to fill after the selected one, as the sheets are read from top to bottom: one that must be filled and is
 * blank. After the last comes the first; null where none is left.
 */
export function nextBlank(form: CheckedForm, selected: Place | null): ShownCell | null {
  const order = (place: Place) => [form.sheets.findIndex(({ id }) => id === place.sheet), place.row, place.column];
  const blanks = [...shownPlaces(form, form.required.blank)].sort((a, b) => before(order(a.place), order(b.place)));
  const from = selected === null ? [-1] : order(selected);
  return blanks.find(({ place }) => before(from, order(place)) < 0) ?? blanks[0] ?? null;
}

/** Negative where the first comes before the second. */
function before(a: readonly number[], b: readonly number[]): number {
  const at = b.findIndex((number, index) => number !== (a[index] ?? 0));
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
