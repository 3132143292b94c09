import { distance } from "fastest-levenshtein";
import { fold } from "../fold";

/** A known wording that a text resembles; `likeness` is 1 when they are the same. */
export interface Near {
  readonly wording: number;
  readonly likeness: number;
}

/** Known wordings, asked which of them a text of the sheet may be. Best first. */
export interface Wordings {
  near(text: string): readonly Near[];
}

const MOST_NEAR = 16;
const LEAST_SHARED = 0.3;
const OF_BEST_SHARED = 0.5;
const LEAST_ALIKE = 0.55;
/** A text longer than the longest wording by this factor is none of them, however it is spaced and composed. */
const LONGER = 4;
const REMEMBERED = 8000;
const LONGEST_REMEMBERED = 1000;
const DIGITS_DIFFER = 0.2;
const NUMBERING = /^\s*(?:(?:\d{1,2}(?:[.,]\s?\d{1,2})*|[IVXivx]{1,4}|[a-zđ])\s?[.)]|[-–+*•])\s*(?=\S)/u;

/** Letters and digits of the folded text: what stays when words break, signs come and go. */
export const bare = remembering((text) => fold(text).replace(/[^\p{L}\p{N}%]+/gu, ""));

/** A printed number as it is compared: "1.2.1." and "1,2,1" are one. */
export const numbering = remembering((text) =>
  fold(text)
    .replace(/,/g, ".")
    .replace(/[^\p{L}\p{N}.]+/gu, "")
    .replace(/^\.+|\.+$/g, ""),
);

const ANYBODYS = /^(?:tong(?:cong|so)?|cong|khac|trongdo)$/;

/** Whether a bare label is one of any table there is: it tells no form. */
export function isAnybodys(label: string): boolean {
  return ANYBODYS.test(label);
}

/** How alike two bare texts are, 0 to 1. A digit that differs weighs more than a letter: levels 3 and 4 are not one. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const alike = 1 - distance(a, b) / longer;
  return digits(a) === digits(b) ? alike : alike - DIGITS_DIFFER;
}

/** How alike a bare text is to this one. */
export function likenessTo(wording: string): (text: string) => number {
  return remembering((text) => likeness(text, wording));
}

/** Wordings indexed by the pieces of three characters they share, so that few are compared letter by letter. */
export function wordings(keys: readonly string[]): Wordings {
  const index = new Map<string, number[]>();
  const sizes = keys.map((key, wording) => {
    const pieces = piecesOf(key);
    for (const piece of pieces) {
      const holders = index.get(piece);
      if (holders) holders.push(wording);
      else index.set(piece, [wording]);
    }
    return pieces.size;
  });
  const longest = LONGER * Math.max(0, ...keys.map((key) => key.length));
  const shared = new Uint16Array(keys.length);

  function compare(key: string): Near[] {
    const pieces = piecesOf(key);
    const touched: number[] = [];
    for (const piece of pieces) {
      for (const wording of index.get(piece) ?? []) {
        if (shared[wording] === 0) touched.push(wording);
        shared[wording]! += 1;
      }
    }
    const ranked: { wording: number; overlap: number }[] = [];
    for (const wording of touched) {
      const overlap = (2 * shared[wording]!) / (pieces.size + sizes[wording]!);
      shared[wording] = 0;
      if (overlap >= LEAST_SHARED) ranked.push({ wording, overlap });
    }
    ranked.sort((a, b) => b.overlap - a.overlap);
    const least = (ranked[0]?.overlap ?? 0) * OF_BEST_SHARED;
    const found = ranked
      .slice(0, MOST_NEAR)
      .filter(({ overlap }) => overlap >= least)
      .map(({ wording }) => ({ wording, likeness: likeness(key, keys[wording]!) }))
      .filter((near) => near.likeness >= LEAST_ALIKE);
    return found.sort((a, b) => b.likeness - a.likeness);
  }

  function search(text: string): readonly Near[] {
    if (text.length > longest) return [];
    const whole = compare(bare(text));
    if (whole[0]?.likeness === 1 || !NUMBERING.test(text)) return whole;
    const rest = compare(bare(text.replace(NUMBERING, "")));
    return (rest[0]?.likeness ?? 0) > (whole[0]?.likeness ?? 0) ? rest : whole;
  }

  return { near: remembering(search) };
}

function piecesOf(key: string): Set<string> {
  const pieces = new Set<string>();
  const padded = `^${key}$`;
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3));
  return pieces;
}

function digits(key: string): string {
  return /\d/.test(key) ? key.replace(/[^0-9]+/g, " ").trim() : "";
}

/** The same pure function, answering a text it has seen lately from memory. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const found = answer(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}
