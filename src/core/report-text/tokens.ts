import { vocabulary } from "./vocabulary";

/** A telling word of a text, or a mark of its scope ("@past"), with where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** The words a phrase that ends here becomes. */
  words: readonly string[] | null;
}

const root: Node = { next: new Map(), words: null };
for (const { word, said } of vocabulary.words) {
  for (const phrase of said) {
    let node = root;
    for (const part of phrase.split(" ")) {
      const next = node.next.get(part) ?? { next: new Map(), words: null };
      node.next.set(part, next);
      node = next;
    }
    node.words = word === "" ? [] : word.split(" ");
  }
}

const quiet = new Set(vocabulary.quiet);
const WORD = /[a-z0-9]+/g;
/** What may stand within a phrase: "phản ánh, kiến nghị", "mức độ 3, 4". */
const JOINS = /^(?:\s+|\s*[,/–-]\s*)$/;

/** The telling words of a folded text, each phrase that is known as what it says. */
export function tokensOf(plain: string): readonly Token[] {
  const parts = [...plain.matchAll(WORD)].map((match) => ({
    part: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const tokens: Token[] = [];
  for (let at = 0; at < parts.length;) {
    const first = parts[at];
    if (!first) break;
    let [node, found, length]: [Node | undefined, readonly string[] | null, number] = [root, null, 1];
    for (let to = at; node && to < parts.length; to += 1) {
      const part = parts[to];
      if (!part || (to > at && !JOINS.test(plain.slice(parts[to - 1]?.end, part.start)))) break;
      node = node.next.get(part.part);
      if (node?.words) [found, length] = [node.words, to - at + 1];
    }
    const end = parts[at + length - 1]?.end ?? first.end;
    for (const word of found ?? plainWord(first.part)) tokens.push({ word, start: first.start, end });
    at += length;
  }
  return tokens;
}

/** The telling words alone. */
export function wordsOf(plain: string): readonly string[] {
  return tokensOf(plain).map(({ word }) => word);
}

/** Whether a token marks a scope and is no word of an indicator. */
export function isMark(word: string): boolean {
  return word.startsWith("@");
}

function plainWord(part: string): readonly string[] {
  return part.length < 2 || quiet.has(part) || /^\d+$/.test(part) ? [] : [part];
}
