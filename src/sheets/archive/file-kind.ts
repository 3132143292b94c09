import { FileFault } from "./file-fault";

const HEAD = 512;
const WEB_PAGE = /^\uFEFF?\s*<(!doctype\s+html|html|head|body|table|meta|style|\?xml[^>]*>\s*<html)/i;

/** Refuses by its first bytes what is no ZIP archive, and says what it is instead. */
export function expectArchive(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFault("empty", "0 bytes");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileFault(contains(bytes, "EncryptedPackage") ? "encrypted" : "oldExcel", "an OLE2 container");
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  throw new FileFault(WEB_PAGE.test(head) ? "webPage" : "notExcel", "no ZIP archive");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Names in an OLE2 container are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));
}
