import type { FormColumn, FormTable } from "./forms";
import type { Heading } from "./header";
import type { Block, Line } from "./lines";
import type { ReportedPeriod } from "./asked";
import { saysOf, type Says } from "./period-words";
import { FIGURES, LABEL } from "./thresholds";

/** A column that may hold the figures of a table. */
export interface FigureOption {
  readonly column: number;
  readonly heading: Heading | undefined;
  /** Rows of the form with a figure in it. */
  readonly figures: number;
  readonly says: Says;
}

/** Which column holds the figures, of those that may. */
export interface FigureChoice {
  readonly chosen: number;
  /** Left to right. */
  readonly options: readonly FigureOption[];
  /** Null where it is sure. */
  readonly unsure: "columns" | "displaced" | null;
  /** The sheet shows the column: by a heading or by figures. */
  readonly shown: boolean;
  /** The caller chose it. */
  readonly answered: boolean;
  /** The other options, as far as it is known that their figures are not this period's or it is still to be said. */
  readonly aside: readonly number[];
  readonly header: readonly Line[];
}

/** A figure as text: "1.297", "99,79 %", "446/491". */
const FIGURE = /^\s*\d[\d\s.,/%]*$/;

/** Rows of the form with a figure, by column. */
export function countFigures(block: Block, table: FormTable, label: number | null): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const line of block.lines) {
    if (label !== null && !isRow(line, table, label)) continue;
    for (const cell of line.cells) {
      if (cell.number || FIGURE.test(cell.text)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  return counts;
}

function isRow({ cells }: Line, table: FormTable, label: number): boolean {
  const near = cells.find(({ column }) => column === label)?.near.find(({ wording }) => table.byWording.has(wording));
  return near !== undefined && near.likeness >= LABEL.inColumn;
}

/** What is known of the columns of a block before its column of figures is chosen. */
export interface Known {
  readonly block: Block;
  readonly counts: ReadonlyMap<number, number>;
  /** Columns that hold something else, and the one a heading names as the figures'. */
  readonly taken: ReadonlyMap<number, FormColumn>;
  readonly period: () => ReportedPeriod | null;
  /** The header stands beside the columns it names. */
  readonly displaced: boolean;
}

/** By the words of the headings; where they do not say, the column with the form's own heading; else it is unsure. */
export function chooseFigures(known: Known, after: number): FigureChoice {
  const options = optionsOf(known);
  const { header } = known.block;
  const [first, ...others] = options;
  if (first === undefined) {
    const chosen = nextFree(after, known);
    return { chosen, options, unsure: null, shown: false, answered: false, aside: [], header };
  }
  const official = options.find(({ column }) => known.taken.has(column));
  const filled = options.find(({ figures, says }) => figures >= FIGURES.displaced && says !== "other");
  const displaced = known.displaced || (official?.figures === 0 && filled !== undefined);
  const sure = displaced ? undefined : others.length === 0 ? first : sayingSo(options, official);
  const chosen = sure ?? (displaced ? filled : official) ?? official ?? first;
  const unsure = sure ? null : displaced ? "displaced" : "columns";
  const aside = options.filter((one) => one !== chosen && (unsure !== null || one.says === "other"));
  return {
    chosen: chosen.column,
    options,
    unsure,
    shown: true,
    answered: false,
    aside: aside.map(({ column }) => column),
    header,
  };
}

function sayingSo(options: readonly FigureOption[], official: FigureOption | undefined): FigureOption | undefined {
  const own = options.filter(({ says }) => says === "this");
  if (own.length > 1 || (own.length === 1 && official && official !== own[0] && official.says === null))
    return undefined;
  if (own[0]) return own[0];
  if (official && official.says === null) return official;
  const open = options.filter(({ says }) => says === null);
  return open.length === 1 && open[0]!.heading ? open[0] : undefined;
}

/** Columns with figures in rows of the form, far from few, and those whose heading says that they are the figures'. */
function optionsOf({ block, counts, taken, period }: Known): FigureOption[] {
  const free = (column: number) => (taken.get(column)?.role ?? "value") === "value";
  const fullest = Math.max(0, ...[...counts].filter(([column]) => free(column)).map(([, count]) => count));
  const headings = new Map(block.headings.map((heading) => [heading.column, heading]));
  const columns = [...new Set([...counts.keys(), ...headings.keys(), ...taken.keys()])].filter(free);
  const filled = columns.filter((column) => (counts.get(column) ?? 0) >= Math.max(1, FIGURES.ofFullest * fullest));
  const beside = block.headings.filter(({ column }) => !free(column)).flatMap(({ path }) => path);
  const ofAll = sharedBy([...new Set([...filled, ...columns.filter((column) => taken.has(column))])], headings);
  const shared = new Set([...beside, ...ofAll]);
  return columns
    .map((column): FigureOption => {
      const heading = headings.get(column);
      const says = heading ? saidBy(heading, shared, period) : null;
      return { column, heading, figures: counts.get(column) ?? 0, says };
    })
    .filter(({ column, says }) => filled.includes(column) || taken.has(column) || says === "this")
    .sort((a, b) => a.column - b.column);
}

/** From the lowest line of the heading up; what stands over all of them alike, or over the units too, tells none. */
function saidBy({ path }: Heading, shared: ReadonlySet<string>, period: () => ReportedPeriod | null): Says {
  for (const text of [...path].reverse()) {
    const says = shared.has(text) ? null : saysOf(text, period);
    if (says !== null) return says;
  }
  return null;
}

function sharedBy(columns: readonly number[], headings: ReadonlyMap<number, Heading>): ReadonlySet<string> {
  const [first, ...others] = columns.flatMap((column) => headings.get(column) ?? []);
  if (first === undefined || others.length === 0) return new Set();
  return new Set(first.path.filter((text) => others.every(({ path }) => path.includes(text))));
}

/** Where the figures of a form would stand that has none yet: behind the column `after`, where no words stand. */
function nextFree(after: number, { block, taken }: Known): number {
  const words = new Set(block.lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  let at = after + 1;
  while (taken.has(at) || words.has(at)) at += 1;
  return at;
}
