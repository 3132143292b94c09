import { FileFault } from "./file-fault";

/** What a file may cost to read, known before a byte of it is unpacked. A filled form is about 20 kB. */
export const MAX_FILE_BYTES = 20_000_000;
export const MAX_ENTRIES = 2_000;
export const MAX_UNPACKED_BYTES = 100_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const STREAMED = 8;
/** What nothing takes when it is packed. */
const EMPTY_PACKED = 2;

/** Refuses what is no .xlsx archive and what would unpack beyond the limits. The unpacker holds entries to their stated sizes. */
export function checkArchive(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileFault(contains(bytes, "EncryptedPackage") ? "encrypted" : "oldExcel", "an OLE2 container");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileFault("notExcel", "no ZIP archive");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view);
  if (!entries.some(({ name }) => /(^|\/)workbook[^/]*\.xml$/i.test(name)))
    throw new FileFault("notExcel", "no workbook part");
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED_BYTES) throw new FileFault("tooLarge", `${unpacked} bytes unpacked`);
}

interface Entry {
  readonly name: string;
  /** Unpacked, as stated. */
  readonly size: number;
}

function directory(view: DataView): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new FileFault("tooLarge", `${count} entries`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new FileFault("broken", `entry ${i} of the directory`);
    }
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    if (packed === ZIP64 || size === ZIP64) throw new FileFault("tooLarge", "a ZIP64 entry");
    const isStreamed = (view.getUint16(at + 8, true) & STREAMED) !== 0;
    if (size === 0 && (packed > EMPTY_PACKED || (isStreamed && packed === 0))) {
      throw new FileFault("broken", "an entry of unstated size");
    }
    const name = new Uint8Array(
      view.buffer,
      view.byteOffset + at + ENTRY_LENGTH,
      Math.min(nameLength, end - at - ENTRY_LENGTH),
    );
    entries.push({ name: new TextDecoder().decode(name), size });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileFault("broken", "no end of the directory");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names in an OLE2 container are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));
}
