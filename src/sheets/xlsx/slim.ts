import { strToU8, zipSync } from "fflate";
import { SHEET_COLUMNS, SHEET_ROWS, columnName } from "../../core";
import type { Archive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { relationsPath } from "../archive/relations";
import { escaped, smallXmlOf, xmlOf } from "../archive/xml";
import { type Hidden, hiddenIn } from "./hidden";
import type { WorkbookParts } from "./parts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KEPT = ["worksheet", "sharedStrings", "styles"];
const HOLDS_SOMETHING = /<(?:\w+:)?(?:v|f|is)[\s/>]/;
/** An empty cell, and the type it may state all the same: the library takes one of shared strings for the first of them. */
const EMPTY_CELL = /<(?:\w+:)?c\s[^<>]*(?:\/>|>\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>)/g;
/** A cell that shares the formula of another and has no result: the library takes it for an empty one. */
const SHARED_CELL =
  /(<(?:\w+:)?c\s[^<>]*>\s*)<((?:\w+:)?f)\s[^<>]*\/>(?=\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>)\s*)?<\/(?:\w+:)?c>)/g;
const TYPE = /\st\s*=\s*(?:"\w*"|'\w*')/;
/** A cell with something in it, in a column that is not read. */
const FAR_CELL = farCell();

export interface SlimWorkbook {
  /** An archive of the cells alone. */
  readonly bytes: Uint8Array;
  /** Paths of sheets that go on past the limit. */
  readonly cut: ReadonlySet<string>;
  /** What of each sheet is not shown, by path. */
  readonly hidden: ReadonlyMap<string, Hidden>;
}

/** The same workbook without anything but its cells: what is not read costs no time and can do no harm. */
export function slim(archive: Archive, { path, xml, relations, sheets }: WorkbookParts): SlimWorkbook {
  const kept = relations.filter((each) => KEPT.includes(each.type) && archive.entries.has(each.path));
  const worksheets = new Set(sheets.map((sheet) => sheet.path));
  const cut = new Set<string>();
  const hidden = new Map<string, Hidden>();
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
      const sheet = slimSheet(xmlOf(archive.unpack(each.path)));
      if (sheet.isCut) cut.add(each.path);
      hidden.set(each.path, sheet.hidden);
      parts[each.path] = strToU8(sheet.xml);
    }
  }
  return { bytes: zipSync(parts, { level: 0 }), cut, hidden };
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

function slimSheet(xml: string): { readonly xml: string; readonly isCut: boolean; readonly hidden: Hidden } {
  const [root, prefix = ""] = /<(\w+:)?worksheet[\s>][^>]*>/.exec(xml) ?? [];
  if (root === undefined) throw new FileFault("broken", "a sheet without its root");
  const begin = /<(?:\w+:)?sheetData\s*>/.exec(xml);
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  const tail = end < 0 ? "" : xml.slice(end);
  const merges = tail.slice(tail.indexOf(`<${prefix}mergeCells`), tail.indexOf(`</${prefix}mergeCells>`));
  const rows = begin && end > begin.index ? xml.slice(begin.index + begin[0].length, end) : "";
  const near = rows.slice(0, endOfRows(rows));
  const isCut = HOLDS_SOMETHING.test(rows.slice(near.length)) || FAR_CELL.test(near);
  const hidden = hiddenIn(xml.slice(0, begin?.index ?? 0), near);
  const data = `<${prefix}sheetData>${near.replace(EMPTY_CELL, (cell) => cell.replace(TYPE, "")).replace(SHARED_CELL, "$1<$2>…</$2>")}</${prefix}sheetData>`;
  return { xml: `${root}${data}${merges && `${merges}</${prefix}mergeCells>`}</${prefix}worksheet>`, isCut, hidden };
}

/** Where the first row begins that is not read. */
function endOfRows(rows: string): number {
  let number = 0;
  for (const row of rows.matchAll(/<(?:\w+:)?row(?=[\s/>])[^<>]*>/g)) {
    number = Number(/\sr\s*=\s*["'](\d+)["']/.exec(row[0])?.[1] ?? number + 1);
    if (number > SHEET_ROWS) return row.index;
  }
  return rows.length;
}

function farCell(): RegExp {
  const [first = "", second = ""] = columnName(SHEET_COLUMNS);
  const letter = String.fromCharCode(first.charCodeAt(0) + 1);
  const names = `${first}[${second}-Z]|[${letter}-Z][A-Z]|[A-Z]{3}`;
  return new RegExp(`\\sr\\s*=\\s*["'](?:${names})\\d+["'][^>/]*>\\s*<(?:\\w+:)?(?:v|f|is)[\\s/>]`);
}
