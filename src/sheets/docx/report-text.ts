import { openArchive } from "../archive/archive";
import { FileFault } from "../archive/file-fault";
import { expectArchive } from "../archive/file-kind";
import { MAX_FILE_BYTES } from "../archive/limits";
import { relationsOf } from "../archive/relations";
import { smallXmlOf, unescaped } from "../archive/xml";

/** A paragraph or a row of a table ends, a cell, a tab or a line ends, or text stands. Deleted text has a tag of its own. */
const PIECE =
  /<\/w:p>|<\/w:tr>|<\/w:tc>|<w:tr(?=[\s>])[^>]*>|<w:(?:tab|br|cr)(?=[\s/>])[^>]*\/>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** The text of a report: a Word document (.docx), or plain text in UTF-8 or UTF-16. Rows of tables are lines with tabs. Throws FileFault. */
export function readReportText(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  return /\.txt$/i.test(name) ? plainText(bytes) : documentText(bytes);
}

function plainText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault("notText", "unknown encoding");
  }
}

function documentText(bytes: Uint8Array): string {
  expectArchive(bytes);
  const archive = openArchive(bytes);
  const path = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined || !/(^|\/)document[^/]*\.xml$/i.test(path))
    throw new FileFault("notText", "no document part");
  const lines: string[] = [];
  let line = "";
  let rows = 0;
  for (const [piece, text] of smallXmlOf(archive.unpack(path)).matchAll(PIECE)) {
    if (text !== undefined) line += unescaped(text);
    else if (piece.startsWith("<w:tr")) rows += 1;
    else if (piece === "</w:tc>") line += "\t";
    else if (piece.startsWith("<w:")) line += " ";
    else if (piece === "</w:tr>") rows -= 1;
    else line += rows > 0 ? " " : "";
    if (rows > 0 || (piece !== "</w:p>" && piece !== "</w:tr>")) continue;
    lines.push(line);
    line = "";
  }
  return [...lines, line].join("\n");
}
