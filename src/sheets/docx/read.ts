import { SHEET_COLUMNS, SHEET_ROWS, type Snapshot, type WordTable, fold, unknownSeparators } from "../../core";
import { blocksOf, type Block, type Paragraph, type Table } from "./blocks";
import { openDocument, type OpenDocument } from "./document";
import { appendixHeading } from "./heading";
import { lineOf } from "./lines";
import { withoutPageLines } from "./page-line";

export interface WordDocument {
  /** One sheet: every line of text a row of one cell, every table its rows and an empty row behind them. */
  readonly snapshot: Snapshot;
  /** Where the cell or the line at "row,column" of the snapshot begins in the document's part; of a merge its first cell. */
  readonly places: ReadonlyMap<string, number>;
  /** The whole text: a line each paragraph, rows of tables as lines with tabs. */
  readonly text: string;
  /** The text without the tables that have one of these rows of the snapshot: the report without its appendix. */
  textWithout(rows: Iterable<number>): string;
}

/** Of the text between two tables only what stands near them is laid on the sheet: a heading, a caption, what a table is signed with. */
const ABOVE = 12;
const BELOW = 4;
/** Of the text the document begins with: name and period of the report, who sends it. */
const HEAD = 60;

/** Reads a .docx. Tracked changes count as accepted, fields as shown; text boxes, notes and comments are passed over. Throws FileFault. */
export function readWord(bytes: Uint8Array, name = ""): WordDocument {
  return readOpened(openDocument(bytes), name);
}

export function readOpened(document: OpenDocument, name: string): WordDocument {
  const blocks = withoutPageLines(blocksOf(document));
  const shown = shownBlocks(blocks);
  const page = layOut(blocks, shown.isShown);
  const texts = page.texts.slice(0, SHEET_ROWS);
  const width = Math.min(Math.max(0, ...texts.map((row) => row.length)), SHEET_COLUMNS);
  const columns = Array.from({ length: width }, (_, column) => column);
  const square = texts.map((row) => columns.map((column) => row[column] ?? ""));
  const sheet = {
    id: "0",
    name,
    visible: true,
    row: 0,
    column: 0,
    values: square,
    texts: square,
    formats: square.map((row) => row.map(() => "@")),
    cut:
      shown.isCut ||
      page.texts.length > SHEET_ROWS ||
      texts.some((row) => row.slice(width).some((text) => text !== "")),
    word: { tables: page.tables },
  };
  const lines = blocks.map((block) => (block.kind === "table" ? block.rows.map(lineOf) : [lineOf(block)]));
  return {
    snapshot: { sheets: [sheet], active: sheet.id, separators: unknownSeparators },
    places: page.places,
    text: lines.flat().join("\n"),
    textWithout(rows) {
      const left = new Set([...rows].flatMap((row) => page.blockAt.get(row) ?? []));
      return lines.flatMap((own, at) => (left.has(at) ? [] : own)).join("\n");
    },
  };
}

interface Page {
  readonly texts: string[][];
  readonly places: Map<string, number>;
  readonly tables: WordTable[];
  /** The block that is a table, by the rows of the page it lies on. */
  readonly blockAt: Map<number, number>;
}

function layOut(blocks: readonly Block[], isShown: readonly boolean[]): Page {
  const page: Page = { texts: [], places: new Map(), tables: [], blockAt: new Map() };
  /** By the heading, whatever its letter case. */
  const counts = new Map<string | null, number>();
  let heading: string | null = null;
  blocks.forEach((block, at) => {
    if (block.kind === "paragraph") {
      heading = appendixHeading(block.text) ?? heading;
      if (isShown[at]) layLine(page, block);
      else layGap(page);
      return;
    }
    const folded = heading === null ? null : fold(heading);
    const number = (counts.get(folded) ?? 0) + 1;
    counts.set(folded, number);
    if (!isShown[at]) return;
    page.tables.push({ heading, number, row: page.texts.length, rows: block.rows.length });
    layTable(page, block, at);
    page.texts.push([]);
  });
  return page;
}

/** What lies on the sheet. A report longer than a sheet loses its first tables: the appendix stands at its end. */
function shownBlocks(blocks: readonly Block[]): { readonly isShown: readonly boolean[]; readonly isCut: boolean } {
  const isShown = nearTables(blocks);
  const last = blocks.map(({ kind }) => kind).lastIndexOf("table");
  const rowsOf = (block: Block) => (block.kind === "table" ? block.rows.length + 1 : 2);
  let rows = blocks.reduce((sum, block, at) => sum + (isShown[at] ? rowsOf(block) : 0), 0);
  let isCut = false;
  for (let at = HEAD; at < last && rows > SHEET_ROWS; at += 1) {
    const block = blocks[at];
    if (!isShown[at] || !block) continue;
    isShown[at] = false;
    isCut ||= block.kind === "table";
    rows -= rowsOf(block);
  }
  return { isShown, isCut };
}

function nearTables(blocks: readonly Block[]): boolean[] {
  const distances = (order: readonly Block[]) => {
    let distance = Infinity;
    return order.map(({ kind }) => (distance = kind === "table" ? 0 : distance + 1));
  };
  const behind = distances(blocks);
  const before = distances([...blocks].reverse()).reverse();
  return blocks.map((_, at) => at < HEAD || (behind[at] ?? 0) <= BELOW || (before[at] ?? 0) <= ABOVE);
}

/** One empty row for any number of lines that are empty or left out. */
function layGap({ texts }: Page): void {
  if ((texts.at(-1)?.length ?? 0) > 0) texts.push([]);
}

function layLine(page: Page, { element, text }: Paragraph): void {
  if (text.trim() === "") return layGap(page);
  page.places.set(`${page.texts.length},0`, element.start);
  page.texts.push([text.replaceAll("\t", " ").trim()]);
}

function layTable(page: Page, { rows }: Table, block: number): void {
  for (const cells of rows) {
    const texts: string[] = [];
    page.blockAt.set(page.texts.length, block);
    for (const { column, columns, text, owner } of cells) {
      for (let at = column; at < column + columns; at += 1) page.places.set(`${page.texts.length},${at}`, owner.start);
      while (texts.length < column + columns) texts.push("");
      texts[column] = text.trim();
    }
    page.texts.push(texts);
  }
}
