import type { Decimal } from "../decimal";
import { countedBy, countedAfterAll } from "./counted";
import { multiply, decimal } from "../decimal";
import { markedPast } from "./from-to";
import { gapAround, isOver } from "./gaps";
import { levelsIn } from "./levels";
import { type None, nonesIn } from "./none";
import { numbersIn, type Said, withoutNames } from "./numbers";
import { oneOf } from "./phrase-pattern";
import { evenFold } from "./even-fold";
import { fieldIn, isOtherOffice, periodBefore, type Report, type Scope } from "./scope";
import type { Sentence } from "./sentences";
import {
  type LedBy,
  outsideAsides,
  predicates,
  type Spoken,
  spokenOf,
  type Stretch,
  within,
  unitOf,
  withoutInnerCommas,
} from "./spoken";
import { isMark, type Token } from "./tokens";
import { type Counted, vocabulary } from "./vocabulary";

/** On which side of a figure that is not exact the true one lies. */
export type Side = "below" | "above" | "about" | "atMost" | "atLeast";

/** How a figure came about: said in digits, none in words, the whole of a part, or reckoned from what is said. */
export type FigureKind = "said" | "none" | "sum" | "difference" | "rate" | "whole";

/** A figure of a sentence, and the words that speak of it. Money is in million đồng. */
export interface TextFigure extends Spoken {
  readonly kind: FigureKind;
  readonly value: Decimal;
  /** What one of its last digit is worth. */
  readonly step: Decimal;
  readonly isRounded: boolean;
  /** Null for an exact figure. */
  readonly side: Side | null;
  readonly whole: Decimal | null;
  /** Of "63 biên chế, trong đó 3 …" 63, for the 3. */
  readonly partOf: Decimal | null;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly counted: Counted | null;
  /** Of what it is a percentage: "100 % cơ quan". */
  readonly shareOf: Counted | null;
  readonly scope: Scope;
}

/** More numbers are a table, not a sentence. */
const MOST = 60;
/** Money is laid beside money in million đồng. */
const MILLIONTH = decimal("1e-6");
const SHARE = /^\s*%\s*(?:cac |so |tong so |tong )*/;
const { approximate } = vocabulary;
const SIDES = (["below", "above", "about", "atMost"] as const).map((side) => ({
  side,
  pattern: new RegExp(`\\b${oneOf(approximate[side])}\\s*$`),
}));
const AT_LEAST = new RegExp(`^[^.;,:]{0,16}\\b${oneOf(approximate.atLeast)}\\b`);
/** "tăng 120 hồ sơ": how much more it is than something else. */
const CHANGE = /\b(?:tang|giam|vuot|cao hon|thap hon|nhieu hon|it hon)(?: them)?(?: la)?\s*$/;

/** "…; kết quả đã trả 20 hồ sơ": said anew, though its words tell nothing. */
const SAYS_ANEW = /\bda [a-z]/;
const DONE = /\b(?:da|ket qua|thuc te|den nay)\b/;
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
  const tokens = sentence.tokens();
  const parted = withoutInnerCommas(plain, tokens);
  const figures: TextFigure[] = [];
  const stretches: Stretch[] = [];
  let led: readonly Token[] = [];
  let units: readonly Token[] = [];
  let lead: readonly Token[] = [];
  let whole: readonly Token[] = [];
  let partOf: Decimal | null = null;
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
    const gap = gapAround(parted, places[at - 1] ?? null, place, places[at + 1] ?? null, place.none !== null);
    const outside = outsideAsides(plain, tokens, place.start);
    const [left, right] = [within(outside, gap.left), beforeReason(within(outside, gap.right))];
    const stretch = { start: place.start, end: place.end, gap, left, right };
    const isLed = left.some(({ word }) => isTelling(word)) || SAYS_ANEW.test(parted.slice(...gap.left));
    const before = stretches.at(-1);
    if (!before) lead = within(outside, [0, gap.left[0]]);
    if (before && left.some(({ word }) => word === "@part")) whole = [...before.left, ...before.right];
    if (before && last && within(outside, [before.end, place.start]).some(({ word }) => word === "@part"))
      partOf = last.value;
    const isLast = at === places.length - 1;
    const unit = unitOf(right, place.end);
    const carried = unit.length > 0 ? led.filter((token) => !units.includes(token)) : led;
    const by = { tokens, led: isLed ? [] : carried, topic: [...whole, ...lead], isLast };
    const around = { plain, sentence, report, total, partOf, from: previous?.end ?? 0, by };
    const figure = figureOf(place, stretch, around);
    figures.push(figure);
    stretches.push(stretch);
    if (isLed) led = left;
    if (figure.counted !== "percent") total = figure.counted;
    if (figure.counted !== "percent" && place.none === null) led = [...led, ...right];
    units = [...units, ...unit];
  });
  const shared = predicates(parted, tokens, stretches);
  const said_ = figures.map((figure, at) => ({ ...figure, carried: [...figure.carried, ...(shared[at] ?? [])] }));
  return markedPast(said_, plain);
}

