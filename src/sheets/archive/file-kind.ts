import { type Archive, openArchive } from "./archive";
import { FileFault, type FileFaultCode } from "./file-fault";
import { oleKind } from "./ole";
import { mainPart } from "./relations";

/** What a file is by its bytes, whatever its name: one of the two kinds that are read, or why it is not. */
export type FileKind = "workbook" | "word" | FileFaultCode;

const HEAD = 1024;
const MHTML = /^(?:MIME-Version:|From:|Subject:)[\s\S]*Content-Type:\s*multipart\/related/i;
const WEB_PAGE =
  /^\uFEFF?\s*(?:<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|body|table|meta|style|\?xml[^>]*>\s*<html)/i;

/** Of what is no ZIP archive, by how it begins. */
const BEGINNINGS: readonly (readonly [FileFaultCode, readonly number[], number])[] = [
  ["pdf", ascii("%PDF"), 0],
  ["richText", ascii("{\\rt"), 0],
  ["picture", [0xff, 0xd8, 0xff], 0],
  ["picture", [0x89, 0x50, 0x4e, 0x47], 0],
  ["picture", ascii("GIF8"), 0],
  ["picture", ascii("BM"), 0],
  ["picture", [0x49, 0x49, 0x2a, 0], 0],
  ["picture", [0x4d, 0x4d, 0, 0x2a], 0],
  ["picture", ascii("WEBP"), 8],
  ["picture", ascii("ftyphei"), 4],
  ["picture", ascii("ftypmif"), 4],
  ["packed", ascii("Rar!"), 0],
  ["packed", [0x37, 0x7a, 0xbc, 0xaf], 0],
  ["packed", [0x1f, 0x8b], 0],
];

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Tells what a file is. Of a damaged archive it says "broken"; it never throws for what a file holds. */
export function fileKind(bytes: Uint8Array): FileKind {
  const other = noArchive(bytes);
  if (other !== null) return other;
  try {
    return archiveKind(openArchive(bytes));
  } catch (error) {
    if (error instanceof FileFault) return error.code;
    throw error;
  }
}

/** Refuses by its first bytes what is no ZIP archive, and says what it is instead. */
export function expectArchive(bytes: Uint8Array): void {
  const kind = noArchive(bytes);
  if (kind !== null) throw new FileFault(kind, "no ZIP archive");
}

/** What an archive is, by the part it begins with or by the names of its parts. Throws FileFault where it is damaged. */
export function archiveKind(archive: Archive): FileKind {
  const names = [...archive.entries.keys()].map((name) => name.toLowerCase());
  const main = mainPart(archive)?.toLowerCase();
  const has = (pattern: RegExp) => (main === undefined ? names.some((name) => pattern.test(name)) : pattern.test(main));
  if (has(/(^|\/)workbook[^/]*\.bin$/)) return "binaryExcel";
  if (has(/(^|\/)workbook[^/]*\.xml$/)) return "workbook";
  if (has(/(^|\/)document[^/]*\.xml$/)) return "word";
  if (has(/^ppt\//)) return "slides";
  if (names.includes("mimetype")) return openKind(archive);
  return names.includes("[content_types].xml") ? "notExcel" : "packed";
}

function openKind(archive: Archive): FileKind {
  const type = new TextDecoder().decode(archive.unpack(archive.named("mimetype")));
  if (type.includes("opendocument.spreadsheet")) return "openSheet";
  return type.includes("opendocument.text") ? "openText" : "notExcel";
}

function noArchive(bytes: Uint8Array): FileFaultCode | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, OLE2)) return oleKind(bytes);
  if (startsWith(bytes, ZIP)) return null;
  const known = BEGINNINGS.find(([, signature, at]) => startsWith(bytes.subarray(at), signature));
  if (known) return known[0];
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  return WEB_PAGE.test(head) || MHTML.test(head) ? "webPage" : "notExcel";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
