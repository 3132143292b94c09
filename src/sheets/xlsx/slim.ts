import { strToU8, zipSync } from "fflate";
import type { Archive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { relationsPath } from "../archive/relations";
import { escaped, smallXmlOf, xmlOf } from "../archive/xml";
import { type CellPlaces, cellPlaces } from "./cell-places";
import { type Hidden, hiddenIn } from "./hidden";
import type { WorkbookParts } from "./parts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KEPT = ["worksheet", "sharedStrings", "styles"];
/** An empty cell, and the type it may state all the same: the library takes one of shared strings for the first of them. */
const EMPTY_CELL = /<(?:\w+:)?c\s[^<>]*(?:\/>|>\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>)/g;
/** A cell that shares the formula of another and has no result: the library takes it for an empty one. */
const SHARED_CELL =
  /(<(?:\w+:)?c\s[^<>]*>\s*)<((?:\w+:)?f)\s[^<>]*\/>(?=\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>)/g;
const TYPE = /\st\s*=\s*(?:"\w*"|'\w*')/;
/** What XML may have between elements, and text that is written literally. */
const ASIDE = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

export interface SlimWorkbook {
  /** An archive of the cells alone. */
  readonly bytes: Uint8Array;
  /** What was seen of each sheet on the way, by path. */
  readonly found: ReadonlyMap<string, Found>;
}

export interface Found extends Pick<CellPlaces, "isCut" | "orderedTo"> {
  /** What is not shown. */
  readonly hidden: Hidden;
}

/** The same workbook without anything but its cells: what is not read costs no time and can do no harm. */
export function slim(archive: Archive, { path, xml, relations, sheets }: WorkbookParts): SlimWorkbook {
  const kept = relations.filter((each) => KEPT.includes(each.type) && archive.entries.has(each.path));
  const worksheets = new Set(sheets.map((sheet) => sheet.path));
  const found = new Map<string, Found>();
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    "_rels/.rels": relationsPart([{ id: "a", type: "officeDocument", path }]),
    [path]: strToU8(
      withoutOtherSheets(
        xml,
        kept.filter(({ type }) => type === "worksheet").map(({ id }) => id),
      ),
    ),
    [relationsPath(path)]: relationsPart(kept),
  };
  for (const each of kept) {
    if (each.type !== "worksheet") parts[each.path] = strToU8(smallXmlOf(archive.unpack(each.path)));
    else if (worksheets.has(each.path) && !parts[each.path]) {
      const { xml: cells, ...seen } = slimSheet(xmlOf(archive.unpack(each.path)));
      found.set(each.path, seen);
      parts[each.path] = strToU8(cells);
    }
  }
  return { bytes: zipSync(parts, { level: 0 }), found };
}

function relationsPart(relations: readonly { id: string; type: string; path: string }[]): Uint8Array {
  const arrows = relations.map(
    ({ id, type, path }) => `<Relationship Id="${escaped(id)}" Type="${OFFICE}/${type}" Target="/${escaped(path)}"/>`,
  );
  return strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${arrows.join("")}</Relationships>`);
}

/** Sheets of charts and macros have no cells, and the library stumbles over them. */
function withoutOtherSheets(xml: string, ids: readonly string[]): string {
  return xml.replace(/<(?:\w+:)?sheet\s[^<>]*>/g, (tag) => {
    const id = /[\s:]id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    return id !== undefined && ids.map(escaped).includes(id) ? tag : "";
  });
}

function slimSheet(written: string): { readonly xml: string } & Found {
  const xml = plainElements(written);
  const [root, prefix = ""] = /<([\w.-]+:)?worksheet[\s>][^>]*>/.exec(xml) ?? [];
  if (root === undefined) throw new FileFault("broken", "a sheet without its root");
  const begin = /<(?:[\w.-]+:)?sheetData(?:\s[^<>]*)?(?<!\/)>/.exec(xml);
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  if (begin && end < 0) throw new FileFault("broken", "rows without an end");
  const tail = end < 0 ? "" : xml.slice(end);
  const merges = tail.slice(tail.indexOf(`<${prefix}mergeCells`), tail.indexOf(`</${prefix}mergeCells>`));
  const rows = begin ? xml.slice(begin.index + begin[0].length, end) : "";
  const { end: endOfRows, isCut, orderedTo } = cellPlaces(rows);
  const near = rows.slice(0, endOfRows);
  const hidden = hiddenIn(xml.slice(0, begin?.index ?? 0), near);
  const data = `<${prefix}sheetData>${near.replace(EMPTY_CELL, (cell) => cell.replace(TYPE, "")).replace(SHARED_CELL, "$1<$2>…</$2>")}</${prefix}sheetData>`;
  const whole = `${root}${data}${merges && `${merges}</${prefix}mergeCells>`}</${prefix}worksheet>`;
  return { xml: whole, isCut, orderedTo, hidden };
}

/** Elements and text alone: what stands in a comment is no cell. */
function plainElements(xml: string): string {
  if (!xml.includes("<!") && xml.indexOf("<?", 1) < 0) return xml;
  return xml.replace(ASIDE, (_, literal: string | undefined) => (literal === undefined ? "" : escaped(literal)));
}