/** "của UBND huyện đạt 96,4%; của các xã đạt 93,2%": a level alone leads to nothing, what was said before goes on. */
function isTelling(word: string): boolean {
  return !isMark(word) && levelsIn([word]).length === 0;
}

/** "chưa tuyển dụng viên chức do chờ hướng dẫn": why it is so says nothing of the figure. */
function beforeReason(right: readonly Token[]): readonly Token[] {
  const at = right.findIndex(({ word }) => word === "@reason");
  return at < 0 ? right : right.slice(0, at);
}

interface Around {
  readonly plain: string;
  readonly sentence: Sentence;
  readonly report: Report;
  readonly by: LedBy;
  /** Where the figure before it ends. */
  readonly from: number;
  /** What the figures before it count, for one of their parts. */
  readonly total: Counted | null;
  readonly partOf: Decimal | null;
}

function figureOf({ start, end, said, none }: Place, stretch: Stretch, around: Around): TextFigure {
  const { plain, sentence, by, total, partOf } = around;
  const before = plain.slice(stretch.gap.left[0], start);
  const after = plain.slice(end, end + 80);
  const isPart = sentence.tokens().some((token) => token.word === "@part" && token.end <= start);
  const counted =
    countedBy(plain.slice(said?.numberEnd ?? end, end + 80)) ??
    countedBy(after) ??
    (isPart ? total : null) ??
    fromLeft(before);
  const scaled = (value: Decimal) => (counted === "money" ? multiply(value, MILLIONTH) : value);
  return {
    ...spokenOf(plain, stretch, by, none, counted === "percent"),
    kind: none ? "none" : "said",
    value: none ? 0 : scaled(said?.value ?? 0),
    step: none ? 1 : scaled(said?.step ?? 1),
    isRounded: said?.isRounded ?? false,
    side: sideOf(plain.slice(Math.max(0, start - 16), start), after),
    whole: said?.whole ? scaled(said.whole) : null,
    partOf,
    start,
    end,
    counted: none && counted === "percent" ? null : counted,
    shareOf: SHARE.test(after) ? countedBy(after.replace(SHARE, "")) : null,
    scope: scopeOf(before, stretch, around, none !== null),
  };
}

function scopeOf(
  before: string,
  { start, gap, left, right }: Stretch,
  { plain, sentence, report, by, from }: Around,
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
    isDoubtful: period === "unknown" || (period !== "own" && has(clause, "@span")) || (isNone && DUTY.test(plain)),
    isChange: CHANGE.test(before),
    isPlan: sentence.isPlan || has(clause, "@plan") || has(right, "@plan") || isPlanned(sentence, start),
    isPart: has(sofar, "@part"),
    field: fieldIn(right) ?? fieldIn(sofar) ?? fieldOfLead(sentence),
    isWhole: has([...left, ...right, ...by.led], "@whole") || has(clause, "@whole"),
    isOfLevel: has([...left, ...by.led], "@level") || has(clause, "@level"),
    isOtherOffice: isOtherOffice(sentence.text.slice(gap.clause, start), report),
  };
}

/** "Phấn đấu …; giảm 2 % đơn vị": what a sentence begins with as planned is, up to what it says to be done. */
function isPlanned({ plain, tokens }: Sentence, start: number): boolean {
  return tokens()[0]?.word === "@plan" && !DONE.test(plain.slice(0, start));
}

/** "a) Lĩnh vực đất đai:" above a sentence speaks for it, a field named in passing does not. */
function fieldOfLead({ lead }: Sentence): readonly string[] | null {
  for (const each of [...lead].reverse()) {
    const opening = each.tokens().slice(0, 4);
    const field = opening.findIndex(({ word }) => word === "@field") <= 1 ? fieldIn(opening) : null;
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
