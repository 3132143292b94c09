import type { Gap } from "./gaps";
import type { None } from "./none";
import { isMark, type Token } from "./tokens";

/** The words that speak of a figure, from the ones that are its own to those that only lead to it. */
export interface Spoken {
  /** The words that are its own, and those of them that stand next to it. */
  readonly near: readonly string[];
  readonly closest: readonly string[];
  /** The words of the figure before it, where it has none of its own that lead to it, and what is said of both. */
  readonly carried: readonly string[];
  /** What the sentence is about: the words before its ":", and those of the total a part is of. */
  readonly topic: readonly string[];
  /** Those of its own that only say who did it, or in what it is counted. */
  readonly incidental: readonly string[];
  /** What it counts, right behind it. */
  readonly unit: readonly string[];
  /** The words of its sentence that no later figure has for itself. */
  readonly sentence: readonly string[];
}

/** So many words before and after a figure are held to stand next to it; farther ones may be about another thing. */
const [BEFORE, AFTER] = [7, 6];
/** "63% kế hoạch được giao": of what it is, not what it says. */
const WHOLE_OF_RATE = new Set(["duocgiao", "dera"]);
const ASIDE = /\([^()]*\)/g;
/** Before it stands who does it. */
const DOES = /\b(?:da|dang|thuc hien|tien hanh|to chuc)\b/g;
/** What is said of all that is counted before it: "13 phòng, 10 xã đã thực hiện tự chủ". */
const PREDICATE = /\b(?:deu|da|dang|duoc|thuc hien)\b/;
/** So far after a figure its predicate begins. */
const PREDICATE_WITHIN = 60;
/** From one counted thing to the next with nothing said between. */
const NEXT_COUNTED = /^[^;:().\d]{0,60}(?:,| va)\s*$/;

/** A figure's place in its sentence with the tokens around it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

/** The tokens of a sentence without those of asides the figure does not stand in: "02 người (điều động …)". */
export function outsideAsides(plain: string, tokens: readonly Token[], start: number): readonly Token[] {
  if (!plain.includes("(")) return tokens;
  const asides = [...plain.matchAll(ASIDE)].map(({ 0: text, index }) => [index, index + text.length] as const);
  const others = asides.filter(([from, to]) => start < from || start >= to);
  return tokens.filter((token) => !others.some(([from, to]) => token.start > from && token.start < to));
}

/** A comma within a phrase ("xã, thị trấn") parts nothing. */
export function withoutInnerCommas(plain: string, tokens: readonly Token[]): string {
  if (!plain.includes(",")) return plain;
  let parted = "";
  let from = 0;
  for (const { start, end } of tokens) {
    if (start < from) continue;
    parted += plain.slice(from, start) + plain.slice(start, end).replaceAll(",", " ");
    from = end;
  }
  return parted + plain.slice(from);
}

export function within(tokens: readonly Token[], [from, to]: readonly [number, number]): readonly Token[] {
  return tokens.filter(({ start }) => start >= from && start < to);
}

/** What leads to a figure besides its own words. */
export interface LedBy {
  /** Tokens of its sentence, of the figure before it, of what the sentence is about. */
  readonly tokens: readonly Token[];
  readonly led: readonly Token[];
  readonly topic: readonly Token[];
  readonly isLast: boolean;
}

export function spokenOf(
  plain: string,
  { end, gap, left, right }: Stretch,
  { tokens, led, topic, isLast }: LedBy,
  none: None | null,
  isPercent: boolean,
): Spoken {
  const behind = isPercent ? words(right).filter((word) => !WHOLE_OF_RATE.has(word)) : words(right);
  return {
    near: [...words(left), ...behind, ...(none?.implies ?? [])],
    closest: [...words(left).slice(-BEFORE), ...behind.slice(0, AFTER)],
    carried: words(led),
    topic: words(topic),
    incidental: words([...doersIn(plain, gap, left), ...unitOf(right, end)]),
    unit: words(unitOf(right, end)),
    sentence: words(isLast ? tokens : tokens.filter(({ start }) => start < gap.right[1])),
  };
}

/** The token of what a figure counts, right behind it. */
export function unitOf(right: readonly Token[], end: number): readonly Token[] {
  return right.filter(({ start }) => start <= end + 1);
}

function doersIn(plain: string, { left: [from, to] }: Gap, left: readonly Token[]): readonly Token[] {
  const does = [...plain.slice(from, to).matchAll(DOES)].at(-1);
  return does ? left.filter(({ start }) => start < from + does.index) : [];
}

/** What is said once behind several figures, for each of those before the last. */
export function predicates(
  plain: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): readonly (readonly string[])[] {
  const found: string[][] = stretches.map(() => []);
  for (let at = stretches.length - 2; at >= 0; at -= 1) {
    const [own, next] = [stretches[at], stretches[at + 1]];
    if (!own || !next || own.left.some(({ word }) => !isMark(word))) continue;
    if (!NEXT_COUNTED.test(plain.slice(own.end, next.start)) || PREDICATE.test(plain.slice(own.end, next.start)))
      continue;
    const [from, to] = next.gap.right;
    const said = PREDICATE.exec(plain.slice(from, Math.min(to, from + PREDICATE_WITHIN)));
    found[at] = said ? [...words(within(tokens, [from + said.index, to]))] : [...(found[at + 1] ?? [])];
  }
  return found;
}

function words(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ word }) => word).filter((word) => !isMark(word));
}
