export type JsonFaultCode =
  | "unexpected" // another character than expected
  | "curlyQuote" // a quotation mark of a text program where a straight one belongs
  | "unfinished" // the text ends in the middle
  | "badString" // a line end or a wrong escape in a text
  | "badNumber"
  | "keyTwice"
  | "badKey" // a name JavaScript keeps for itself
  | "tooDeep";

/** Why a text is no JSON, and where. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  constructor(
    readonly code: JsonFaultCode,
    readonly offset: number,
    /** What was found, or what was expected. */
    readonly shown: string,
  ) {
    super(`${code} at ${offset}: ${shown}`);
  }
}

export interface JsonText {
  readonly value: unknown;
  /** Where the value at a JSON path begins; of a path that does not exist, where its nearest holder does. */
  readonly offsetOf: (path: string) => number;
}

const DEPTH = 32;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, unknown> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);
/** Quotation marks as text programs set them. */
const CURLY = /[\u2018-\u201F\u00AB\u00BB]/;
const KEPT_NAMES = ["__proto__", "prototype", "constructor"];

/**
 * Reads JSON and remembers where everything stands. Stricter than JSON.parse: no name twice, no name JavaScript keeps
 * for itself, no number out of range, no deeper than 32.
 * @throws JsonFault
 */
export function readJson(text: string): JsonText {
  const offsets = new Map<string, number>();
  let at = text.startsWith("\uFEFF") ? 1 : 0;

  function value(path: string, depth: number): unknown {
    skip();
    offsets.set(path, at);
    const first = text[at];
    if (first === "{") return object(path, depth);
    if (first === "[") return array(path, depth);
    if (first === '"') return string();
    return first === "-" || (first !== undefined && first >= "0" && first <= "9") ? number() : word();
  }

  function object(path: string, depth: number): Record<string, unknown> {
    enter(depth);
    const found = new Map<string, unknown>();
    for (let more = !closes("}"); more; more = goesOn("}")) {
      skip();
      const start = at;
      if (text[at] !== '"') wrong('"');
      const key = string();
      if (KEPT_NAMES.includes(key)) throw new JsonFault("badKey", start, key);
      if (found.has(key)) throw new JsonFault("keyTwice", start, key.slice(0, 60));
      skip();
      if (text[at] !== ":") wrong(":");
      at += 1;
      found.set(key, value(path === "" ? key : `${path}.${key}`, depth + 1));
    }
    return Object.fromEntries(found);
  }

  function array(path: string, depth: number): unknown[] {
    enter(depth);
    const found: unknown[] = [];
    for (let more = !closes("]"); more; more = goesOn("]")) found.push(value(`${path}[${found.length}]`, depth + 1));
    return found;
  }

  function enter(depth: number): void {
    if (depth >= DEPTH) throw new JsonFault("tooDeep", at, String(DEPTH));
    at += 1;
  }

  function closes(end: string): boolean {
    skip();
    if (text[at] !== end) return false;
    at += 1;
    return true;
  }

  /** After a value: a comma, or the end. */
  function goesOn(end: string): boolean {
    if (closes(end)) return false;
    if (text[at] !== ",") wrong(`, ${end}`);
    at += 1;
    return true;
  }

  function string(): string {
    const start = at;
    for (at += 1; text[at] !== '"'; at += text[at] === "\\" ? 2 : 1) {
      if (at >= text.length) throw new JsonFault("unfinished", start, '"');
      if (text.charCodeAt(at) < 32) throw new JsonFault("badString", at, "");
    }
    at += 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new JsonFault("badString", start, text.slice(start, Math.min(at, start + 60)));
    }
  }

  function number(): number {
    NUMBER.lastIndex = at;
    const shown = NUMBER.exec(text)?.[0] ?? "";
    const figure = Number(shown);
    if (shown === "" || !Number.isFinite(figure)) throw new JsonFault("badNumber", at, shown.slice(0, 60));
    at += shown.length;
    return figure;
  }

  function word(): unknown {
    for (const [name, meaning] of WORDS) {
      if (!text.startsWith(name, at)) continue;
      at += name.length;
      return meaning;
    }
    return wrong('{ [ " 0-9');
  }

  function skip(): void {
    while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  }

  function wrong(expected: string): never {
    const found = text[at];
    if (found !== undefined && CURLY.test(found)) throw new JsonFault("curlyQuote", at, found);
    throw new JsonFault(found === undefined ? "unfinished" : "unexpected", at, expected);
  }

  const found = value("", 0);
  skip();
  if (at < text.length) throw new JsonFault("unexpected", at, "");
  return { value: found, offsetOf: (path) => nearest(offsets, path) };
}

/** Line and column from 1, as an editor counts them. */
export function lineAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function nearest(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let holder = path; holder !== ""; holder = holder.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, "")) {
    const offset = offsets.get(holder);
    if (offset !== undefined) return offset;
  }
  return offsets.get("") ?? 0;
}
