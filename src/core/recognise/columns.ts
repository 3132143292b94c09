import type { Column } from "../template/schema";
import type { FormTable, Forms } from "./forms";
import type { Block, LineCell } from "./lines";
import { bare, likeness, numbering } from "./wording";

/** Which column of the sheet is what, in one block. */
export interface Columns {
  readonly label: number;
  readonly stt: number | null;
  readonly unit: number | null;
  /** By column id of the template. */
  readonly values: ReadonlyMap<string, number>;
  readonly note: number | null;
  /** Several columns may hold the figures and nothing tells which. */
  readonly unsure: boolean;
}

const ALIKE = 0.75;
const MAY_BE_LABEL = 0.7;

/** Reads the header of the block; where it has none or says nothing, what stands in the columns. */
export function columnsOf(block: Block, table: FormTable, forms: Forms, before: Columns | null): Columns | null {
  const label = busiest(block, (cell) => bestIn(cell, table));
  if (label === null) return null;
  if (block.header.length === 0 && before?.label === label) return before;
  const taken = new Map<number, Column>();
  const own = table.table.columns;
  const labelColumn = own.find((column) => column.role === "label");
  if (labelColumn) taken.set(label, labelColumn);
  fromHeader(block, own, taken, (text, column) => likeness(bare(text), bare(column.path.at(-1)!)));
  fromHeader(block, own, taken, (text, column) => (roleOf(text, forms).has(column.role) ? 1 : 0));
  const columnOf = (role: Column["role"]) => entryOf(taken, role);
  const stt = columnOf("stt") ?? busiest(block, (cell) => (isFree(cell, taken) ? looksNumbered(cell, table) : 0));
  if (stt !== null) claim(taken, stt, own, "stt");
  const unit = columnOf("unit") ?? busiest(block, (cell) => (isFree(cell, taken) ? isUnit(cell, table) : 0));
  if (unit !== null) claim(taken, unit, own, "unit");
  const { values, unsure } = valueColumns(block, table, taken, unit ?? label);
  return { label, stt, unit, values, note: columnOf("note"), unsure };
}

function valueColumns(block: Block, table: FormTable, taken: Map<number, Column>, after: number) {
  const values = new Map<string, number>();
  for (const [at, column] of taken) if (column.role === "value") values.set(column.id, at);
  const [only] = table.values;
  if (!only || table.values.length > 1 || values.size > 0) return { values, unsure: false };
  const numbers = new Map<number, number>();
  for (const cell of block.lines.flatMap((line) => line.cells)) {
    if (cell.number && isFree(cell, taken)) numbers.set(cell.column, (numbers.get(cell.column) ?? 0) + 1);
  }
  const next = nextFree(after, taken);
  const holding = [...numbers.keys()];
  const chosen = holding.length === 1 ? holding[0]! : next;
  values.set(only.id, chosen);
  taken.set(chosen, only);
  return { values, unsure: holding.length > 1 };
}

function fromHeader(
  block: Block,
  own: readonly Column[],
  taken: Map<number, Column>,
  alike: (text: string, column: Column) => number,
): void {
  const offers: { at: number; column: Column; weight: number }[] = [];
  const leaves = new Map<number, string>();
  for (const line of block.header) for (const cell of line.cells) leaves.set(cell.column, cell.text);
  for (const [at, text] of leaves) {
    for (const column of own) {
      const weight = alike(text, column);
      if (weight >= ALIKE) offers.push({ at, column, weight });
    }
  }
  const given = new Set(taken.values());
  for (const { at, column } of offers.sort((a, b) => b.weight - a.weight)) {
    if (taken.has(at) || given.has(column)) continue;
    taken.set(at, column);
    given.add(column);
  }
}

function roleOf(text: string, forms: Forms): ReadonlySet<Column["role"]> {
  const near = forms.headers.near(text)[0];
  const roles = near && near.likeness >= ALIKE ? forms.roles[near.wording] : undefined;
  return roles?.size === 1 ? roles : new Set();
}

function claim(taken: Map<number, Column>, at: number, own: readonly Column[], role: Column["role"]): void {
  const column = own.find((candidate) => candidate.role === role);
  if (column) taken.set(at, column);
}

function entryOf(taken: ReadonlyMap<number, Column>, role: Column["role"]): number | null {
  for (const [at, column] of taken) if (column.role === role) return at;
  return null;
}

function nextFree(after: number, taken: ReadonlyMap<number, Column>): number {
  let at = after + 1;
  while (taken.has(at)) at += 1;
  return at;
}

function isFree(cell: LineCell, taken: ReadonlyMap<number, Column>): boolean {
  return !taken.has(cell.column);
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
