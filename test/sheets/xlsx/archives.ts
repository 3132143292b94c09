import { strToU8, zipSync } from "fflate";

/** Workbooks made part by part, for tests. */

const TYPES = `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const relations = (...types: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${types
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const sheetXml = (rows: string, tail = "") =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`;

export const cell = (ref: string, value: number | string) =>
  typeof value === "number"
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A workbook of one sheet; `more` replaces and adds parts. */
export function workbookOf(sheet: string, more: Parts = {}): Uint8Array {
  const parts: Parts = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Where the records of an archive begin, found by their signatures. */
export function recordsOf(file: Uint8Array, kind: "directory" | "local" | "end"): readonly number[] {
  const signature = { directory: DIRECTORY_ENTRY, local: LOCAL_ENTRY, end: END }[kind];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return Array.from({ length: file.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === signature);
}

/** A copy with a number of 4 bytes written at every one of the places. */
export function patched(file: Uint8Array, places: readonly number[], value: number): Uint8Array {
  const copy = file.slice();
  for (const at of places) new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

/** A copy where one name in the archive is another of the same length. */
export function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(file).toString("latin1").replaceAll(from, to), "latin1"));
}
