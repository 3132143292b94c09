import type { Plan } from "../engine/plan";
import type { CellKey } from "../template/template";
import { type Asked, askedIn, bare, headsIn } from "./asked";
import type { TextFigure } from "./figures";
import type { Lexicon } from "./lexicon";
import { levelFit, levelsIn } from "./levels";
import { agreement, type Around, likeness, type Sharp, sharpIn, sharpOf } from "./likeness";
import type { Sentence } from "./sentences";
import type { Counted } from "./vocabulary";

/** An indicator a figure may speak of; 1 is certain. */
export interface Candidate {
  readonly key: CellKey;
  readonly score: number;
}

/** Less likely ones are none. */
const LEAST = 0.24;
/** The unit is not said. */
const UNIT_UNSAID = 0.8;
/** A field the label asks for and the figure does not say. */
const FIELD_UNSAID = 0.3;
/** No level is said, and the row above is that of all levels. */
const PART = 0.4;

/** Of a row of a list and a column of a matrix that say the same a text rather means the row. */
const MATRIX = 0.97;

export type Matcher = (figure: TextFigure, sentence: Sentence) => readonly Candidate[];

/** Finds the indicators of a form that a figure may speak of, the likeliest first. */
export function matcher(plan: Plan, lexicon: Lexicon, own: ReadonlySet<string>): Matcher {
  const asked = askedIn(plan, lexicon);
  const byWord = new Map<string, Set<Asked>>();
  for (const each of asked)
    for (const word of each.labels.flatMap((label) => [...label.own])) {
      const known = byWord.get(word) ?? new Set();
      byWord.set(word, known.add(each));
    }
  const context = new WeakMap<Sentence, ReadonlySet<string>>();
  return (figure, sentence) => {
    if (figure.scope.isOtherPeriod || figure.scope.isOtherOffice) return [];
    const above = context.get(sentence) ?? wordsAbove(sentence);
    context.set(sentence, above);
    const [near, carried] = [bare(figure.near), bare(figure.carried)];
    const around: Around = {
      near,
      closest: bare(figure.closest),
      carried,
      topic: bare(figure.topic),
      incidental: bare(figure.incidental),
      sentence: bare(figure.sentence),
      above,
      sharp: sharpOf(near, carried),
      isPart: figure.scope.isPart,
      isOnly: false,
    };
    const said = levelsAt(figure, sentence, own);
    const seen = new Set([...near, ...carried].flatMap((word) => [...(byWord.get(word) ?? [])]));
    const only = onlyOne(seen, figure, sharpIn(near));
    const sole = { ...around, isOnly: true };
    const found: Candidate[] = [];
    for (const each of seen) {
      const score = scoreOf(each, figure, each === only ? sole : around, said, own, lexicon);
      if (score >= LEAST) found.push({ key: each.spec.key, score });
    }
    return found.sort((a, b) => b.score - a.score);
  };
}

/** The one indicator that has all sharp words of a figure; null where several have them, or none. */
function onlyOne(seen: ReadonlySet<Asked>, figure: TextFigure, sharp: Sharp): Asked | null {
  if (sharp.size === 0) return null;
  const words = [...sharp.values()].flat();
  let only: Asked | null = null;
  for (const each of seen) {
    if (!fits(each.counted, figure.counted)) continue;
    if (!each.labels.some(({ own }) => words.every((word) => own.has(word)))) continue;
    if (only) return null;
    only = each;
  }
  return only;
}

function wordsAbove({ headings, lead }: Sentence): ReadonlySet<string> {
  return bare([...headings, ...lead].flatMap(words));
}

function words({ tokens }: Pick<Sentence, "tokens">): readonly string[] {
  return tokens().map(({ word }) => word);
}

/**
 * The levels a figure is said of: the one it counts ("6 xã"), those in its own words, that of the office that reports
 * where they say "UBND" and no other, else the one last named before it.
 */
function levelsAt(
  figure: TextFigure,
  { tokens, lead, headings }: Sentence,
  own: ReadonlySet<string>,
): readonly string[] {
  const counted = levelsIn(figure.unit);
  if (counted.length > 0) return counted;
  const near = levelsIn(figure.near);
  if (near.length > 0) return near;
  const carried = levelsIn(figure.carried);
  if (figure.near.includes("ubnd")) return [...own];
  if (carried.length > 0) return carried;
  const before = tokens()
    .filter(({ end }) => end <= figure.start)
    .map(({ word }) => word);
  const last = levelsIn(before).at(-1);
  if (last !== undefined) return [last];
  for (const each of [...lead].reverse()) {
    const [led] = levelsIn(words(each).slice(0, 2));
    if (led !== undefined) return [led];
  }
  const heading = headings.at(-1);
  return heading === undefined ? [] : levelsIn(words(heading));
}

function scoreOf(
  asked: Asked,
  figure: TextFigure,
  around: Around,
  said: readonly string[],
  own: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  const { scope, counted } = figure;
  if (!fits(asked.counted, counted) || !fits(asked.shareOf, figure.shareOf)) return 0;
  if (isOtherHead(asked.heads, figure.unit)) return 0;
  if (scope.isPlan && !asked.isPlanned) return 0;
  if (scope.isChange && !asked.isCut) return 0;
  const level = levelFit(said, asked.levels, own, scope) * fieldFit(asked.field, scope.field);
  if (level < LEAST || (said[0] !== undefined && asked.below.has(said[0]))) return 0;
  const part = said[0] === undefined && asked.isLevelOf ? PART : 1;
  const matrix = asked.isOfMatrix ? MATRIX : 1;
  const unit = asked.counted !== null && asked.counted === counted ? 1 : UNIT_UNSAID;
  const scores = asked.labels.map((label) => {
    const most = agreement(label, around) * unit * level * part * matrix;
    return most < LEAST ? 0 : most * likeness(label, around, lexicon);
  });
  return Math.max(0, ...scores);
}

/** "6 đơn vị sự nghiệp" are no "phòng trong đơn vị sự nghiệp". */
function isOtherHead(asked: readonly string[], said: readonly string[]): boolean {
  const [first] = headsIn(said);
  return first !== undefined && asked.length > 0 && !asked.includes(first);
}

function fits(asked: Counted | null, said: Counted | null): boolean {
  if (asked === "percent" || said === "percent") return asked === said;
  return asked === null || said === null || asked === said;
}

function fieldFit(asked: readonly string[] | null, said: readonly string[] | null): number {
  if (asked === null) return said === null ? 1 : 0;
  if (said === null) return FIELD_UNSAID;
  return said.some((word) => asked.includes(word)) ? 1 : 0;
}
