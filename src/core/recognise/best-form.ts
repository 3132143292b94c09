import type { RecogniseAsked } from "./asked";
import { namedColumns } from "./columns";
import type { Form, FormTable, Forms } from "./forms";
import { isExpired, periodOf, type KnownPeriod } from "./in-force";
import { isThere } from "./is-there";
import type { Block, Line } from "./lines";
import { readTable, type FoundTable } from "./read-table";
import { withUnlabelled } from "./repeating";
import { CHOICE, CLAIM, LABEL, TITLE } from "./thresholds";
import { bare, isAnybodys, likeness } from "./wording";

/** A template read from consecutive blocks of a sheet, and how well it explains them. */
export interface Found {
  readonly form: Form;
  readonly tables: readonly FoundTable[];
  readonly fit: number;
  /** When the form is no longer in force for the period of the report: that period. */
  readonly expiredFor: KnownPeriod | null;
}

/**
 * The template that explains the blocks best, if any does; one in force before one that no longer is, and one that comes
 * with the program before an equal one of an office's own.
 */
export function bestForm(blocks: readonly Block[], forms: Forms, asked: RecogniseAsked): Found | null {
  const promising = forms.forms
    .map((form) => ({ form, hits: form.tables.reduce((sum, table) => sum + hitsOf(blocks, table), 0) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, CHOICE.candidates);
  let best: Found | null = null;
  for (const { form, hits } of promising) {
    if (best && lasts(best) && isShipped(best) && best.fit >= hits + CHOICE.dress) break;
    const found = readAs(form, blocks, forms, asked);
    if (found && (!best || isBetter(found, best))) best = found;
  }
  return best;
}

function isBetter(found: Found, best: Found): boolean {
  if ((found.expiredFor === null) !== (best.expiredFor === null)) {
    const [inForce, expired] = found.expiredFor === null ? [found, best] : [best, found];
    return rowsOf(inForce) >= CHOICE.inForce * rowsOf(expired) === (inForce === found);
  }
  const gain = found.fit - best.fit;
  if (Math.abs(gain) >= CHOICE.equal) return gain > 0;
  if (lasts(found) !== lasts(best)) return lasts(found);
  return isShipped(found) !== isShipped(best) ? isShipped(found) : gain > 0;
}

function lasts({ form }: Found): boolean {
  return form.template.file.validTo === undefined;
}

function isShipped({ form }: Found): boolean {
  return form.template.own === undefined;
}

function rowsOf({ tables }: Found): number {
  return tables.reduce((sum, { places }) => sum + places.length, 0);
}

function readAs(form: Form, blocks: readonly Block[], forms: Forms, asked: RecogniseAsked): Found | null {
  let known: KnownPeriod | undefined;
  const period = () => (known ??= periodOf(form, blocks, asked));
  const byTable = new Map<FormTable, Block[]>();
  for (const block of blocks) {
    const table = tableOf(block, form.tables) ?? goesOn(block, [...byTable.keys()].at(-1));
    if (table) byTable.set(table, [...(byTable.get(table) ?? []), block]);
  }
  const tables: FoundTable[] = [];
  const read = (table: FormTable, own: readonly Block[]) => {
    const found = withUnlabelled(readTable(table, own, forms, () => period().period));
    if (isThere(found)) tables.push(found);
  };
  for (const [table, own] of byTable) read(table, own);
  for (const rest of tables.flatMap(leftOver)) {
    const others = form.tables.filter((table) => !tables.some((found) => found.table === table));
    const table = others.length === 0 ? undefined : tableOf(rest, others);
    if (table) read(table, [rest]);
  }
  if (tables.length === 0) return null;
  const ends = form.template.file.validTo !== undefined;
  return {
    form,
    tables,
    fit: tables.reduce((sum, table) => sum + fitOf(table), 0) + dress(tables),
    expiredFor: ends && isExpired(form.template, period().day) ? period() : null,
  };
}

/** The table before, of which a block without one of its labels may be more: not below a header of another kind. */
function goesOn({ headings }: Block, before: FormTable | undefined): FormTable | undefined {
  if (before === undefined || headings.length === 0) return before;
  return namedColumns(headings, before) >= CLAIM.ofHeader * before.columns.length ? before : undefined;
}

/** What a table leaves of its blocks: another table pasted below it without a header. */
function leftOver({ blocks, used }: FoundTable): Block[] {
  return blocks
    .map((block) => ({ ...block, above: [], header: [], lines: block.lines.filter((line) => !used.has(line)) }))
    .filter((block) => block.lines.length >= CLAIM.rows);
}

/** Rows explained, less what is left: foreign lines speak against a form, missing rows hardly. */
function fitOf({ table, places, candidates, columns }: FoundTable): number {
  const alike = places.reduce((sum, place) => sum + place.likeness, 0);
  const missing = table.rows.length - new Set(places.map(({ row }) => row)).size;
  const extra = Math.max(0, candidates - places.length);
  return alike - CHOICE.foreign * extra - CHOICE.missing * missing + (table.byHeader ? (columns?.named ?? 0) : 0);
}

/** Titles and column headings: they tell apart forms that share their rows. At most `CHOICE.dress`. */
function dress(tables: readonly FoundTable[]): number {
  const [first] = tables;
  if (!first) return 0;
  const above = first.blocks[0]!.above.flatMap((line) => line.cells.map((cell) => bare(cell.text)));
  const titles = first.table.appendix.title.map((line) => bare(line.text));
  const said = titles.filter((title) => above.some((text) => likeness(title, text) >= TITLE.like)).length;
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
  return named >= CLAIM.ofHeader * table.columns.length ? hits + named : hits;
}

function hitLine(line: Line, table: FormTable, hit: Map<number, number>): void {
  for (const cell of line.cells) {
    const near = cell.near.find(({ wording }) => table.byWording.has(wording));
    const isOwn = near && near.likeness >= LABEL.like && !isAnybodys(bare(cell.text));
    if (isOwn) hit.set(near.wording, Math.max(near.likeness, hit.get(near.wording) ?? 0));
  }
}
