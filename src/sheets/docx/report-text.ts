import { FileFault } from "../archive/file-fault";
import { MAX_FILE_BYTES } from "../archive/limits";
import { readWord } from "./read";

/** The text of a report: a Word document (.docx), or plain text in UTF-8 or UTF-16. Rows of tables are lines with tabs. Throws FileFault. */
export function readReportText(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  return /\.txt$/i.test(name) ? plainText(bytes) : readWord(bytes).text;
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
