import type { Column } from "../template/schema";
import type { FormColumn, FormTable, Forms } from "./forms";
import type { Heading } from "./header";
import type { Block, LineCell } from "./lines";
import { bare, likeness, numbering } from "./wording";

/** Which column of the sheet is what, in one block. */
export interface Columns {
  readonly label: number | null;
  readonly stt: number | null;
  readonly unit: number | null;
  /** By column id of the template. */
  readonly values: ReadonlyMap<string, number>;
  readonly note: number | null;
  /** Several columns may hold the figures and nothing tells which. */
  readonly unsure: boolean;
  /** How many columns of the template its header names. */
  readonly named: number;
}

const ALIKE = 0.75;
const MAY_BE_LABEL = 0.7;
/** A figure as text: "1.297", "99,79 %", "446/491". */
const FIGURE = /^\s*\d[\d\s.,/%]*$/;
const PLAIN_NUMBERING = /^(?:\d{1,3}|[ivx]{1,5}|[a-z])$/;

/** Reads the header of the block; where it has none or says nothing, what stands in the columns. */
export function columnsOf(block: Block, table: FormTable, forms: Forms, before: Columns | null): Columns {
  const label = busiest(block, (cell) => bestIn(cell, table));
  if (block.header.length === 0 && before && (label === null || label === before.label)) return before;
  const taken = new Map<number, FormColumn>();
  const own = table.columns;
  const labelColumn = own.find((column) => column.role === "label");
  if (labelColumn && label !== null) taken.set(label, labelColumn);
  const named = fromHeader(block.headings, own, taken, alike);
  fromHeader(block.headings, own, taken, (heading, column) => (roleOf(heading, forms) === column.role ? 1 : 0));
  const columnOf = (role: Column["role"]) => columnWith(taken, role);
  const stt =
    columnOf("stt") ??
    busiest(block, (cell) => (taken.has(cell.column) ? 0 : looksNumbered(cell, table))) ??
    numbersBefore(block, label, taken);
  if (stt !== null) claim(taken, stt, own, "stt");
  const unit = columnOf("unit") ?? busiest(block, (cell) => (taken.has(cell.column) ? 0 : isUnit(cell, table)));
  if (unit !== null) claim(taken, unit, own, "unit");
  const labelled = columnOf("label");
  const { values, unsure } = valueColumns(block, table, taken, unit ?? labelled ?? -1);
  return { label: labelled, stt, unit, values, note: columnOf("note"), unsure, named };
}

/** How many columns of the table the headings name. */
export function namedColumns(headings: readonly Heading[], table: FormTable): number {
  return fromHeader(headings, table.columns, new Map(), alike);
}

function alike(heading: Heading, column: FormColumn): number {
  const whole = likeness(heading.path.join(" "), column.path);
  const leaf = column.leafIsUnique ? LEAF_ONLY * likeness(heading.path.at(-1) ?? "", column.leaf) : 0;
  return Math.max(whole, leaf);
}

const LEAF_ONLY = 0.95;

function valueColumns(block: Block, table: FormTable, taken: Map<number, FormColumn>, after: number) {
  const values = new Map<string, number>();
  for (const [at, column] of taken) if (column.role === "value") values.set(column.id, at);
  const only = table.columns.find((column) => column.role === "value");
  if (!only || table.values > 1 || values.size > 0) return { values, unsure: false };
  const figures = new Set<number>();
  const words = new Set<number>();
  for (const line of block.lines) {
    for (const cell of line.cells) {
      if (!taken.has(cell.column)) (cell.number || FIGURE.test(cell.text) ? figures : words).add(cell.column);
    }
  }
  const [single, ...others] = figures;
  const chosen =
    single !== undefined && others.length === 0 ? single : nextFree(after, taken, figures.size > 0 ? new Set() : words);
  values.set(only.id, chosen);
  taken.set(chosen, only);
  return { values, unsure: others.length > 0 };
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
      if (weight >= ALIKE) offers.push({ at: heading.column, column, weight });
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
  const roles = near && near.likeness >= ALIKE ? forms.roles[near.wording] : undefined;
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

function nextFree(after: number, taken: ReadonlyMap<number, FormColumn>, full: ReadonlySet<number>): number {
  let at = after + 1;
  while (taken.has(at) || full.has(at)) at += 1;
  return at;
}

/** Where nothing better is known: numbers in the column before the labels. */
function numbersBefore(block: Block, label: number | null, taken: ReadonlyMap<number, FormColumn>): number | null {
  if (label === null || label === 0 || taken.has(label - 1)) return null;
  const cells = block.lines.flatMap((line) => line.cells.filter((cell) => cell.column === label - 1));
  return cells.length > 0 && cells.every((cell) => PLAIN_NUMBERING.test(numbering(cell.text))) ? label - 1 : null;
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
  return near && near.likeness >= MAY_BE_LABEL ? near.likeness : 0;
}

function looksNumbered(cell: LineCell, table: FormTable): number {
  return table.stts.has(numbering(cell.text)) ? 1 : 0;
}

function isUnit(cell: LineCell, table: FormTable): number {
  return !cell.number && table.units.has(bare(cell.text)) ? 1 : 0;
}
