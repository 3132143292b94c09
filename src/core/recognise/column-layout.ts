import type { Columns } from "./columns";
import type { FigureChoice } from "./figure-columns";
import type { ColumnAside, ColumnQuestion } from "./layout";
import type { FoundTable } from "./read-table";

/** The first table whose column of figures is still to be chosen, as a question. */
export function questionIn(tables: readonly FoundTable[]): ColumnQuestion | null {
  for (const choice of choicesIn(tables)) {
    const { unsure, chosen, options } = choice;
    if (unsure === null) continue;
    const named = options.map(({ column }) => ({ column, heading: printedAbove(column, choice) }));
    return { chosen, options: told(named, choice), why: unsure };
  }
  return null;
}

export function isAnswered(tables: readonly FoundTable[]): boolean {
  return choicesIn(tables).some(({ answered }) => answered);
}

/** Columns put aside, over the lines from the first row read with them to the last. */
export function asideIn({ places }: FoundTable): ColumnAside[] {
  const rows = new Map<Columns, { from: number; to: number }>();
  for (const { columns, at } of places) {
    const known = rows.get(columns) ?? { from: at, to: at };
    rows.set(columns, { from: Math.min(known.from, at), to: Math.max(known.to, at) });
  }
  return [...rows].flatMap(([{ choice }, reach]) => (choice?.aside ?? []).map((column) => ({ column, ...reach })));
}

function choicesIn(tables: readonly FoundTable[]): FigureChoice[] {
  const columns = new Set(tables.flatMap(({ places }) => places.map((place) => place.columns)));
  return [...columns].flatMap(({ choice }) => choice ?? []);
}

/** The lowest heading above a column. */
function printedAbove(column: number, { header }: FigureChoice): string {
  for (const { cells, heading } of [...header].reverse()) {
    const cell = heading === "numbers" ? undefined : cells.find((one) => one.column === column);
    if (cell) return cell.text.replace(/\s+/g, " ").trim();
  }
  return "";
}

/** Headings that read alike are told by what stands above them. */
function told(options: ColumnQuestion["options"], { header }: FigureChoice): ColumnQuestion["options"] {
  const alike = (heading: string) => options.filter((one) => one.heading === heading).length > 1;
  return options.map(({ column, heading }) => {
    if (heading === "" || !alike(heading)) return { column, heading };
    const above = header[0]?.cells.filter((cell) => cell.column <= column).at(-1)?.text ?? heading;
    return { column, heading: above === heading ? heading : `${above.replace(/\s+/g, " ").trim()} – ${heading}` };
  });
}
