import { isUnsure } from "./columns";
import type { FormTable } from "./forms";
import type { Line } from "./lines";
import type { FoundTable, RowPlace } from "./read-table";

/** Adds the rows that have no label of their own: told by where they stand between the header and the labelled rows. */
export function withUnlabelled(found: FoundTable): FoundTable {
  const { table, blocks, columns } = found;
  if (!table.byHeader || !columns) return found;
  const headers = blocks.flatMap((block) => block.header.map((line) => line.row));
  const lines = blocks.flatMap((block, at) => (at === 0 ? block.lines : [...block.above, ...block.lines]));
  const placeOf = new Map(found.places.map((place) => [place.row, place.at]));
  const places: RowPlace[] = [...found.places];
  const used = new Set(found.used);
  const taken = new Set([...headers, ...[...used].map((line) => line.row)]);
  let from = Math.max(-1, ...(blocks[0]?.header ?? []).map((line) => line.row)) + 1;
  table.rows.forEach((row, index) => {
    const own = placeOf.get(index);
    if (own !== undefined) from = own + 1;
    if (row.label !== "") return;
    const gap = { from, until: nextPlace(table, index, placeOf), taken };
    const at = row.repeat === null ? single(lines, gap) : repeated(lines, gap, row.repeat);
    at.forEach((place, copy) => {
      taken.add(place);
      places.push({
        row: index,
        instance: copy + 1,
        at: place,
        columns,
        strayed: 0,
        likeness: 1,
        doubtful: isUnsure(columns),
        doubtfulRow: false,
      });
    });
    for (const line of lines) if (at.includes(line.row)) used.add(line);
    from = (at.at(-1) ?? from - 1) + 1;
  });
  return { ...found, places, used };
}

/** Rows of the sheet between what is known above and below. */
interface Gap {
  readonly from: number;
  readonly until: number;
  readonly taken: ReadonlySet<number>;
}

/** The next row, if it is nobody's; the one below it when the next is empty. */
function single(lines: readonly Line[], { from, until, taken }: Gap): number[] {
  const filled = lines.find(({ row }) => row === from || row === from + 1)?.row;
  return [filled ?? from].filter((row) => row < until && !taken.has(row));
}

/** All rows up to the next labelled one; where none follows, the lines without a gap, else as many as the blank form has. */
function repeated(lines: readonly Line[], { from, until, taken }: Gap, blank: number): number[] {
  const count = until < Infinity ? until - from : blank;
  const all = Array.from({ length: Math.max(0, count) }, (_, at) => from + at).filter((row) => !taken.has(row));
  if (until < Infinity) return all;
  const rows: number[] = [];
  for (const { row, cells } of lines) if (row === from + rows.length && cells.length > 1) rows.push(row);
  return rows.length > 0 ? rows : all;
}

function nextPlace(table: FormTable, index: number, placeOf: ReadonlyMap<number, number>): number {
  for (let row = index + 1; row < table.rows.length; row += 1) {
    const place = placeOf.get(row);
    if (place !== undefined) return place;
  }
  return Infinity;
}
