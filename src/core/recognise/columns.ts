import type { Column } from "../template/schema";
import type { ReportedPeriod } from "./asked";
import { chooseFigures, countFigures, type FigureChoice } from "./figure-columns";
import type { FormColumn, FormTable, Forms } from "./forms";
import type { Heading } from "./header";
import type { Block, LineCell } from "./lines";
import { FIGURES, HEADING, LABEL } from "./thresholds";
import { bare, numbering } from "./wording";

/** Which column of the sheet is what, in one block. */
export interface Columns {
  readonly label: number | null;
  readonly stt: number | null;
  readonly unit: number | null;
  /** By column id of the template. */
  readonly values: ReadonlyMap<string, number>;
  readonly note: number | null;
  /** How the column of figures was chosen; null where the table has several, which only their headings tell. */
  readonly choice: FigureChoice | null;
  /** How many columns of the template its header names. */
  readonly named: number;
  /** How many of its headings name no column of the template. */
  readonly strange: number;
}

/** Several columns may hold the figures and nothing tells which. */
export function isUnsure({ choice }: Columns): boolean {
  return choice !== null && choice.unsure !== null;
}

const PLAIN_NUMBERING = /^(?:\d{1,3}|[ivx]{1,5}|[a-z])$/;

/** Reads the header of the block; where it has none or says nothing, what stands in the columns. */
export function columnsOf(
  block: Block,
  table: FormTable,
  forms: Forms,
  before: Columns | null,
  period: () => ReportedPeriod | null,
): Columns {
  const label = busiest(block, (cell) => bestIn(cell, table));
  if (block.header.length === 0 && before && (label === null || label === before.label)) return before;
  const counts = table.values === 1 ? countFigures(block, table, label) : new Map<number, number>();
  const shift = table.values === 1 ? shiftOf(block, table, label, counts) : 0;
  const headings = block.headings.map((heading) => ({ ...heading, column: heading.column - shift }));
  const taken = new Map<number, FormColumn>();
  const ofForm = table.columns;
  const labelColumn = ofForm.find((column) => column.role === "label");
  if (labelColumn && label !== null) taken.set(label, labelColumn);
  const named = fromHeader(headings, ofForm, taken, alike);
  fromHeader(headings, ofForm, taken, (heading, column) => (roleOf(heading, forms) === column.role ? 1 : 0));
  const columnOf = (role: Column["role"]) => columnWith(taken, role);
  const stt =
    columnOf("stt") ??
    busiest(block, (cell) => (taken.has(cell.column) ? 0 : looksNumbered(cell, table))) ??
    numbersBefore(block, label, taken);
  if (stt !== null) claim(taken, stt, ofForm, "stt");
  const unit = columnOf("unit") ?? busiest(block, (cell) => (taken.has(cell.column) ? 0 : isUnit(cell, table)));
  if (unit !== null) claim(taken, unit, ofForm, "unit");
  const labelled = columnOf("label");
  const values = new Map<string, number>();
  const only = table.values === 1 ? ofForm.find((column) => column.role === "value") : undefined;
  const known = { block, counts, taken, period, displaced: shift !== 0 };
  const choice = only ? chooseFigures(known, unit ?? labelled ?? -1) : null;
  if (only && choice) values.set(only.id, choice.chosen);
  else for (const [at, column] of taken) if (column.role === "value") values.set(column.id, at);
  const own = new Set([...taken.keys(), ...values.values(), ...(choice?.options ?? []).map(({ column }) => column)]);
  const strange = headings.filter(({ column }) => !own.has(column)).length;
  return { label: labelled, stt, unit, values, note: columnOf("note"), choice, named, strange };
}

/**
 * By how many columns the header stands further right than what it names: labels and units say so together, and no
 * figure stands below the heading of the figures though some stand where it would belong.
 */
function shiftOf(block: Block, table: FormTable, label: number | null, counts: ReadonlyMap<number, number>): number {
  if (label === null || block.headings.length === 0) return 0;
  const headed = (role: Column["role"]) => {
    const column = table.columns.find((one) => one.role === role);
    const best = column && bestOf(block.headings, (heading) => alike(heading, column));
    return best && best.weight >= HEADING.like ? best.one.column : null;
  };
  const [value, unitHeading, labelHeading] = [headed("value"), headed("unit"), headed("label")];
  if (value === null || (counts.get(value) ?? 0) > 0) return 0;
  const unit = busiest(block, (cell) => isUnit(cell, table));
  const shifts = [
    ...(labelHeading === null ? [] : [labelHeading - label]),
    ...(unitHeading === null || unit === null ? [] : [unitHeading - unit]),
  ];
  const [shift = 0] = shifts;
  const agree = shifts.every((one) => one === shift);
  return agree && (counts.get(value - shift) ?? 0) >= FIGURES.displaced ? shift : 0;
}

