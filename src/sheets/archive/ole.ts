import type { FileFaultCode } from "./file-fault";

/** The container of Office before 2007: a small file system. Only its directory is read, to tell what lies in it. */

const ENTRY = 128;
const NONE = 0xffffffff;
/** What a directory may cost to read: a document with a hundred objects in it has about a thousand entries. */
const MOST_ENTRIES = 10_000;
const MOST_SECTORS = 100_000;
const HEADER_SECTORS = 109;

const KINDS: readonly (readonly [FileFaultCode, readonly string[]])[] = [
  ["encrypted", ["EncryptedPackage"]],
  ["oldWord", ["WordDocument"]],
  ["oldExcel", ["Workbook", "Book"]],
];

/** By the streams at the top of the container: a document may hold a workbook and the other way round. */
export function oleKind(bytes: Uint8Array): FileFaultCode {
  const names = topNames(bytes) ?? namesAnywhere(bytes);
  return KINDS.find(([, streams]) => streams.some((stream) => names.has(stream)))?.[0] ?? "oldOffice";
}

/** Null where the directory cannot be followed. */
function topNames(bytes: Uint8Array): ReadonlySet<string> | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** Math.min(view.getUint16(30, true), 16);
  const sector = (index: number) => (index + 1) * size;
  const next = (index: number): number => {
    const fat = Math.floor((index * 4) / size);
    if (fat >= HEADER_SECTORS) return NONE;
    const at = sector(view.getUint32(76 + 4 * fat, true)) + ((index * 4) % size);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : NONE;
  };
  const entries: number[] = [];
  let index = view.getUint32(48, true);
  for (let steps = 0; steps < MOST_SECTORS && sector(index) + size <= bytes.length; steps += 1) {
    for (let at = sector(index); at < sector(index) + size; at += ENTRY) entries.push(at);
    if (entries.length > MOST_ENTRIES) return null;
    index = next(index);
  }
  return namesUnder(view, entries);
}

function namesUnder(view: DataView, entries: readonly number[]): ReadonlySet<string> | null {
  const [root] = entries;
  if (root === undefined) return null;
  const names = new Set<string>();
  const seen = new Set<number>();
  const left = [view.getUint32(root + 76, true)];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    const at = entries[index];
    if (at === undefined || seen.has(index)) continue;
    seen.add(index);
    names.add(nameAt(view, at));
    left.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return names.size > 0 ? names : null;
}

function nameAt(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** Of a container that is cut off or damaged: names are UTF-16, wherever they stand. */
function namesAnywhere(bytes: Uint8Array): ReadonlySet<string> {
  const text = new TextDecoder("latin1").decode(bytes);
  const streams = KINDS.flatMap(([, names]) => names).filter((name) => text.includes([...name].join("\0")));
  return new Set(streams);
}
