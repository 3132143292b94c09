import { evenFold } from "./even-fold";
import { REPORT_TEXT } from "./limits";

/** A paragraph, or a table with its cells row by row. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** What is read of one paragraph and of one table; no real one is larger. */
const PARAGRAPH = 12_000;
const [ROWS, COLUMNS] = [2_000, 60];
const HEADING_AT_MOST = 200;
const MARKUP = /<\/?[a-z][^>]{0,40}>|\*{1,3}|^#{1,6}\s*|_{2,}/gim;
/** "II. KẾT QUẢ", "1. Cải cách thể chế:", "a) …", "1.2. …" with no figure and nothing said after it. */
const HEADING = /^\s*(?:[ivx]+\s*\..{0,160}|(?:\d{1,2}(?:\.\d{1,2})*|[a-h])\s*[.)]\s*\D{0,160})(?<![.;,])$/;
const ENDED = /[.;:!?…/]["”)]?$/;
const GOES_ON = /^[\p{Ll}(\d]/u;
const NUMBERED = /^\d+[.)]/;

/** The paragraphs and tables of a report in their order; a line that goes on after a page break is one with it. */
export function blocksOf(report: string): readonly Block[] {
  const lines = report
    .slice(0, REPORT_TEXT.characters)
    .normalize("NFC")
    .split(/\r?\n|\r|\v|\f/);
  const blocks: (Block & { text?: string; rows?: (readonly string[])[] })[] = [];
  for (const line of lines) {
    const bare = line.replace(MARKUP, "");
    const last = blocks.at(-1);
    if (bare.includes("\t")) {
      const cells = bare.split("\t", COLUMNS).map(tidy);
      if (last?.kind !== "table") blocks.push({ kind: "table", rows: [cells] });
      else if (last.rows.length < ROWS) (last.rows as (readonly string[])[]).push(cells);
      continue;
    }
    const text = tidy(bare);
    if (text === "") continue;
    if (last?.kind === "paragraph" && goesOn(last.text, text))
      blocks[blocks.length - 1] = { kind: "paragraph", text: `${last.text} ${text}` };
    else blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}

/** Whether a paragraph is a heading of what follows. */
export function isHeading(paragraph: string): boolean {
  return paragraph.length <= HEADING_AT_MOST && HEADING.test(evenFold(paragraph));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function goesOn(last: string, text: string): boolean {
  if (last.length >= PARAGRAPH || ENDED.test(last.slice(-3)) || !GOES_ON.test(text)) return false;
  return !NUMBERED.test(text) && !isHeading(last);
}
