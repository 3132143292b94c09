import { strToU8, zipSync } from "fflate";
import type { Drawing } from "../../core";
import { escaped } from "../archive/xml";
import { pageBlocks } from "./page-blocks";
import { TWIPS, writtenBlock } from "./write-blocks";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}"`;
const TWIPS_PER_MM = (72 * TWIPS) / 25.4;
/** A4, in twips. */
const A4 = { short: 11906, long: 16838 };
/** 13 points, in the middle of the top margin (Nghị định 30/2020/NĐ-CP). */
const PAGE_NUMBER = "26";
/** 1 January 1980: the same form is the same file. */
const DATE = new Date(1980, 0, 1);

export interface WordWriting {
  /** How a number of the drawing is printed. */
  readonly figure: (value: number) => string;
}

/** Makes a .docx of the drawings: each a section of its own, with its own paper and its pages numbered from 1. */
export function writeWord(drawings: readonly Drawing[], { figure }: WordWriting): Uint8Array {
  const parts = {
    "[Content_Types].xml": types(),
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/document.xml": documentPart(drawings, figure),
    "word/_rels/document.xml.rels": relations(["styles", "styles.xml"], ["header", "header1.xml"]),
    "word/styles.xml": styles(drawings[0]?.font ?? { name: "Times New Roman", size: 12 }),
    "word/header1.xml": header(),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])), {
    mtime: DATE,
  });
}

function documentPart(drawings: readonly Drawing[], figure: WordWriting["figure"]): string {
  const sections = drawings.map((drawing, at) => {
    const blocks = pageBlocks(drawing, figure);
    const body = blocks.map((block, i) => writtenBlock(block, blocks[i + 1], drawing, roomOf(drawing))).join("");
    const isLast = at === drawings.length - 1;
    // The last section's properties are the document's; behind a table there must be a paragraph.
    return body + (isLast ? `<w:p/>${section(drawing)}` : `<w:p><w:pPr>${section(drawing)}</w:pPr></w:p>`);
  });
  return `<w:document ${NAMESPACES}><w:body>${sections.join("")}</w:body></w:document>`;
}

function paper({ page }: Drawing): { readonly width: number; readonly height: number } {
  return page.orientation === "landscape" ? { width: A4.long, height: A4.short } : { width: A4.short, height: A4.long };
}

function roomOf(drawing: Drawing): number {
  const { left, right } = drawing.page.margins;
  return Math.floor(paper(drawing).width - (left + right) * TWIPS_PER_MM);
}

function section(drawing: Drawing): string {
  const { orientation, margins } = drawing.page;
  const { width, height } = paper(drawing);
  const twips = (mm: number) => Math.round(mm * TWIPS_PER_MM);
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}"${orientation === "landscape" ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" ` +
    `w:left="${twips(margins.left)}" w:header="${twips(margins.top / 2)}" w:footer="${twips(margins.bottom / 2)}" w:gutter="0"/>` +
    `<w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`
  );
}

function header(): string {
  const look = `<w:rPr><w:sz w:val="${PAGE_NUMBER}"/><w:szCs w:val="${PAGE_NUMBER}"/></w:rPr>`;
  const number = `<w:fldSimple w:instr=" PAGE "><w:r>${look}<w:t>2</w:t></w:r></w:fldSimple>`;
  return `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${number}</w:p></w:hdr>`;
}

function styles({ name, size }: Drawing["font"]): string {
  const font = ["ascii", "hAnsi", "eastAsia", "cs"].map((kind) => `w:${kind}="${escaped(name)}"`).join(" ");
  return (
    `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/>` +
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`
  );
}

function relations(...arrows: readonly (readonly [string, string])[]): string {
  const written = arrows.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

function types(): string {
  const kinds = { document: "document.main", styles: "styles", header1: "header" };
  const overrides = Object.entries(kinds).map(
    ([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${PARTS}.${kind}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
