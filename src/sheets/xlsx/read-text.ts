import { parseCsv } from "hucre";
import { SHEET_COLUMNS, SHEET_ROWS, type Snapshot, unknownSeparators } from "../../core";
import { decodeText } from "../archive/decode-text";
import { FileFault } from "../archive/file-fault";
import { lastIndex } from "./last-index";
import { MAX_FILE_BYTES } from "../archive/limits";

/** A first line by which Excel tells itself the separator; it is no row of the sheet. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

/** Reads a .csv or .tsv file as a snapshot of one sheet; every cell is the text as typed. Throws FileFault. */
export function readText(bytes: Uint8Array, name: string, separator?: string): Snapshot {
  if (bytes.length === 0) throw new FileFault("empty", "0 bytes");
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  const text = decodeText(bytes);
  const [line = "", told] = SEPARATOR_LINE.exec(text) ?? [];
  const delimiter = told ?? separator;
  const rows = parseCsv(text.slice(line.length), delimiter === undefined ? {} : { delimiter });
  const height = 1 + lastIndex(rows, (row) => row.some(isFilled));
  const width = rows.slice(0, height).reduce((most, row) => Math.max(most, 1 + lastIndex(row, isFilled)), 0);
  const columns = Array.from({ length: Math.min(width, SHEET_COLUMNS) }, (_, c) => c);
  const texts = rows.slice(0, Math.min(height, SHEET_ROWS)).map((row) => columns.map((c) => String(row[c] ?? "")));
  const formats = texts.map((row) => row.map(() => "@"));
  const cut = height > SHEET_ROWS || width > SHEET_COLUMNS;
  const sheet = { id: "0", name, visible: true, row: 0, column: 0, values: texts, texts, formats, cut };
  return { sheets: [sheet], active: sheet.id, separators: unknownSeparators };
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== "";
}
