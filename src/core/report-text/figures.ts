import type { Decimal } from "../decimal";
import { countedBy, countedAfterAll } from "./counted";
import { multiply, decimal } from "../decimal";
import { gapAround, type Gap, isOver } from "./gaps";
import { type None, nonesIn } from "./none";
import { numbersIn, type Said, withoutNames } from "./numbers";
import { oneOf } from "./phrase-pattern";
import { evenFold } from "./even-fold";
import { fieldIn, isOtherOffice, periodBefore, type Report, type Scope } from "./scope";
import type { Sentence } from "./sentences";
import { isMark, type Token } from "./tokens";
import { type Counted, vocabulary } from "./vocabulary";

/** On which side of a figure that is not exact the true one lies. */
export type Side = "below" | "above" | "about" | "atMost" | "atLeast";

/** How a figure came about: said in digits, none in words, the whole of a part, or reckoned from what is said. */
export type FigureKind = "said" | "none" | "sum" | "difference" | "rate" | "whole";

/** A figure of a sentence, and the words that speak of it. Money is in million đồng. */
export interface TextFigure {
  readonly kind: FigureKind;
  readonly value: Decimal;
  /** What one of its last digit is worth. */
  readonly step: Decimal;
  readonly isRounded: boolean;
  /** Null for an exact figure. */
  readonly side: Side | null;
  readonly whole: Decimal | null;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly counted: Counted | null;
  /** Of what it is a percentage: "100 % cơ quan". */
  readonly shareOf: Counted | null;
  /** The words that are its own, and those of them that stand next to it. */
  readonly near: readonly string[];
  readonly closest: readonly string[];
  /** The words of the figure before it, where it has none of its own that lead to it. */
  readonly carried: readonly string[];
  readonly scope: Scope;
}

/** More numbers are a table, not a sentence. */
const MOST = 60;
/** So many words before and after a figure are held to stand next to it; farther ones may be about another thing. */
const [BEFORE, AFTER] = [7, 6];
/** "63% kế hoạch được giao": of what it is, not what it says. */
const WHOLE_OF_RATE = new Set(["duocgiao", "dera"]);
/** Money is laid beside money in million đồng. */
const MILLIONTH = decimal("1e-6");
const SHARE = /^\s*%\s*(?:cac |so |tong so |tong )*/;
const { approximate } = vocabulary;
const SIDES = (["below", "above", "about", "atMost"] as const).map((side) => ({
  side,
  pattern: new RegExp(`\\b${oneOf(approximate[side])}\\s*$`),
}));
const AT_LEAST = new RegExp(`^[^.;,:]{0,16}\\b${oneOf(approximate.atLeast)}\\b`);
/** "từ 5 phòng xuống còn 3 phòng": 5 is how it was. */
const PAST_BEFORE = /\btu\s*$/;
const PAST_AFTER = /^[^.;,]{0,40}?\b(?:con|xuong|len|thanh|den)\s+\d/;
const REMAINS = /\b(?:con|xuong|len|thanh|den)\s*$/;
/** "tăng 120 hồ sơ": how much more it is than something else. */
const CHANGE = /\b(?:tang|giam|vuot|cao hon|thap hon|nhieu hon|it hon)(?: them)?(?: la)?\s*$/;

const DUTY = new RegExp(`^[^a-z]*${oneOf(vocabulary.duties)}\\b`);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly said: Said | null;
  readonly none: None | null;
}

/** The figures of a sentence that may be data, in their order. */
export function figuresIn(sentence: Sentence, report: Report): readonly TextFigure[] {
  if (!/\d|\b(?:khong|chua)\b/.test(sentence.plain)) return [];
  const bare = withoutNames(sentence.text);
  const plain = bare === sentence.text ? sentence.plain : evenFold(bare);
  const said = numbersIn(plain, MOST);
  const places: Place[] = [
    ...said.map((each) => ({ start: each.start, end: each.end, said: each, none: null })),
    ...nonesIn(plain).map((none) => ({ start: none.start, end: none.end, said: null, none })),
  ].sort((a, b) => a.start - b.start);
  const figures: TextFigure[] = [];
  let led: readonly Token[] = [];
  let total: Counted | null = null;
  places.forEach((place, at) => {
    const last = figures.at(-1);
    const previous = places[at - 1];
    if (last && previous && place.said && isOver(plain, previous, place)) {
      figures[figures.length - 1] = {
        ...last,
        whole: last.counted === "money" ? multiply(place.said.value, MILLIONTH) : place.said.value,
      };
      return;
    }
    const gap = gapAround(plain, places[at - 1] ?? null, place, places[at + 1] ?? null, place.none !== null);
    const left = within(sentence.tokens(), gap.left);
    const right = within(sentence.tokens(), gap.right);
    const isLed = left.some(({ word }) => !isMark(word));
    const figure = figureOf(place, {
      plain,
      sentence,
      report,
      gap,
      left,
      right,
      led: isLed ? [] : led,
      total,
      from: previous?.end ?? 0,
    });
    figures.push(figure);
    if (isLed) led = left;
    if (figure.counted !== "percent") total = figure.counted;
    if (figure.counted !== "percent" && place.none === null) led = [...led, ...right];
  });
  return markedPast(figures, plain);
}

interface Around {
  readonly plain: string;
  readonly sentence: Sentence;
  readonly report: Report;
  readonly gap: Gap;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
  readonly led: readonly Token[];
  /** Where the figure before it ends. */
  readonly from: number;
  /** What the figures before it count, for one of their parts. */
  readonly total: Counted | null;
}

