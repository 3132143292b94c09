import { encodingOf } from "../../core";
import { FileFault } from "./file-fault";

/** Plain text: UTF-16 by its mark, else UTF-8, else letters of an old Vietnamese encoding. Throws FileFault for any other. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = decode(bytes, wide ?? "utf-8") ?? (wide === null ? inOldLetters(bytes) : null);
  if (text === null || text.includes("\0")) throw new FileFault("notText", `no ${wide ?? "utf-8"}`);
  return text;
}

/** One byte a letter; as such bytes may be any other encoding, only where they read as Vietnamese. */
function inOldLetters(bytes: Uint8Array): string | null {
  const text = decode(bytes, "windows-1252");
  return text !== null && encodingOf(text.split(/[\r\n;,\t]/)) !== null ? text : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
