import { FileFault } from "./file-fault";
import { MAX_ELEMENTS } from "./limits";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A part as text. Refuses XML that declares a document type: no program writes one into a workbook, and bombs need it. */
export function xmlOf(part: Uint8Array): string {
  const xml = new TextDecoder(encodingOf(part)).decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FileFault("unsafe", "XML with a document type");
  return xml;
}

/** By its mark, or by the "<" it begins with. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** The same, for a part that will be held as a tree. */
export function smallXmlOf(part: Uint8Array): string {
  let elements = 0;
  for (const byte of part) if (byte === 0x3c) elements += 1;
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

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`);
}

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