function figureOf({ start, end, said, none }: Place, around: Around): TextFigure {
  const { plain, sentence, gap, left, right, led, total } = around;
  const before = plain.slice(gap.left[0], start);
  const after = plain.slice(end, end + 80);
  const isPart = sentence.tokens().some((token) => token.word === "@part" && token.end <= start);
  const counted =
    countedBy(plain.slice(said?.numberEnd ?? end, end + 80)) ??
    countedBy(after) ??
    (isPart ? total : null) ??
    fromLeft(before);
  const scaled = (value: Decimal) => (counted === "money" ? multiply(value, MILLIONTH) : value);
  const side = sideOf(plain.slice(Math.max(0, start - 16), start), after);
  const words = (tokens: readonly Token[]) => tokens.map(({ word }) => word).filter((word) => !isMark(word));
  const behind = counted === "percent" ? words(right).filter((word) => !WHOLE_OF_RATE.has(word)) : words(right);
  const near = [...words(left), ...behind];
  return {
    kind: none ? "none" : "said",
    value: none ? 0 : scaled(said?.value ?? 0),
    step: none ? 1 : scaled(said?.step ?? 1),
    isRounded: said?.isRounded ?? false,
    side,
    whole: said?.whole ? scaled(said.whole) : null,
    start,
    end,
    counted: none && counted === "percent" ? null : counted,
    shareOf: SHARE.test(after) ? countedBy(after.replace(SHARE, "")) : null,
    near,
    closest: [...words(left).slice(-BEFORE), ...behind.slice(0, AFTER)],
    carried: [...words(led), ...(none?.implies ?? [])],
    scope: scopeOf(start, before, around, none !== null),
  };
}

function scopeOf(
  start: number,
  before: string,
  { plain, sentence, report, gap, left, right, led, from }: Around,
  isNone: boolean,
): Scope {
  const all = sentence.tokens();
  const sofar = all.filter((token) => token.end <= start);
  const has = (tokens: readonly Token[], mark: string) => tokens.some(({ word }) => word === mark);
  const since = all.filter((token) => token.start >= Math.max(gap.clause, from) && token.end <= start);
  const clause = all.filter((token) => token.start >= gap.clause && token.end <= start);
  const period = periodBefore(plain.slice(0, start), report);
  return {
    isOtherPeriod:
      has(since, "@compare") ||
      has(since, "@past") ||
      has(right, "@past") ||
      (CHANGE.test(before) && has(right, "@compare")) ||
      period === "other",
    isDoubtful: period === "unknown" || (isNone && DUTY.test(plain)),
    isChange: CHANGE.test(before),
    isPlan: sentence.isPlan || has(clause, "@plan") || has(right, "@plan"),
    isPart: has(sofar, "@part"),
    field: fieldIn(right) ?? fieldIn(sofar) ?? fieldOfLead(sentence),
    isWhole: has([...left, ...right, ...led], "@whole") || has(clause, "@whole"),
    isOtherOffice: isOtherOffice(sentence.text.slice(gap.clause, start), report),
  };
}

/** "a) Lĩnh vực đất đai:" above a sentence speaks for it. */
function fieldOfLead({ lead }: Sentence): readonly string[] | null {
  for (const each of [...lead].reverse()) {
    const field = fieldIn(each.tokens());
    if (field) return field;
  }
  return null;
}

function sideOf(before: string, after: string): Side | null {
  if (AT_LEAST.test(after)) return "atLeast";
  return SIDES.find(({ pattern }) => pattern.test(before))?.side ?? null;
}

function fromLeft(before: string): Counted | null {
  const counted = countedAfterAll(before.replace(/^\s*(?:trong do|gom|bao gom|co|da|[-+*:,(]|\s)+\s*/, ""));
  return counted === "percent" || counted === "money" ? null : counted;
}

function within(tokens: readonly Token[], [from, to]: readonly [number, number]): readonly Token[] {
  return tokens.filter(({ start }) => start >= from && start < to);
}

/** "từ 5 phòng còn 3 phòng": the first is past, and the second does not say how much it became less. */
function markedPast(figures: readonly TextFigure[], plain: string): readonly TextFigure[] {
  return figures.map((figure, at) => {
    if (isFrom(figure, plain)) return { ...figure, scope: { ...figure.scope, isOtherPeriod: true } };
    const before = figures[at - 1];
    if (!before || !isFrom(before, plain) || !remains(figure, plain)) return figure;
    const still = (words: readonly string[]) => words.filter((word) => word !== "catgiam" && word !== "tinhgian");
    return {
      ...figure,
      near: still([...before.near, ...figure.near]),
      closest: still([...before.closest, ...figure.closest]),
      carried: still(figure.carried),
      scope: { ...figure.scope, isDoubtful: true },
    };
  });
}

/** Whether a figure is the first of "từ 5 còn 3". */
export function isFrom({ start, end }: TextFigure, plain: string): boolean {
  return PAST_BEFORE.test(plain.slice(Math.max(0, start - 6), start)) && PAST_AFTER.test(plain.slice(end, end + 60));
}

/** Whether a figure is the second of it. */
export function remains({ start }: TextFigure, plain: string): boolean {
  return REMAINS.test(plain.slice(Math.max(0, start - 8), start));
}
