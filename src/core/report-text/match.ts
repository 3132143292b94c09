import { indicatorOf } from "../previous/period-report";
import type { Plan } from "../engine/plan";
import type { CellKey, CellSpec } from "../template/template";
import { countedIn, millions } from "./counted";
import type { TextFigure } from "./figures";
import { asides, labelOf, labelWords, type Lexicon } from "./lexicon";
import { levelFit, levelsIn } from "./levels";
import { agreement, type Around, type Label, likeness, sharpIn, sharpOf } from "./likeness";
import type { Sentence } from "./sentences";
import { isMark } from "./tokens";
import type { Counted } from "./vocabulary";

/** An indicator a figure may speak of; 1 is certain. */
export interface Candidate {
  readonly key: CellKey;
  readonly score: number;
}

interface Asked {
  readonly spec: CellSpec;
  readonly counted: Counted | null;
  /** Of what it is a percentage. */
  readonly shareOf: Counted | null;
  /** The words of each label the indicator has in some form. */
  readonly labels: readonly Label[];
  readonly levels: readonly string[];
  /** Levels for which it has a row of their own below it. */
  readonly below: ReadonlySet<string>;
  /** It is one level's part of the row above it. */
  readonly isLevelOf: boolean;
  /** The words of the field it asks for; null for all. */
  readonly field: readonly string[] | null;
  /** It asks for a target; for how much less there is. */
  readonly isPlanned: boolean;
  readonly isCut: boolean;
}

/** Less likely ones are none. */
const LEAST = 0.25;
/** The unit is not said. */
const UNIT_UNSAID = 0.8;
/** A field the label asks for and the figure does not say. */
const FIELD_UNSAID = 0.3;
/** What a heading above the row's own heading tells of it. */
const FARTHER = 0.3;
/** No level is said, and the row above is that of all levels. */
const PART = 0.4;
const PLANNED = new Set(["@plan"]);
const CUT = new Set(["catgiam", "tinhgian"]);

export type Matcher = (figure: TextFigure, sentence: Sentence) => readonly Candidate[];

/** Finds the indicators of a form that a figure may speak of, the likeliest first. */
export function matcher(plan: Plan, lexicon: Lexicon, own: ReadonlySet<string>): Matcher {
  const asked = plan.cells.filter(isAsked).map((spec) => askedOf(spec, lexicon));
  const byWord = new Map<string, Set<Asked>>();
  for (const each of asked)
    for (const word of each.labels.flatMap((label) => [...label.own])) {
      const known = byWord.get(word) ?? new Set();
      byWord.set(word, known.add(each));
    }
  const context = new WeakMap<Sentence, Pick<Around, "sentence" | "above">>();
  return (figure, sentence) => {
    if (figure.scope.isOtherPeriod || figure.scope.isOtherOffice) return [];
    const far = context.get(sentence) ?? contextOf(sentence);
    context.set(sentence, far);
    const [near, carried] = [bare(figure.near), bare(figure.carried)];
    const around: Around = {
      near,
      closest: bare(figure.closest),
      carried,
      sharp: sharpOf(near, carried),
      isPart: figure.scope.isPart,
      ...far,
    };
    const said = levelsAt(figure, sentence);
    const seen = new Set<Asked>();
    const found: Candidate[] = [];
    for (const word of [...around.near, ...around.carried])
      for (const each of byWord.get(word) ?? []) {
        if (seen.has(each)) continue;
        seen.add(each);
        const score = scoreOf(each, figure, around, said, own, lexicon);
        if (score >= LEAST) found.push({ key: each.spec.key, score });
      }
    return found.sort((a, b) => b.score - a.score);
  };
}

function contextOf({ headings, lead, tokens }: Sentence): Pick<Around, "sentence" | "above"> {
  const above = [...headings, ...lead].map(words);
  return { sentence: bare(words({ tokens })), above: bare(above.flat()) };
}

function words({ tokens }: Pick<Sentence, "tokens">): readonly string[] {
  return tokens().map(({ word }) => word);
}

