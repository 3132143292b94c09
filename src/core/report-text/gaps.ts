import { oneOf } from "./phrase-pattern";
import { vocabulary } from "./vocabulary";

/** The stretches of a sentence that speak of a figure. */
export interface Gap {
  /** From and to, before the figure and after it. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  /** Where its clause begins: after the last ";" or "." before it. */
  readonly clause: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const { below, above, about, atMost } = vocabulary.approximate;
/** What stands between a figure and the words that lead to it. */
const TAIL = new RegExp(
  `(?:[\\s:(–-]|\\b${oneOf([...below, ...above, ...about, ...atMost, "la", "dat", "co", "tu"])}\\b)+$`,
);
/** No longer one is looked for. */
const TAIL_AT_MOST = 32;
const STRONG = /[;:()]|,\s*(?:trong do|gom|bao gom)\b/g;
const SOFT = /,| va(?: |$)| dat(?: |$)|\. /;
/** "54.984 triệu đồng/87.582 triệu đồng": the second is the whole of the first. */
const OVER = /^[a-z\s]{0,14}\/\s*$/;
const CLAUSE = /[;.]\s/g;

/** Parts a folded sentence at a figure: what still speaks of the figure before, what of this one, what of the next. */
export function gapAround(plain: string, previous: Span | null, own: Span, next: Span | null, isNone: boolean): Gap {
  const before = cut(plain, previous?.end ?? 0, own.start, previous === null);
  const after = cut(plain, own.end, next?.start ?? plain.length, false);
  return {
    left: [isNone ? afterComma(plain, before.later, own.start) : before.later, own.start],
    right: [own.end, after.earlier],
    clause: lastClause(plain, own.start),
  };
}

/** Whether the second figure is the whole of the first. */
export function isOver(plain: string, first: Span, second: Span): boolean {
  return OVER.test(plain.slice(first.end, second.start));
}

/** Where what speaks of the first figure ends and what speaks of the second begins. */
function cut(plain: string, from: number, to: number, isFirst: boolean): { earlier: number; later: number } {
  const text = plain.slice(from, to).replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));
  const inner = `${text.slice(0, -TAIL_AT_MOST)}${text.slice(-TAIL_AT_MOST).replace(TAIL, "")}`;
  const cuts = [...inner.matchAll(STRONG)];
  const [first, last] = [cuts[0], cuts.at(-1)];
  if (first && last) return { earlier: from + first.index, later: from + last.index + last[0].length };
  if (isFirst) return { earlier: from, later: from };
  const soft = SOFT.exec(inner);
  if (soft) return { earlier: from + soft.index, later: from + soft.index + soft[0].length };
  return { earlier: from + inner.length, later: from };
}

/** "giải quyết đúng hạn, không có hồ sơ trễ hạn": none speaks of what follows it. */
function afterComma(plain: string, from: number, to: number): number {
  return Math.max(from, plain.lastIndexOf(",", to - 1) + 1);
}

function lastClause(plain: string, to: number): number {
  let clause = 0;
  for (const match of plain.slice(0, to).matchAll(CLAUSE)) clause = match.index + 1;
  return clause;
}
