import { decodeText } from "../archive/decode-text";
import { FileFault } from "../archive/file-fault";
import { MAX_FILE_BYTES } from "../archive/limits";
import { readWord } from "./read";

/** The text of a report: a Word document (.docx), or plain text. Rows of tables are lines with tabs. Throws FileFault. */
export function readReportText(bytes: Uint8Array, name: string): string {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  return /\.txt$/i.test(name) ? decodeText(bytes) : readWord(bytes).text;
}
