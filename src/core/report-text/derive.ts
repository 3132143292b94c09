import { add, compare, decimal, type Decimal, subtract } from "../decimal";
import { rateOf } from "./agree";
import type { TextFigure } from "./figures";
import { isFrom, remains } from "./from-to";
import { levelsIn } from "./levels";
import type { Sentence } from "./sentences";

/** A figure in its sentence. */
export interface Stated {
  readonly figure: TextFigure;
  readonly sentence: Sentence;
  /** What a sum may be instead where nothing says that its parts lie apart: the last of them may hold the others. */
  readonly unless?: Decimal;
}

/** Digits a reckoned rate has, see `rateOf`. */
const FINE = decimal("1e-4");

const HAN = ["truochan", "dunghan", "quahan", "tronghan"] as const;
type Han = (typeof HAN)[number];

/** What one stretch of the text says of files and their terms. */
interface Terms {
  readonly by: Map<Han, Stated>;
  /** Figures of files that name no term: how many came in, how many were done. */
  readonly totals: Stated[];
  /** Of those, the ones that were done. */
  readonly done: Stated[];
}

/** The figures of a paragraph with those to be reckoned from them: sums of terms, rates, differences. */
export function withDerived(stated: readonly Stated[]): readonly Stated[] {
  const derived = stated.flatMap((each, at) => difference(stated[at - 1], each));
  const summed = new Map<Stated, Stated>();
  for (const terms of termsIn(stated)) {
    const sum = sumOf(terms);
    if (sum) summed.set(sum.instead, sum.stated);
    derived.push(...rateAndTotal(terms, sum));
  }
  return [...stated.map((each) => summed.get(each) ?? each), ...derived];
}

/** "từ 5 phòng còn 3 phòng": less by 2. */
function difference(before: Stated | undefined, each: Stated): readonly Stated[] {
  if (!before || before.sentence !== each.sentence) return [];
  const { plain } = each.sentence;
  if (!isFrom(before.figure, plain) || !remains(each.figure, plain)) return [];
  const value = subtract(before.figure.value, each.figure.value);
  if (compare(value, 0) <= 0 || before.figure.counted === "percent") return [];
  const words = [...before.figure.near, ...before.figure.carried];
  const near = words.includes("tinhgian") ? words : [...words, "catgiam"];
  const scope = { ...each.figure.scope, isChange: false, isDoubtful: before.figure.scope.isDoubtful };
  const figure: TextFigure = {
    ...each.figure,
    kind: "difference",
    value,
    near,
    closest: near,
    carried: [],
    topic: [],
    incidental: [],
    scope,
  };
  return [{ figure, sentence: each.sentence }];
}

function termsIn(stated: readonly Stated[]): readonly Terms[] {
  const found: Terms[] = [];
  let terms: Terms = { by: new Map(), totals: [], done: [] };
  for (const each of stated) {
    const { figure } = each;
    const { scope, counted } = figure;
    if (counted !== "file" && counted !== null) continue;
    if (scope.isOtherPeriod || scope.isOtherOffice || scope.isPlan || scope.isChange || scope.field !== null) continue;
    const words = [...figure.near, ...figure.carried];
    const said = HAN.filter((han) => figure.near.includes(han));
    if (said.length > 1 || !words.some((word) => ["hoso", ...HAN].includes(word))) continue;
    const [han] = said;
    if (han !== undefined && terms.by.has(han)) {
      found.push(terms);
      terms = { by: new Map(), totals: [], done: [] };
    }
    if (han !== undefined) terms.by.set(han, each);
    else if (terms.by.size === 0 && counted === "file") {
      terms.totals.push(each);
      if (words.includes("giaiquyet") && !words.includes("tructuyen")) terms.done.push(each);
    }
  }
  return [...found, terms];
}

interface Sum {
  readonly instead: Stated;
  readonly stated: Stated;
}

/** Early and on time together are on time; not where the one is said to hold the other. */
function sumOf({ by, totals }: Terms): Sum | null {
  const [early, onTime] = [by.get("truochan"), by.get("dunghan")];
  if (!early || !onTime || !isCount(early) || !isCount(onTime)) return null;
  const isInside = early.sentence === onTime.sentence && early.figure.start > onTime.figure.start;
  if (isInside && early.figure.scope.isPart && !onTime.figure.scope.isPart) return null;
  const value = add(early.figure.value, onTime.figure.value);
  const rest = [valueOf(by.get("quahan")), valueOf(by.get("tronghan"))];
  const isTotal = (all: Decimal) => totals.some(({ figure }) => compare(figure.value, all) === 0);
  const [late, open] = [rest[0] ?? 0, rest[1] ?? 0];
  const isHeld = [add(onTime.figure.value, late), add(add(onTime.figure.value, late), open)].some(isTotal);
  if (isHeld) return null;
  const isApart = [add(value, late), add(add(value, late), open)].some(isTotal);
  const figure: TextFigure = { ...onTime.figure, kind: "sum", value };
  const stated = { figure, sentence: onTime.sentence, ...(isApart ? {} : { unless: onTime.figure.value }) };
  return { instead: onTime, stated };
}

function rateAndTotal({ by, done }: Terms, sum: Sum | null): readonly Stated[] {
  const late = by.get("quahan");
  if (!late || !isCount(late)) return [];
  const onTime = sum?.stated ?? by.get("dunghan");
  const hasTotal = onTime !== undefined && isCount(onTime) && (sum !== null || !by.has("truochan"));
  const reckoned = hasTotal ? add(onTime.figure.value, late.figure.value) : null;
  const open = valueOf(by.get("tronghan")) ?? 0;
  const stated = valueOf(done.at(-1));
  const total = reckoned ?? (stated === null ? null : subtract(stated, open));
  const levels = levelsIn(late.figure.near);
  const words = ["hoso", "tthc", "tiepnhan", "giaiquyet", ...levels];
  const base = { ...late.figure, step: FINE, isRounded: true, shareOf: null, carried: [], topic: [], incidental: [] };
  const derived: Stated[] = [];
  const rate = compare(late.figure.value, 0) === 0 ? 100 : total && rateOf(subtract(total, late.figure.value), total);
  if (rate) {
    const near = [...words, "dunghan"];
    const figure: TextFigure = {
      ...base,
      kind: "rate",
      value: rate,
      counted: "percent",
      shareOf: "file",
      near,
      closest: near,
    };
    derived.push({ figure, sentence: late.sentence });
  }
  if (reckoned !== null && sum && done.length === 0 && sum.stated.unless === undefined) {
    const near = words.filter((word) => word !== "tiepnhan");
    const figure: TextFigure = {
      ...base,
      kind: "sum",
      value: reckoned,
      isRounded: false,
      counted: "file",
      near,
      closest: near,
    };
    derived.push({ figure, sentence: late.sentence });
  }
  return derived;
}

function isCount({ figure }: Stated): boolean {
  return figure.side === null && !figure.isRounded && figure.counted !== "percent";
}

function valueOf(stated: Stated | undefined): Decimal | null {
  return stated ? stated.figure.value : null;
}
