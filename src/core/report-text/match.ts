import { indicatorOf } from "../previous/period-report";
import type { Plan } from "../engine/plan";
import type { CellKey, CellSpec } from "../template/template";
import type { TextFigure } from "./figures";
import { labelOf, type Lexicon } from "./lexicon";
import type { Sentence } from "./sentences";
import { agreement, LEVEL_OF, LEVELS, type OwnLevels } from "./tells-apart";
import { type Counted, countedIn } from "./units";
import { labelWords, wordsOf } from "./words";

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
  readonly labels: readonly (readonly string[])[];
  /** The words of the headings above it. */
  readonly above: ReadonlySet<string>;
}

/** Words of a heading above say little beside a telling label, more beside a bare one ("done"). */
const ABOVE = 0.1;
const ABOVE_BARE = 0.4;
const BARE = 0.9;
/** Words said elsewhere in the sentence, or in a heading. */
const BROAD = 0.45;
const LEAST = 0.2;

/** So many words before and after a figure are held to be about it; farther ones may be. */
const BEFORE = 6;
const AFTER = 5;

/** A word no form has, a name above all, says little against an indicator. */
const FOREIGN = 0.25;

/** Levels that a paragraph is led by; offices of the others are named one by one. */
/** So far back a level leads. */
const LED = 800;
const LEADS: readonly string[] = ["caphuyen", "capxa", "capthon"];

interface Around {
  /** The figure's own words. */
  readonly near: ReadonlySet<string>;
  /** Those of them that stand next to it. */
  readonly closest: ReadonlySet<string>;
  /** All words of the sentence, what leads to it and its headings. */
  readonly broad: ReadonlySet<string>;
  /** The level last named before it. */
  readonly place: ReadonlySet<string>;
  readonly own: OwnLevels;
}

export type Matcher = (figure: TextFigure, sentence: Sentence) => readonly Candidate[];

/** Finds the indicators of a form that a figure may speak of, the likeliest first. */
export function matcher(plan: Plan, lexicon: Lexicon): Matcher {
  const asked = plan.cells.filter(isAsked).map((spec) => askedOf(spec, lexicon));
  const levels = new Set(plan.template.file.unitTypes.map((type) => LEVEL_OF[type]));
  const broadOf = new WeakMap<Sentence, ReadonlySet<string>>();
  return (figure, sentence) => {
    const [left, right] = [wordsOf(figure.left), wordsOf(figure.right)];
    const near = new Set([...left, ...right]);
    const closest = new Set([...left.slice(-BEFORE), ...right.slice(0, AFTER)]);
    const broad = broadOf.get(sentence) ?? wordsAround(sentence);
    broadOf.set(sentence, broad);
    const own = { levels, isSaid: [...near].some((word) => levels.has(word)) };
    const place = new Set(wordsOf(`${lastLevel(sentence, figure)}`));
    return asked
      .filter((each) => fits(each.counted, figure.counted) && fits(each.shareOf, figure.shareOf))
      .map((each) => ({
        key: each.spec.key,
        score: scoreOf(each, figure, { near, broad, place, closest, own }, lexicon),
      }))
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score);
  };
}

function wordsAround({ headings, lead, text }: Sentence): ReadonlySet<string> {
  return new Set(wordsOf([...headings, lead, text].join(" ")));
}

function isAsked({ measure, row }: CellSpec): boolean {
  return row.repeat === undefined && ["count", "quantity", "percent"].includes(measure.type);
}

function askedOf(spec: CellSpec, lexicon: Lexicon): Asked {
  const own = labelOf(spec);
  const labels = [own, ...lexicon.labels(indicatorOf(spec)).filter((label) => label !== own)];
  return {
    spec,
    counted: spec.measure.type === "percent" ? "percent" : countedIn(spec.row.unit, own),
    shareOf: spec.measure.type === "percent" ? countedIn("", own) : null,
    labels: labels.map(labelWords).filter(({ length }) => length > 0),
    above: new Set(wordsOf(headingsOf(spec).join(" "))),
  };
}

function headingsOf({ row, table, appendix }: CellSpec): readonly string[] {
  const parent = table.rows.find(({ id }) => id === row.parent);
  const above = parent ? headingsOf({ row: parent, table, appendix } as CellSpec) : (table.section ?? []);
  return parent ? [...above, parent.label] : above;
}

function fits(asked: Counted | null, said: Counted | null): boolean {
  if (asked === "percent" || said === "percent") return asked === said;
  return asked === null || said === null || asked === said;
}

/** Which level was last named before the figure: "Cấp xã: … 197 hồ sơ". */
function lastLevel({ lead, text }: Sentence, figure: TextFigure): string {
  const before = wordsOf(`${lead} ${text.slice(0, figure.start)}`.slice(-LED));
  return before.filter((word) => LEADS.includes(word)).at(-1) ?? "";
}

function scoreOf(
  { labels, above, counted }: Asked,
  figure: TextFigure,
  { near, broad, place, closest, own }: Around,
  lexicon: Lexicon,
): number {
  const isPlaced = [...near].some((word) => LEVELS.includes(word));
  const context = isPlaced ? near : new Set([...near, ...place]);
  const unit = counted !== null && counted === figure.counted ? 1 : 0.75;
  return Math.max(
    0,
    ...labels.map((label) => unit * likeness(label, above, { near: context, broad, closest, place, own }, lexicon)),
  );
}

/** How much of the label is said near the figure, and how much of what is said near it the label knows. */
function likeness(
  label: readonly string[],
  above: ReadonlySet<string>,
  { near, broad, closest, own: ownLevels }: Around,
  lexicon: Lexicon,
): number {
  const own = new Set(label);
  const heading = [...above].filter((word) => !own.has(word));
  const said = (word: string) => (near.has(word) ? 1 : broad.has(word) ? BROAD : 0);
  const weigh = (words: Iterable<string>, share: (word: string) => number) =>
    [...words].reduce((sum, word) => sum + lexicon.weight(word) ** 2 * share(word), 0);
  const telling = weigh(own, () => 1);
  const share = telling < BARE ? ABOVE_BARE : ABOVE;
  const asked = telling + share * weigh(heading, () => 1);
  const covered = weigh(own, said) + share * weigh(heading, said);
  const spoken = weigh(closest, (word) => (lexicon.knows(word) ? 1 : FOREIGN));
  const known = weigh(closest, (word) => (own.has(word) ? 1 : above.has(word) ? 0.7 : 0));
  const levels = LEVELS.some((word) => own.has(word)) ? [] : LEVELS.filter((word) => above.has(word));
  if (asked === 0 || spoken === 0) return 0;
  return (
    (covered / asked) ** 0.65 *
    (known / spoken) ** 0.35 *
    agreement(new Set([...own, ...levels]), near, broad, ownLevels)
  );
}
