import { crc32 } from "./crc32";
import { FileFault } from "./file-fault";
import { inflated } from "./inflate";
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from "./limits";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const LEAVES_ARCHIVE = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i;

/** One file in the archive, as its directory states it. */
export interface Entry {
  /** With "/" between folders, whatever the archive has. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

/** A ZIP archive of which nothing is unpacked until it is asked for. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entry a part's path means: names of parts differ by more than case. The path itself where there is none. */
  named(path: string): string;
  /** Unpacks one entry, checked against its stated size and checksum. Throws FileFault. */
  unpack(name: string): Uint8Array;
}

/** Opens an .xlsx archive. Throws FileFault on what is none, and on what goes beyond the limits. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > MAX_FILE_BYTES) throw new FileFault("tooLarge", `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view);
  const names = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  let left = MAX_UNPACKED_BYTES;
  return {
    bytes,
    entries,
    named: (path) => (entries.has(path) ? path : (names.get(path.toLowerCase()) ?? path)),
    unpack(name) {
      const entry = entries.get(name);
      if (!entry) throw new FileFault("broken", `no part ${name}`);
      left -= entry.size;
      if (left < 0) throw new FileFault("tooLarge", `over ${MAX_UNPACKED_BYTES} bytes unpacked`);
      return unpack(bytes, view, entry);
    },
  };
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { name, method, flags, crc, packed, size, offset }: Entry,
): Uint8Array {
  if ((flags & ENCRYPTED) !== 0) throw new FileFault("encrypted", name);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) {
    throw new FileFault("broken", `no header of ${name}`);
  }
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new FileFault("broken", `${name} goes past the end`);
  const data = bytes.subarray(start, start + packed);
  const whole = method === STORED ? data : method === DEFLATED ? inflated(data, size, name) : null;
  if (!whole) throw new FileFault("broken", `${name} is packed in an unknown way`);
  if (whole.length !== size || crc32(whole) !== crc) throw new FileFault("broken", `checksum of ${name}`);
  return whole;
}

function directory(view: DataView): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new FileFault("tooLarge", `${count} entries`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new FileFault("broken", `entry ${i} of the directory`);
    }
    const entry = entryAt(view, at, end);
    if (LEAVES_ARCHIVE.test(entry.name)) throw new FileFault("unsafe", `entry named ${entry.name}`);
    if (entries.has(entry.name)) throw new FileFault("unsafe", `two entries named ${entry.name}`);
    entries.set(entry.name, entry);
    at += entry.record.length;
  }
  return entries;
}

function entryAt(view: DataView, at: number, end: number): Entry {
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const length = ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > end) throw new FileFault("broken", "the directory goes past its end");
  if (packed === ZIP64 || size === ZIP64) throw new FileFault("tooLarge", "a ZIP64 entry");
  const record = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return {
    name: new TextDecoder().decode(record.subarray(ENTRY_LENGTH, ENTRY_LENGTH + nameLength)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset: view.getUint32(at + 42, true),
    record,
  };
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileFault("broken", "no end of the directory");
}
