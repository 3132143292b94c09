import type { Lexicon } from "./lexicon";
import { vocabulary } from "./vocabulary";

/** How far two sets of words speak of one thing. */

/** The words around a figure, from the ones that are its own to those far from it. */
export interface Around {
  readonly near: ReadonlySet<string>;
  readonly closest: ReadonlySet<string>;
  readonly carried: ReadonlySet<string>;
  /** What its sentence is about. */
  readonly topic: ReadonlySet<string>;
  /** Those of its own that only say who did it, or in what it is counted. */
  readonly incidental: ReadonlySet<string>;
  /** The rest of its sentence. */
  readonly sentence: ReadonlySet<string>;
  /** The sentences before it and its headings. */
  readonly above: ReadonlySet<string>;
  /** The figure is a part of something: each word of its own counts. */
  readonly isPart: boolean;
  readonly sharp: Sharp;
  /** No other indicator of the form has its sharp words. */
  readonly isOnly: boolean;
}

/** The words of one label of an indicator, and of the headings above it. */
export interface Label {
  readonly own: ReadonlySet<string>;
  /** How near the heading is in which a word stands: 1 for the row's own. */
  readonly above: ReadonlyMap<string, number>;
  readonly sharp: Sharp;
  /** No other indicator of the form says the same. */
  readonly isDistinct: boolean;
}

/** What a word of the label is worth by where it is said. */
const [CARRIED, TOPIC, SENTENCE, ABOVE] = [0.9, 0.8, 0.55, 0.45];
/** Words of a heading above say little beside a telling label, more beside a bare one ("done"). */
const [HEADINGS, HEADINGS_OF_BARE, BARE] = [0.1, 0.4, 0.9];
/** A word no form has, a name above all, says little against an indicator. */
const FOREIGN = 0.25;
/** What is said of the headings above the label's own row. */
const KNOWN_ABOVE = 0.8;

/** 0 to 1: how much of the label is said near the figure, and how much of what is said near it the label knows. */
export function likeness({ own, above, isDistinct }: Label, around: Around, lexicon: Lexicon): number {
  const said = (word: string) =>
    around.near.has(word)
      ? 1
      : around.carried.has(word)
        ? CARRIED
        : around.topic.has(word)
          ? TOPIC
          : around.sentence.has(word)
            ? SENTENCE
            : around.above.has(word)
              ? ABOVE
              : 0;
  let [telling, covered, headings, coveredAbove] = [0, 0, 0, 0];
  for (const word of own) {
    const weight = lexicon.weight(word) ** 2;
    telling += weight;
    covered += weight * said(word);
  }
  for (const [word, nearness] of above) {
    if (own.has(word)) continue;
    const weight = lexicon.weight(word) ** 2 * nearness;
    headings += weight;
    coveredAbove += weight * said(word);
  }
  const isWhole = isDistinct && [...around.closest].every((word) => own.has(word) || above.has(word));
  const share = telling < BARE && !isWhole ? HEADINGS_OF_BARE : HEADINGS;
  const asked = telling + share * headings;
  let [spoken, known] = [0, 0];
  for (const word of around.closest) {
    if (around.incidental.has(word) && !own.has(word)) continue;
    const weight = lexicon.weight(word) ** 2;
    spoken += weight * (lexicon.knows(word) ? 1 : around.isPart ? 2 * FOREIGN : FOREIGN);
    known += weight * (own.has(word) ? 1 : above.has(word) ? KNOWN_ABOVE : 0);
  }
  if (asked === 0) return 0;
  const said_ = (covered + share * coveredAbove) / asked;
  const knownShare = spoken === 0 ? 1 : Math.min(1, known / spoken);
  return said_ ** 0.65 * knownShare ** 0.35;
}

/**
 * Sharp words: one the label lacks, one only its headings have, others of the group besides; said far off,
 * or not, or not beside two that are.
 */
const [TOO_MUCH, SAID_ABOVE, MORE, FAR, UNSAID, UNSAID_OF_MANY, UNSAID_OF_ONLY] = [
  0.45, 0.8, 0.6, 0.85, 0.35, 0.6, 0.7,
];

/** "tiếp nhận và trả kết quả 96 thủ tục": said of both, a figure speaks of neither for sure. */
const NEITHER = 0.5;

/** How far the words of which a figure has only one allow the two: 0 when they name different ones. */
export function agreement({ own, above, sharp }: Label, around: Around): number {
  let left = 1;
  const isMostlySaid = [...sharp.values()].filter((asked) => asked.some((word) => around.near.has(word))).length > 1;
  for (const [group, asked] of sharp) {
    const said = around.sharp.get(group);
    if (said?.some((word) => own.has(word))) {
      if (!said.every((word) => own.has(word) || above.has(word))) left *= MORE;
      continue;
    }
    if (said) return 0;
    left *= asked.some((word) => around.sentence.has(word) || around.above.has(word))
      ? FAR
      : isMostlySaid
        ? UNSAID_OF_MANY
        : around.isOnly
          ? UNSAID_OF_ONLY
          : UNSAID;
  }
  for (const pair of vocabulary.apart) {
    const [asked, said] = [pair.filter((word) => own.has(word)), pair.filter((word) => around.near.has(word))];
    if (asked.length === 1 && said.some((word) => !asked.includes(word))) left *= NEITHER;
  }
  for (const [group, said] of around.sharp) {
    if (!sharp.has(group))
      left *= said.every((word) => above.has(word) || around.incidental.has(word)) ? SAID_ABOVE : TOO_MUCH;
  }
  return left;
}

/** The sharp words among words, by their group. */
export type Sharp = ReadonlyMap<number, readonly string[]>;

const groupsOf = new Map<string, number[]>();
vocabulary.sharp.forEach((group, at) => {
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), at]);
});

/** @example sharpIn(["hoso", "dunghan"]) // { 0 => ["dunghan"] } */
export function sharpIn(words: Iterable<string>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const word of words)
    for (const group of groupsOf.get(word) ?? []) found.set(group, [...(found.get(group) ?? []), word]);
  return found;
}

/** The sharp words of a figure: its own, and of the other groups those carried to it. */
export function sharpOf(near: Iterable<string>, carried: Iterable<string>): Sharp {
  return new Map([...sharpIn(carried), ...sharpIn(near)]);
}