/** How many columns of the table the headings name. */
export function namedColumns(headings: readonly Heading[], table: FormTable): number {
  return fromHeader(headings, table.columns, new Map(), alike);
}

function alike(heading: Heading, column: FormColumn): number {
  const whole = column.path(heading.path.join(" "));
  const leaf = column.leaf?.(heading.path.at(-1) ?? "") ?? 0;
  return Math.max(whole, HEADING.lowestOnly * leaf);
}

/** Gives each heading the column it resembles most, best pairs first. */
function fromHeader(
  headings: readonly Heading[],
  own: readonly FormColumn[],
  taken: Map<number, FormColumn>,
  weigh: (heading: Heading, column: FormColumn) => number,
): number {
  const given = new Set(taken.values());
  const offers: { at: number; column: FormColumn; weight: number }[] = [];
  for (const heading of headings) {
    for (const column of own) {
      if (given.has(column) || taken.has(heading.column)) continue;
      const weight = weigh(heading, column);
      if (weight >= HEADING.like) offers.push({ at: heading.column, column, weight });
    }
  }
  let count = 0;
  for (const { at, column } of offers.sort((a, b) => b.weight - a.weight)) {
    if (taken.has(at) || given.has(column)) continue;
    taken.set(at, column);
    given.add(column);
    count += 1;
  }
  return count;
}

/** The role that every known form gives to a heading like this one. */
export function roleOf(heading: Heading, forms: Forms): Column["role"] | null {
  const near = forms.headers.near(heading.path.at(-1) ?? "")[0];
  const roles = near && near.likeness >= HEADING.like ? forms.roles[near.wording] : undefined;
  return roles?.size === 1 ? [...roles][0]! : null;
}

function claim(taken: Map<number, FormColumn>, at: number, own: readonly FormColumn[], role: Column["role"]): void {
  const column = own.find((candidate) => candidate.role === role);
  if (column) taken.set(at, column);
}

function columnWith(taken: ReadonlyMap<number, FormColumn>, role: Column["role"]): number | null {
  for (const [at, column] of taken) if (column.role === role) return at;
  return null;
}

/** Where nothing better is known: numbers in the column before the labels. */
function numbersBefore(block: Block, label: number | null, taken: ReadonlyMap<number, FormColumn>): number | null {
  if (label === null || label === 0 || taken.has(label - 1)) return null;
  const cells = block.lines.flatMap((line) => line.cells.filter((cell) => cell.column === label - 1));
  return cells.length > 0 && cells.every((cell) => PLAIN_NUMBERING.test(numbering(cell.text))) ? label - 1 : null;
}

function bestOf<T>(all: readonly T[], weigh: (one: T) => number): { one: T; weight: number } | null {
  let best: { one: T; weight: number } | null = null;
  for (const one of all) {
    const weight = weigh(one);
    if (weight > (best?.weight ?? -Infinity)) best = { one, weight };
  }
  return best;
}

function busiest(block: Block, weigh: (cell: LineCell) => number): number | null {
  const weights = new Map<number, number>();
  for (const line of block.lines) {
    for (const cell of line.cells) {
      const weight = weigh(cell);
      if (weight > 0) weights.set(cell.column, (weights.get(cell.column) ?? 0) + weight);
    }
  }
  let best: number | null = null;
  for (const [column, weight] of weights) if (best === null || weight > weights.get(best)!) best = column;
  return best;
}

function bestIn(cell: LineCell, table: FormTable): number {
  const near = cell.near.find(({ wording }) => table.byWording.has(wording));
  return near && near.likeness >= LABEL.inColumn ? near.likeness : 0;
}

function looksNumbered(cell: LineCell, table: FormTable): number {
  return table.stts.has(numbering(cell.text)) ? 1 : 0;
}

function isUnit(cell: LineCell, table: FormTable): number {
  return !cell.number && table.units.has(bare(cell.text)) ? 1 : 0;
}
