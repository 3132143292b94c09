import { namedColumns } from "./columns";
import type { Form, FormTable, Forms } from "./forms";
import type { Block, Line } from "./lines";
import { readTable, type FoundTable } from "./read-table";
import { withUnlabelled } from "./repeating";
import { bare, likeness } from "./wording";

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
/** So many rows are no accident, however long the form, if they are nearly all the lines there are. */
const ENOUGH_ROWS = 12;
const NEARLY_ALL = 0.95;
const LEAST_OF_HEADER = 0.7;
const LIKE = 0.75;
const LIKE_A_TITLE = 0.7;
const CANDIDATES = 4;

/** The template that explains the blocks best, if any does. */
export function bestForm(blocks: readonly Block[], forms: Forms): Found | null {
  const promising = forms.forms
    .map((form) => ({ form, hits: form.tables.reduce((sum, table) => sum + hitsOf(blocks, table), 0) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, CANDIDATES);
  let best: Found | null = null;
  for (const { form, hits } of promising) {
    if (best && best.fit >= hits + MOST_DRESS) break;
    const found = readAs(form, blocks, forms);
    if (found && (!best || found.fit > best.fit)) best = found;
  }
  return best;
}

function readAs(form: Form, blocks: readonly Block[], forms: Forms): Found | null {
  const byTable = new Map<FormTable, Block[]>();
  for (const block of blocks) {
    const table = tableOf(block, form.tables) ?? [...byTable.keys()].at(-1);
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block]);
  }
  const tables: FoundTable[] = [];
  const read = (table: FormTable, own: readonly Block[]) => {
    const found = withUnlabelled(readTable(table, own, forms));
    if (isThere(found)) tables.push(found);
  };
  for (const [table, own] of byTable) read(table, own);
  for (const rest of tables.flatMap(leftOver)) {
    const others = form.tables.filter((table) => !tables.some((found) => found.table === table));
    const table = others.length === 0 ? undefined : tableOf(rest, others);
    if (table) read(table, [rest]);
  }
  if (tables.length === 0) return null;
  return { form, tables, fit: tables.reduce((sum, table) => sum + fitOf(table), 0) + dress(tables) };
}

/** What a table leaves of its blocks: another table pasted below it without a header. */
function leftOver({ blocks, used }: FoundTable): Block[] {
  return blocks
    .map((block) => ({ ...block, above: [], header: [], lines: block.lines.filter((line) => !used.has(line)) }))
    .filter((block) => block.lines.length >= LEAST_ROWS);
}

function isThere({ table, places, candidates, columns }: FoundTable): boolean {
  const labelled = table.rows.filter((row) => row.label !== "").length;
  const found = places.filter((place) => table.rows[place.row]!.label !== "").length;
  if (table.byHeader && columns && columns.named >= LEAST_OF_HEADER * table.columns.length) return true;
  if (labelled === 0) return false;
  const isExtract = found >= ENOUGH_ROWS && found >= NEARLY_ALL * candidates;
  if (!isExtract && found < Math.min(labelled, Math.max(LEAST_ROWS, LEAST_SHARE * labelled))) return false;
  return found >= LEAST_OF_LINES * candidates || found >= LEAST_OF_ROWS * labelled;
}

/** Rows explained, less what is left: foreign lines speak against a form, missing rows hardly. */
function fitOf({ table, places, candidates, columns }: FoundTable): number {
  const alike = places.reduce((sum, place) => sum + place.likeness, 0);
  const missing = table.rows.length - new Set(places.map(({ row }) => row)).size;
  const extra = Math.max(0, candidates - places.length);
  return alike - 0.5 * extra - 0.02 * missing + (table.byHeader ? (columns?.named ?? 0) : 0);
}

const MOST_DRESS = 2;

/** Titles and column headings: they tell apart forms that share their rows. At most MOST_DRESS. */
function dress(tables: readonly FoundTable[]): number {
  const [first] = tables;
  if (!first) return 0;
  const above = first.blocks[0]!.above.flatMap((line) => line.cells.map((cell) => bare(cell.text)));
  const titles = first.table.appendix.title.map((line) => bare(line.text));
  const said = titles.filter((title) => above.some((text) => likeness(title, text) >= LIKE_A_TITLE)).length;
  const named = (first.columns?.named ?? 0) / first.table.columns.length;
  return (titles.length === 0 ? 0 : said / titles.length) + named;
}

function tableOf(block: Block, tables: readonly FormTable[]): FormTable | undefined {
  let best: FormTable | undefined;
  let most = 0;
  for (const table of tables) {
    const hits = hitsOf([block], table);
    if (hits > most) [best, most] = [table, hits];
  }
  return best;
}

/** How many rows of the table the blocks may hold; of one without labels, how many columns its header names. */
function hitsOf(blocks: readonly Block[], table: FormTable): number {
  const hit = new Map<number, number>();
  for (const block of blocks) for (const line of block.lines) hitLine(line, table, hit);
  let hits = 0;
  for (const alike of hit.values()) hits += alike;
  if (!table.byHeader) return hits;
  const named = Math.max(...blocks.map((block) => namedColumns(block.headings, table)));
  return named >= LEAST_OF_HEADER * table.columns.length ? hits + named : hits;
}

function hitLine(line: Line, table: FormTable, hit: Map<number, number>): void {
  for (const cell of line.cells) {
    const near = cell.near.find(({ wording }) => table.byWording.has(wording));
    if (near && near.likeness >= LIKE) hit.set(near.wording, Math.max(near.likeness, hit.get(near.wording) ?? 0));
  }
}
