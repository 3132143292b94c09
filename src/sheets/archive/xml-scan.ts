import { FileFault } from "./file-fault";

/**
 * A strict reader of XML that tells where everything stands, so that a part can be changed in one place and stay
 * character for character the same in every other.
 */

/** One start tag, its end tag, or both in one. */
export interface Tag {
  /** As written, with its prefix. */
  readonly name: string;
  /** From "<". */
  readonly start: number;
  /** Behind ">". */
  readonly end: number;
  /** "<a/>". */
  readonly isEmpty: boolean;
}

export interface Listener {
  /** A start tag, also of an element that is empty. Its attributes have been looked over. */
  open(tag: Tag): void;
  /** An end tag; for an empty element the start tag again. */
  close(tag: Tag): void;
  /** Characters between tags as written, from and to; CDATA sections come without their brackets. */
  text?(start: number, end: number, isLiteral: boolean): void;
}

/** Letters beyond ASCII are rare in names and slow to look for: the first pattern ends where one begins. */
const NAME =
  /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?=[\s/>])|[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00b7]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00b7]*)?/uy;
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ANY_ATTRIBUTE =
  /\s+([\p{L}_][\p{L}\p{N}\p{M}_.\-\u00b7]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00b7]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;
/** Every "&" begins a character or one of the five names; a bomb needs names of its own. */
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;
const REFERENCE = /&#(?:x([0-9a-fA-F]+)|(\d+));/g;
/** What XML 1.0 has no room for: control characters, halves of letters, what is no letter. */

const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

const PERHAPS_NONE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
/** Elements within elements: a table in a table in a table of Word has about 30. */
const DEEPEST = 200;
/** A root of Word declares about 35 namespaces. */
const MOST_ATTRIBUTES = 500;

/** Reads a document from end to end. Throws FileFault ("broken", "unsafe") on what is not well-formed. */
export function scan(xml: string, listener: Listener): void {
  const bad = (what: string, at: number) => new FileFault("broken", `XML: ${what} at ${at}`);
  // Reading letter by letter costs three times as much, and pairs of halves are rare.
  const odd = PERHAPS_NONE.test(xml) ? NO_CHARACTER.exec(xml) : null;
  if (odd) throw bad("no character", odd.index);
  const open: string[] = [];
  let hasRoot = false;
  let at = 0;
  const text = (end: number) => {
    if (end === at) return;
    if (open.length === 0) {
      if (xml.slice(at, end).trim() !== "") throw bad("text outside the root", at);
      return;
    }
    checkText(xml.slice(at, end), (what) => bad(what, at));
    listener.text?.(at, end, false);
  };
  for (;;) {
    const start = xml.indexOf("<", at);
    text(start < 0 ? xml.length : start);
    if (start < 0) break;
    const second = xml[start + 1];
    if (second === "/") {
      const end = xml.indexOf(">", start);
      const name = xml.slice(start + 2, end).trimEnd();
      if (end < 0 || open.pop() !== name) throw bad(`no start of ${name}`, start);
      listener.close({ name, start, end: end + 1, isEmpty: false });
      at = end + 1;
    } else if (second === "!" || second === "?") {
      at = aside(xml, start, open.length > 0, listener, bad);
    } else {
      const tag = startTag(xml, start, bad);
      if (open.length === 0 && hasRoot) throw bad("a second root", start);
      hasRoot = true;
      listener.open(tag);
      if (tag.isEmpty) listener.close(tag);
      else open.push(tag.name);
      if (open.length > DEEPEST) throw new FileFault("tooLarge", `XML deeper than ${DEEPEST}`);
      at = tag.end;
    }
  }
  if (open.length > 0 || !hasRoot) throw bad(`no end of ${open.at(-1) ?? "the document"}`, xml.length);
}

type Bad = (what: string, at: number) => FileFault;

/** Comments, instructions, literal text. Returns where it ends. */
function aside(xml: string, start: number, isInside: boolean, listener: Listener, bad: Bad): number {
  const [opening, closing] = xml.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", start) && isInside
      ? ["<![CDATA[", "]]>"]
      : xml.startsWith("<?", start)
        ? ["<?", "?>"]
        : ["", ""];
  if (opening === "") throw new FileFault("unsafe", "XML with a document type");
  const begin = start + opening.length;
  const end = xml.indexOf(closing, begin);
  if (end < 0) throw bad(`no end of ${opening}`, start);
  if (opening === "<!--" && xml.slice(begin, end + 1).includes("--")) throw bad("-- in a comment", start);
  if (opening === "<?" && start > 0 && /^xml\s/i.test(xml.slice(begin, end))) throw bad("a late declaration", start);
  if (opening === "<![CDATA[" && end > begin) listener.text?.(begin, end, true);
  return end + closing.length;
}

function startTag(xml: string, start: number, bad: Bad): Tag {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) throw bad("no name", start);
  let at = start + 1 + name.length;
  const names: string[] = [];
  for (;;) {
    const found = attributeAt(xml, at);
    if (!found) break;
    const [whole, attribute = "", double, single] = found;
    if (names.includes(attribute)) throw bad(`two attributes ${attribute}`, at);
    names.push(attribute);
    if (names.length > MOST_ATTRIBUTES) throw new FileFault("tooLarge", `over ${MOST_ATTRIBUTES} attributes`);
    checkReferences(double ?? single ?? "", (what) => bad(what, start));
    at += whole.length;
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(xml);
  if (!end) throw bad(`a broken tag ${name}`, start);
  return { name, start, end: at + end[0].length, isEmpty: end[1] === "/" };
}

function attributeAt(xml: string, at: number): RegExpExecArray | null {
  if (xml[at] === ">" || xml[at] === "/") return null;
  ATTRIBUTE.lastIndex = at;
  const found = ATTRIBUTE.exec(xml);
  if (found) return found;
  ANY_ATTRIBUTE.lastIndex = at;
  return ANY_ATTRIBUTE.exec(xml);
}

function checkText(text: string, bad: (what: string) => FileFault): void {
  if (text.includes("]]>")) throw bad("]]>");
  checkReferences(text, bad);
}

function checkReferences(text: string, bad: (what: string) => FileFault): void {
  if (!text.includes("&")) return;
  if (BAD_REFERENCE.test(text)) throw bad("an unknown entity");
  for (const [, hex, decimal] of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (code > 0x10ffff || NO_CHARACTER.test(String.fromCodePoint(code))) throw bad("no character");
  }
}
