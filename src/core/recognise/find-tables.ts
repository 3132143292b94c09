import { columnsOf, type Columns } from "./columns";
import { entryOf, type Entry } from "./entries";
import type { Form, FormTable, Forms } from "./forms";
import type { Block } from "./lines";
import { place, type Placed } from "./place";

/** A table of a template found on a sheet. */
export interface FoundTable {
  readonly table: FormTable;
  readonly blocks: readonly Block[];
  readonly entries: readonly Entry[];
  readonly placed: readonly Placed[];
}

/** A template read from consecutive blocks of a sheet, and how well it explains them. */
export interface Found {
  readonly form: Form;
  readonly tables: readonly FoundTable[];
  readonly fit: number;
}

const LEAST_ROWS = 3;
/** A form is there when it explains most of the lines, or the lines hold most of its rows. */
const LEAST_OF_LINES = 0.6;
const LEAST_OF_ROWS = 0.75;
const LEAST_SHARE = 0.2;
const LIKE = 0.75;
const REPEATED = 0.5;
const CANDIDATES = 3;

/** Consecutive blocks that are one copy of a form: a block that repeats labels already seen begins another. */
export function spansOf(blocks: readonly Block[]): Block[][] {
  const spans: { blocks: Block[]; seen: Set<number> }[] = [];
  for (const block of blocks) {
    const labels = labelsOf(block);
    const current = spans.at(-1);
    const again = current ? [...labels].filter((label) => current.seen.has(label)).length : 0;
    const repeats = current && again >= LEAST_ROWS && again >= REPEATED * Math.min(labels.size, current.seen.size);
    if (!current || repeats) spans.push({ blocks: [block], seen: labels });
    else {
      current.blocks.push(block);
      for (const label of labels) current.seen.add(label);
    }
  }
  return spans.map((span) => span.blocks);
}

/** The template that explains the blocks best, if any does. */
export function bestForm(blocks: readonly Block[], forms: Forms): Found | null {
  const promising = forms.forms
    .map((form) => ({ form, hits: form.tables.reduce((sum, table) => sum + hitsOf(blocks, table), 0) }))
    .filter(({ hits }) => hits >= LEAST_ROWS)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, CANDIDATES);
  let best: Found | null = null;
  for (const { form, hits } of promising) {
    if (best && best.fit >= hits) break;
    const found = readAs(form, blocks, forms);
    if (found && (!best || found.fit > best.fit)) best = found;
  }
  return best;
}

function readAs(form: Form, blocks: readonly Block[], forms: Forms): Found | null {
  const byTable = new Map<FormTable, Block[]>();
  for (const block of blocks) {
    const table = tableOf(block, form) ?? [...byTable.keys()].at(-1);
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block]);
  }
  const tables: FoundTable[] = [];
  for (const [table, own] of byTable) {
    const found = readTable(table, own, forms);
    if (isThere(found)) tables.push(found);
  }
  if (tables.length === 0) return null;
  return { form, tables, fit: tables.reduce((sum, table) => sum + fitOf(table), 0) };
}

function readTable(table: FormTable, blocks: readonly Block[], forms: Forms): FoundTable {
  const entries: Entry[] = [];
  let columns: Columns | null = null;
  for (const block of blocks) {
    columns = columnsOf(block, table, forms, columns) ?? columns;
    if (!columns) continue;
    for (const line of block.lines) {
      const entry = entryOf(line, columns);
      if (entry) entries.push(entry);
    }
  }
  return { table, blocks, entries, placed: place(entries, table) };
}

function isThere({ table, entries, placed }: FoundTable): boolean {
  if (placed.length < Math.max(LEAST_ROWS, LEAST_SHARE * table.rows.length)) return false;
  return placed.length >= LEAST_OF_LINES * entries.length || placed.length >= LEAST_OF_ROWS * table.rows.length;
}

/** Rows explained, less what is missing on either side. */
function fitOf({ table, entries, placed }: FoundTable): number {
  const alike = placed.reduce((sum, { likeness }) => sum + likeness, 0);
  const missing = table.rows.length - placed.length;
  const extra = entries.length - placed.length;
  return alike - 0.5 * missing - 0.25 * extra;
}

function tableOf(block: Block, form: Form): FormTable | undefined {
  let best: FormTable | undefined;
  let most = 0;
  for (const table of form.tables) {
    const hits = hitsOf([block], table);
    if (hits > most) [best, most] = [table, hits];
  }
  return best;
}

function hitsOf(blocks: readonly Block[], table: FormTable): number {
  const hit = new Map<number, number>();
  for (const block of blocks) {
    for (const line of block.lines) {
      for (const cell of line.cells) {
        const near = cell.near.find(({ wording }) => table.byWording.has(wording));
        if (near && near.likeness >= LIKE) hit.set(near.wording, Math.max(near.likeness, hit.get(near.wording) ?? 0));
      }
    }
  }
  return [...hit.values()].reduce((sum, likeness) => sum + likeness, 0);
}

function labelsOf(block: Block): Set<number> {
  const labels = new Set<number>();
  for (const line of block.lines) {
    for (const cell of line.cells) {
      const near = cell.near[0];
      if (near && near.likeness >= LIKE) labels.add(near.wording);
    }
  }
  return labels;
}
