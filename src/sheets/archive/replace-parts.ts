import { deflateSync } from "fflate";
import type { Archive, Entry } from "./archive";
import { crc32 } from "./crc32";

const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Its sizes stand behind the packed bytes. */
const DESCRIPTOR = 8;
/** 1 January 1980: a copy of the same file is the same copy. */
const DATE = 0x0021;

/** The archive with some parts replaced or added. All others are copied as they are packed. */
export function replaced({ bytes, entries }: Archive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const add = (local: readonly Uint8Array[], record: Uint8Array) => {
    const placed = record.slice();
    new DataView(placed.buffer).setUint32(42, at, true);
    records.push(placed);
    for (const piece of local) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  const offsets = [...entries.values()].map(({ offset }) => offset);
  for (const entry of [...entries.values()].sort((a, b) => a.offset - b.offset)) {
    const part = parts.get(entry.name);
    if (part) add(...packed(entry.name, part));
    else add([wholeEntry(bytes, entry, offsets)], entry.record);
  }
  for (const [name, part] of parts) if (!entries.has(name)) add(...packed(name, part));
  const directory = records.reduce((sum, { length }) => sum + length, 0);
  return joined([...pieces, ...records, endRecord(records.length, directory, at)]);
}

/** Header, packed bytes and, where there is one, the descriptor behind them: all up to what begins next. */
function wholeEntry(
  bytes: Uint8Array,
  { offset, packed: length, flags }: Entry,
  offsets: readonly number[],
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const data = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true) + length;
  if ((flags & DESCRIPTOR) === 0) return bytes.subarray(offset, data);
  const next = offsets.filter((each) => each > offset).sort((a, b) => a - b)[0] ?? data + 16;
  const signed = view.getUint32(data, true) === 0x08074b50 ? 16 : 12;
  return bytes.subarray(offset, Math.min(next, data + signed));
}

function packed(name: string, part: Uint8Array): [readonly Uint8Array[], Uint8Array] {
  const data = deflateSync(part);
  const path = new TextEncoder().encode(name);
  const record = new Uint8Array(DIRECTORY_LENGTH + path.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  [VERSION, VERSION, UTF8_NAMES, DEFLATED, 0, DATE].forEach((word, i) => view.setUint16(4 + 2 * i, word, true));
  [crc32(part), data.length, part.length].forEach((word, i) => view.setUint32(16 + 4 * i, word, true));
  view.setUint16(28, path.length, true);
  record.set(path, DIRECTORY_LENGTH);
  const header = new Uint8Array(LOCAL_LENGTH + path.length);
  header.set(record.subarray(6, 30), 4);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  new DataView(header.buffer).setUint16(28, 0, true);
  header.set(path, LOCAL_LENGTH);
  return [[header, data], record];
}

function endRecord(count: number, length: number, at: number): Uint8Array {
  const record = new Uint8Array(END_LENGTH);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, at, true);
  return record;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
