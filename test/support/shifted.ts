import {
  draw,
  drawnSnapshot,
  type Layout,
  plain,
  type Place,
  type Plan,
  type Reading,
  recognise,
  type SheetSnapshot,
  type Snapshot,
  titleFilling,
} from "../../src/core";

/** A blank form as it stands on its sheets. */
export interface Drawn {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  readonly layout: Layout;
}

const noWords = { asks: () => ({ prompt: { title: "", message: "" }, alert: { title: "", message: "" } }) };

export function drawnForm(plan: Plan): Drawn {
  const { template } = plan;
  const period = template.file.periods[1]!;
  const drawn = draw(template, titleFilling({ office: "UBND huyện A", period, year: 2021 }), noWords);
  const snapshot = drawnSnapshot(drawn);
  return { plan, snapshot, layout: recognise(snapshot, [template])[0]! };
}

/** The sheets with figures in their cells. */
export function filledWith({ plan, snapshot, layout }: Drawn, readings: readonly Reading[]): Snapshot {
  const figures = plan.cells.flatMap(({ key }, slot) => {
    const [place, reading] = [layout.cells.get(key), readings[slot]];
    if (!place || reading === undefined || reading.kind === "blank") return [];
    return [{ place, value: reading.kind === "value" ? Number(plain(reading.value)) : reading.doubt.shown }];
  });
  return withCells(snapshot, figures);
}

interface Held {
  readonly place: Place;
  readonly value: number | string;
}

function withCells(snapshot: Snapshot, cells: readonly Held[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = cells.filter(({ place }) => place.sheet === sheet.id);
      const last = Math.max(sheet.values.length - 1, ...own.map(({ place }) => place.row));
      const width = sheet.values[0]?.length ?? 0;
      const lines = <T>(of: readonly (readonly T[])[], none: T) =>
        Array.from({ length: last + 1 }, (_, row) => [...(of[row] ?? Array<T>(width).fill(none))]);
      const values = lines<SheetSnapshot["values"][number][number]>(sheet.values, "");
      const [texts, formats] = [lines(sheet.texts, ""), lines(sheet.formats, "General")];
      for (const { place, value } of own) {
        values[place.row]![place.column] = value;
        texts[place.row]![place.column] = String(value);
      }
      return { ...sheet, values, texts, formats };
    }),
  };
}

/** Rows of a sheet in some of its columns, and how many rows too low they were put; less than 0 for too high. */
export interface Block {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** The sheets with all a block holds put so many rows further down, over what stands there; where it stood is left blank. */
export function movedBlock(snapshot: Snapshot, { sheet: id, columns, from, to, by }: Block): Snapshot {
  const sheet = snapshot.sheets.find((one) => one.id === id);
  const block = columns.flatMap((column) =>
    Array.from({ length: to - from + 1 }, (_, step) => ({ sheet: id, row: from + step, column })),
  );
  return withCells(snapshot, [
    ...block.map((place) => ({ place, value: "" })),
    ...block.map((place) => ({
      place: { ...place, row: place.row + by },
      value: (sheet?.values[place.row]?.[place.column] ?? "") as number | string,
    })),
  ]);
}

export interface Planted extends Block {
  readonly snapshot: Snapshot;
}

export const shiftKinds = ["wholeDown", "wholeUp", "pushedDown", "pushedUp", "partDown", "partUp"] as const;

/** Figures of a block worth planting. */
const FEWEST = 4;

/** A block of one table, in one column or in all of them, that stands off its rows; null where too little of it is filled. */
export function shifted(
  drawn: Drawn,
  readings: readonly Reading[],
  kind: (typeof shiftKinds)[number],
  random: () => number,
): Planted | null {
  const { plan, layout } = drawn;
  const spec = plan.cells[Math.floor(random() * plan.cells.length)]!;
  const own = plan.cells.filter(({ table, appendix }) => table === spec.table && appendix === spec.appendix);
  const isWide = random() < 0.5;
  const chosen = own.filter(({ column }) => isWide || column === spec.column);
  const places = chosen.flatMap(({ key }) => layout.cells.get(key) ?? []);
  const rows = places.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const by = (1 + Math.floor(random() * 3)) * (kind.endsWith("Up") ? -1 : 1);
  const any = () => top + Math.floor(random() * (bottom - top + 1));
  const [one, other] = [any(), any()].sort((a, b) => a - b) as [number, number];
  const from = kind.startsWith("part") || kind === "pushedDown" ? one : top;
  const to = kind.startsWith("part") || kind === "pushedUp" ? other : bottom;
  const full = filledWith(drawn, readings);
  const sheet = places[0]?.sheet ?? "";
  const columns = [...new Set(places.map(({ column }) => column))];
  const values = full.sheets.find(({ id }) => id === sheet)?.values ?? [];
  const held = columns.flatMap((column) => values.slice(from, to + 1).filter((row) => (row[column] ?? "") !== ""));
  if (held.length < FEWEST) return null;
  const block = { sheet, columns, from, to, by };
  return { ...block, snapshot: movedBlock(full, block) };
}
