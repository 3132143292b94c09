import type { CellKey, Lack, OfficeReport } from "../../core";
import { printNumber } from "../numbers";
import { fileName } from "../file-name";

/** More names make a note nobody reads; all of them are in the list of sources. */
const MOST_NAMED = 8;

/** What stands in the Ghi chú cells of a consolidated report, by row, where a total or a rate is not of all offices. */
export function lackNotes(lacks: readonly Lack[]): ReadonlyMap<CellKey, string> {
  const notes = new Map<CellKey, string>();
  for (const lack of lacks) {
    const row = lack.cell.spec.key.split(":")[0] ?? "";
    const note = lackText(lack);
    const before = notes.get(row);
    if (before === undefined) notes.set(row, note);
    else if (!before.includes(note)) notes.set(row, `${before}\n${note}`);
  }
  return notes;
}

function lackText({ cell: { open }, offices }: Lack): string {
  if (open === null || !("rest" in open) || open.rest === null) return `Chưa gồm: ${names(offices)}.`;
  return `Chưa tính được cho mọi đơn vị; của các đơn vị ghi đủ số để tính là ${printNumber(open.rest.rate)} %. Chưa gồm: ${names(offices)}.`;
}

function names(offices: readonly OfficeReport[]): string {
  const shown = offices.slice(0, MOST_NAMED).map(({ office, file }) => office ?? fileName(file));
  return shown.join(", ") + (offices.length > shown.length ? " và các đơn vị khác" : "");
}
