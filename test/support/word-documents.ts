import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { Drawing } from "../../src/core";
import { type PageCell, type PageTable, pageBlocks } from "../../src/sheets/docx/page-blocks";

/** Word documents made by hand, for tests: as clerks and programs leave them, not as ours writes them. */

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type WordParts = Readonly<Record<string, string>>;

/** A package around the body of a document; `more` replaces and adds parts, `arrows` leads to them. */
export function documentOf(body: string, more: WordParts = {}, arrows: readonly (readonly [string, string])[] = []) {
  const relations = (all: readonly (readonly [string, string])[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const parts: WordParts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(arrows),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

export const text = (words: string) =>
  words
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`)
    .join("<w:br/>");
export const r = (words: string) => `<w:r>${text(words)}</w:r>`;
export const p = (...runs: readonly string[]) => `<w:p>${runs.map(r).join("")}</w:p>`;
export const tc = (words: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(words)}</w:tc>`;
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

/** How a form has been typed, converted or cut. */
export interface Typing {
  /** Header cells merged as Word does, or left apart with empty ones beside. */
  readonly merged: boolean;
  /** A new table after so many rows of the body; 0 for none. */
  readonly splitAfter: number;
  /** The header stands again on every part. */
  readonly headerAgain: boolean;
  /** A paragraph for every so many words of a cell; 0 for one. */
  readonly wrapAfter: number;
  /** The last column stands second. */
  readonly noteSecond: boolean;
  /** Words are cut into runs, with proofing marks and changes that are accepted or gone. */
  readonly tracked: boolean;
}

export const anyTyping: fc.Arbitrary<Typing> = fc.record({
  merged: fc.boolean(),
  splitAfter: fc.constantFrom(0, 7, 18, 30),
  headerAgain: fc.boolean(),
  wrapAfter: fc.constantFrom(0, 3, 5),
  noteSecond: fc.boolean(),
  tracked: fc.boolean(),
});

/** The drawings as one document, typed in that way. */
export function typedForm(drawings: readonly Drawing[], typing: Typing): Uint8Array {
  return documentOf(typedBody(drawings, typing));
}

export function typedBody(drawings: readonly Drawing[], typing: Typing): string {
  const blocks = drawings.flatMap((drawing) =>
    pageBlocks(drawing, String).map((block) => {
      if (block.kind === "gap") return "<w:p/>";
      if (block.kind === "line") return p(block.text);
      return partsOf(typing.noteSecond ? withLastSecond(block) : block, typing)
        .map((rows) => tbl(...rows.map((cells) => tr(...cells.map((cell) => typedCell(cell, typing))))))
        .join("<w:p/>");
    }),
  );
  return blocks.join("");
}

function partsOf({ rows, headerRows }: PageTable, { splitAfter, headerAgain }: Typing): (readonly PageCell[])[][] {
  const [header, body] = [rows.slice(0, headerRows), rows.slice(headerRows)];
  if (splitAfter === 0 || body.length <= splitAfter) return [[...rows]];
  const parts: (readonly PageCell[])[][] = [];
  for (let at = 0; at < body.length; at += splitAfter) {
    parts.push([...(at === 0 || headerAgain ? header : []), ...body.slice(at, at + splitAfter)]);
  }
  return parts;
}

/** Only where the last column is one in every row, and the first too. */
function withLastSecond(table: PageTable): PageTable {
  const isSingle = (cells: readonly PageCell[]) => cells[0]?.columns === 1 && cells.at(-1)?.columns === 1;
  if (table.columns < 3 || !table.rows.every(isSingle)) return table;
  const moved = (cells: readonly PageCell[]) => {
    const [first, last] = [cells[0]!, cells.at(-1)!];
    const between = cells.slice(1, -1).map((cell) => ({ ...cell, column: cell.column + 1 }));
    return [first, { ...last, column: 1 }, ...between];
  };
  return { ...table, rows: table.rows.map(moved) };
}

function typedCell({ columns, merge, text: words }: PageCell, typing: Typing): string {
  const content = typedWords(words, typing);
  if (!typing.merged) return `<w:tc>${content}</w:tc>${"<w:tc><w:p/></w:tc>".repeat(columns - 1)}`;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  const down = { none: "", begins: '<w:vMerge w:val="restart"/>', goesOn: "<w:vMerge/>" }[merge];
  const properties = span + down;
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
}

function typedWords(words: string, { wrapAfter, tracked }: Typing): string {
  const run = (line: string) =>
    tracked && line !== ""
      ? `<w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del><w:proofErr w:type="spellStart"/>${r(line.slice(0, 1))}<w:ins w:id="2">${r(line.slice(1))}</w:ins>`
      : r(line);
  if (wrapAfter === 0) return `<w:p>${run(words)}</w:p>`;
  const all = words.split(" ");
  const lines = Array.from({ length: Math.ceil(all.length / wrapAfter) }, (_, i) =>
    all.slice(i * wrapAfter, (i + 1) * wrapAfter).join(" "),
  );
  return lines.map((line) => `<w:p>${run(line)}</w:p>`).join("");
}