/** Without levels and marks: those are laid beside each other on their own. */
function bare(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.filter((word) => !isMark(word) && levelsIn([word]).length === 0));
}

/** The levels a figure is said of: in its own words, else the one last named before it. */
function levelsAt(figure: TextFigure, { tokens, lead, headings }: Sentence): readonly string[] {
  const near = levelsIn(figure.near);
  if (near.length > 0) return near;
  const carried = levelsIn(figure.carried);
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

/** Money of a text is given in million đồng: a cell in another unit of money is laid beside nothing. */
function isAsked({ measure, row }: CellSpec): boolean {
  const isComparable = [null, 1].includes(millions(row.unit));
  return row.repeat === undefined && isComparable && ["count", "quantity", "percent"].includes(measure.type);
}

function askedOf(spec: CellSpec, lexicon: Lexicon): Asked {
  const label = labelOf(spec);
  const others = lexicon.labels(indicatorOf(spec)).filter((other) => other !== label);
  const own = labelWords(label);
  const rows = headingsOf(spec).map(labelWords);
  const above = rows.flat();
  const last = rows.at(-1) ?? [];
  const parent = spec.table.rows.find(({ id }) => id === spec.row.parent);
  const levels = levelsIn(own);
  const at = own.indexOf("@field");
  return {
    spec,
    counted: spec.measure.type === "percent" ? "percent" : countedIn(spec.row.unit, label),
    shareOf: spec.measure.type === "percent" ? countedIn("", label) : null,
    labels: [label, ...others].map((each) => labelFrom(labelWords(each), rows, asides(each))),
    levels: levels.length > 0 ? levels : levelsIn(above),
    below: new Set(
      spec.table.rows.filter(({ parent }) => parent === spec.row.id).flatMap((row) => levelsIn(labelWords(row.label))),
    ),
    isLevelOf:
      levels.length > 0 && parent !== undefined && parent.unit === spec.row.unit && levelsIn(last).length === 0,
    field: at < 0 ? null : own.slice(at + 1, at + 3),
    isPlanned: own.some((word) => PLANNED.has(word)),
    isCut: own.some((word) => CUT.has(word)),
  };
}

/** A label that says nothing itself says what its nearest heading says. `rows`: the headings above it, the nearest last; `aside`: what it explains. */
function labelFrom(own: readonly string[], rows: readonly (readonly string[])[], aside: readonly string[]): Label {
  const telling = bare(own);
  const last = rows.at(-1);
  if (telling.size === 0 && last) return { ...labelFrom(last, rows.slice(0, -1), aside), sharp: new Map() };
  const above = new Map<string, number>([...bare(aside)].map((word) => [word, 0]));
  rows.forEach((row, at) => {
    for (const word of bare(row)) above.set(word, at === rows.length - 1 ? 1 : FARTHER);
  });
  return { own: telling, above, sharp: sharpIn(telling) };
}

function headingsOf({ row, table }: Pick<CellSpec, "row" | "table">): readonly string[] {
  const parent = table.rows.find(({ id }) => id === row.parent);
  return parent ? [...headingsOf({ row: parent, table }), parent.label] : (table.section ?? []);
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
  if (scope.isPlan && !asked.isPlanned) return 0;
  if (scope.isChange && !asked.isCut) return 0;
  const level = levelFit(said, asked.levels, own, scope.isWhole) * fieldFit(asked.field, scope.field);
  if (level < LEAST || (said[0] !== undefined && asked.below.has(said[0]))) return 0;
  const part = said[0] === undefined && asked.isLevelOf ? PART : 1;
  const unit = asked.counted !== null && asked.counted === counted ? 1 : UNIT_UNSAID;
  const scores = asked.labels.map((label) => {
    const most = agreement(label, around) * unit * level * part;
    return most < LEAST ? 0 : most * likeness(label, around, lexicon);
  });
  return Math.max(0, ...scores);
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
