import { FileFault } from "./file-fault";
import { MAX_ELEMENTS } from "./limits";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A part as text. Refuses XML that declares a document type: no program writes one into a workbook, and bombs need it. */
export function xmlOf(part: Uint8Array): string {
  const xml = new TextDecoder(encodingOf(part)).decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FileFault("unsafe", "XML with a document type");
  return xml;
}

/** A part to be changed: its text, and how the changed text becomes bytes of the same encoding, with the same mark. */
export interface EditablePart {
  readonly xml: string;
  readonly encoded: (xml: string) => Uint8Array;
}

/** Throws FileFault where the bytes are no text of their encoding: what cannot be read is not written again. */
export function editablePart(part: Uint8Array): EditablePart {
  const encoding = encodingOf(part);
  const marked = (part[0] === 0xef && part[1] === 0xbb) || (part[0] ?? 0) >= 0xfe ? "\uFEFF" : "";
  try {
    const xml = new TextDecoder(encoding, { fatal: true }).decode(part);
    return { xml, encoded: (text) => inEncoding(marked + text, encoding) };
  } catch {
    throw new FileFault("broken", `no ${encoding}`);
  }
}

function inEncoding(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** By its mark, or by the "<" it begins with. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** The same, for a part that will be held as a tree. */
export function smallXmlOf(part: Uint8Array): string {
  let elements = 0;
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) elements += 1;
  if (elements > MAX_ELEMENTS) throw new FileFault("tooLarge", `${elements} elements`);
  return xmlOf(part);
}

/** The attributes of one start tag. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(attributes.map(([, name = "", double, single]) => [name, unescaped(double ?? single ?? "")]));
}

/** Every start tag of an element, whatever prefix it has. */
export function startTags(xml: string, element: string): readonly RegExpExecArray[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(?=[\\s/>])[^<>]*>`, "g"))];
}

const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** For text and attributes. Characters that XML has no room for are left out. */
export function escaped(text: string): string {
  return text
    .replace(NO_CHARACTER, "")
    .replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`);
}

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
