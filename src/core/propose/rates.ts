import type { Line } from "./lines";
import { contentOf, dice, isChange, isTotal, within } from "./words";

/** What a rate may be of: rows that are added up on either side. */
export interface RateOf {
  readonly part: readonly Line[];
  readonly base: readonly Line[];
  /** How much words and place speak for it; 1 and more is plain. */
  readonly score: number;
}

/** Rows further away than this, and not of the same section, are looked at only where words lead there. */
const REACH = 12;
const NEAR_WORDS = 0.34;
const MOST_PAIRS = 400;

/**
 * How much words and place speak for a part and a base, and what speaks against them. Measured together in
 * test/bench/propose.ts, on forms of its own making.
 */
const SPEAKS = { words: 0.6, part: 0.6, whole: 0.4, before: 0.1, justAbove: 0.15, third: 0.5, total: 0.1 } as const;
const AGAINST = { row: 0.01, several: 0.05 } as const;

/** Everything a rate may be a part of, the likeliest first. */
export function ratesOf(rate: Line, lines: readonly Line[]): readonly RateOf[] {
  const words = contentOf(rate.label);
  const counts = lines.filter(({ holds }) => holds === "count");
  const isNear = (one: Line) =>
    one.section === rate.section || Math.abs(one.at - rate.at) <= REACH || dice(one.content, words) >= NEAR_WORDS;
  const near = counts.filter(isNear);
  const singles = near.map((line): readonly Line[] => [line]);
  const joined = / va |,/.test(rate.folded) ? neighbours(near) : [];
  const found = [...singles, ...joined].flatMap((part) =>
    [...singles, ...togetherWith(part, near)].flatMap((base): RateOf[] => {
      if (part.length >= base.length && part.some((one) => base.includes(one))) return [];
      if (base.some(({ unit }) => unit !== part[0]!.unit)) return [];
      return [{ part, base, score: scoreOf(rate, words, part, base) }];
    }),
  );
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_PAIRS);
}

/** Two or three rows of one whole that follow each other: "trước hạn và đúng hạn". */
function neighbours(lines: readonly Line[]): (readonly Line[])[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const goOn = next && next.at === line.at + 1 && next.parent === line.parent && next.unit === line.unit;
    return goOn ? [[line, next]] : [];
  });
}

/** The part and what stands right beside it: together the whole, where another total is printed or none. */
function togetherWith(part: readonly Line[], lines: readonly Line[]): (readonly Line[])[] {
  const [line, ...more] = part;
  if (line === undefined || more.length > 0) return [];
  return neighbours(lines).filter((two) => two.includes(line));
}

function scoreOf(rate: Line, words: ReadonlySet<string>, part: readonly Line[], base: readonly Line[]): number {
  const partWords = new Set(part.flatMap(({ content }) => [...content]));
  const baseWords = new Set(base.flatMap(({ content }) => [...content]));
  const both = new Set([...partWords, ...baseWords]);
  const isWhole = part.every(({ whole, parent }) => base.some(({ at }) => at === whole || at === parent));
  const isBefore = base.every(({ at }) => part.every((one) => at < one.at));
  const isJustAbove = part.at(-1)!.at === rate.at - 1;
  const isThird = isJustAbove && part.length === 1 && base.length === 1 && base[0]!.at === rate.at - 2;
  const distance = Math.max(...[...part, ...base].map(({ at }) => Math.abs(at - rate.at)));
  const ofTotal = base.length === 1 && isTotal(base[0]!.label);
  return (
    SPEAKS.words * within(words, both) +
    SPEAKS.part * dice(words, partWords) +
    (isWhole ? SPEAKS.whole : 0) +
    (isBefore ? SPEAKS.before : 0) +
    (isJustAbove ? SPEAKS.justAbove : 0) +
    (isThird ? SPEAKS.third : 0) +
    (ofTotal ? SPEAKS.total : 0) -
    AGAINST.row * distance -
    (part.length > 1 ? AGAINST.several : 0)
  );
}

/** The same as options of a rule. */
export function optionsOf(rate: Line, { part, base }: RateOf) {
  const keys = (side: readonly Line[]) => side.map(({ key }) => key);
  return { ratio: rate.key, part: keys(part), base: keys(base) };
}

/** A rate of a part in its whole, by its name. */
export function isShareRate({ holds, label }: Line): boolean {
  return holds === "rate" && !isChange(label);
}
