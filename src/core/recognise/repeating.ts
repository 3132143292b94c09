import type { FormTable } from "./forms";
import type { Line } from "./lines";
import type { FoundTable, RowPlace } from "./read-table";

/** Adds the rows that have no label of their own: told by where they stand between the header and the labelled rows. */
export function withUnlabelled(found: FoundTable): FoundTable {
  const { table, blocks, columns } = found;
  if (!table.byHeader || !columns) return found;
  const header = Math.max(-1, ...blocks.flatMap((block) => block.header.map((line) => line.row)));
  const lines = blocks.flatMap((block, at) => (at === 0 ? block.lines : [...block.above, ...block.lines]));
  const placeOf = new Map(found.places.map((place) => [place.row, place.at]));
  const places: RowPlace[] = [...found.places];
  const used = new Set(found.used);
  let from = header + 1;
  table.rows.forEach((row, index) => {
    const own = placeOf.get(index);
    if (own !== undefined) from = own + 1;
    if (row.label !== "") return;
    const until = nextPlace(table, index, placeOf);
    const at = row.repeat === null ? single(lines, from, until) : repeated(lines, from, until, row.repeat);
    at.forEach((place, copy) => {
      places.push({
        row: index,
        instance: copy + 1,
        at: place,
        columns,
        strayed: 0,
        likeness: 1,
        doubtful: columns.unsure,
      });
    });
    for (const line of lines) if (at.includes(line.row)) used.add(line);
    from = (at.at(-1) ?? from - 1) + 1;
  });
  return { ...found, places, used };
}

/** The first line with something in it, else the row below. */
function single(lines: readonly Line[], from: number, until: number): number[] {
  const line = lines.find(({ row }) => row >= from && row < until && row <= from + 1);
  return [line?.row ?? from];
}

/** All rows up to the next labelled one; where none follows, the lines without a gap, else as many as the blank form has. */
function repeated(lines: readonly Line[], from: number, until: number, blank: number): number[] {
  if (until < Infinity) return Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at);
  const rows: number[] = [];
  for (const { row, cells } of lines) if (row === from + rows.length && cells.length > 1) rows.push(row);
  return rows.length > 0 ? rows : Array.from({ length: blank }, (_, at) => from + at);
}

function nextPlace(table: FormTable, index: number, placeOf: ReadonlyMap<number, number>): number {
  for (let row = index + 1; row < table.rows.length; row += 1) {
    const place = placeOf.get(row);
    if (place !== undefined) return place;
  }
  return Infinity;
}
