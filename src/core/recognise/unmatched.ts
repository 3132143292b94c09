import type { UnmatchedRow } from "./layout";
import type { FoundTable, RowPlace } from "./read-table";
import type { Line } from "./lines";
import { bare, likeness, numbering } from "./wording";
import { LABEL, TITLE } from "./thresholds";

/** Lines of the table's part of the sheet that no row of the form claims: between its rows, or rows set before or after. */
export function unmatchedIn(found: FoundTable, claimed: ReadonlySet<Line>, sheet: string): UnmatchedRow[] {
  const { blocks, used, table } = found;
  const lines = blocks.flatMap((block, at) => (at === 0 ? block.lines : [...block.above, ...block.lines]));
  const first = lines.findIndex((line) => used.has(line));
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => used.has(line));
  const headed = (blocks[0]?.header.length ?? 0) > 0;
  return lines
    .filter((line, at) => {
      if (claimed.has(line) || line.heading === "names" || isAround(line, found) || goesOn(line, found)) return false;
      if (at > first && at < last) return true;
      return at < first && headed ? true : looksLikeRow(line, found);
    })
    .map((line) => ({
      place: { sheet, row: line.row, column: line.cells[0]!.column },
      text: line.cells.map((cell) => cell.text).join(" "),
      ...repeatedBy(line, found),
    }));

  function isAround(line: Line, { table: { form } }: FoundTable): boolean {
    const isKnown = (text: string) =>
      form.footnotes.has(text) || form.above.some((known) => likeness(known, text) >= TITLE.around);
    return line.cells.every((cell) => isKnown(bare(cell.text)));
  }

  /** Nothing but more lines of the unit or the note above, as when cells of several paragraphs are pasted. */
  function goesOn(line: Line, { columns }: FoundTable): boolean {
    return line.cells.every(({ column, number }) => !number && (column === columns?.unit || column === columns?.note));
  }

  function looksLikeRow(line: Line, { columns }: FoundTable): boolean {
    if (!columns) return false;
    const at = (column: number | null) => line.cells.find((cell) => cell.column === column);
    const figure = [...columns.values.values()].some((column) => at(column)?.number);
    const stt = at(columns.stt);
    const unit = at(columns.unit);
    const numbered = stt !== undefined && /^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})$/.test(numbering(stt.text));
    return (
      at(columns.label) !== undefined &&
      (figure || numbered || (unit !== undefined && table.units.has(bare(unit.text))))
    );
  }
}

/** The row of the form that this line is once more: its label, and its number where it has one; of several the nearest. */
function repeatedBy(line: Line, { table, places, columns }: FoundTable): { readonly repeats?: string } {
  const { cells } = line;
  const label = cells.find(({ column }) => column === columns?.label);
  const near = label?.near.find(({ wording }) => table.byWording.has(wording));
  if (near === undefined || near.likeness < LABEL.noHeading) return {};
  const stt = numbering(cells.find(({ column }) => column === columns?.stt)?.text ?? "");
  const rows = (table.byWording.get(near.wording) ?? []).filter((row) => stt === "" || table.rows[row]!.stt === stt);
  const placed = rows.map((row) => places.find((place) => place.row === row));
  const [first, ...others] = placed.flatMap((place) => place ?? []);
  if (first === undefined || others.length + 1 < rows.length) return {};
  const apart = (place: RowPlace) => Math.abs(place.at - line.row);
  const nearest = others.reduce((best, place) => (apart(place) < apart(best) ? place : best), first);
  return { repeats: table.rows[nearest.row]!.id };
}
