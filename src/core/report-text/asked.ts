import { indicatorOf } from "../previous/period-report";
import type { Plan } from "../engine/plan";
import type { CellSpec } from "../template/template";
import { countedIn, millions } from "./counted";
import { evenFold } from "./even-fold";
import { asides, isOfMatrix, labelOf, labelWords, type Lexicon } from "./lexicon";
import { levelsIn } from "./levels";
import { type Label, sharpIn } from "./likeness";
import { isMark } from "./tokens";
import { type Counted, vocabulary } from "./vocabulary";

/** An indicator of a form that a figure of a text may speak of. */
export interface Asked {
  readonly spec: CellSpec;
  readonly counted: Counted | null;
  /** Of what it is a percentage. */
  readonly shareOf: Counted | null;
  /** The words of each label the indicator has in some form. */
  readonly labels: readonly Label[];
  readonly levels: readonly string[];
  /** The kinds of office it counts. */
  readonly heads: readonly string[];
  /** Levels for which it has a row of their own below it. */
  readonly below: ReadonlySet<string>;
  /** It is one level's part of the row above it. */
  readonly isLevelOf: boolean;
  /** The words of the field it asks for; null for all. */
  readonly field: readonly string[] | null;
  /** It asks for a target; for how much less there is. */
  readonly isPlanned: boolean;
  readonly isCut: boolean;
  /** It is a column of a matrix: its row says more of it than its label does. */
  readonly isOfMatrix: boolean;
}

/** What a heading above the row's own heading tells of it. */
const FARTHER = 0.3;
/** What follows says where they are that are counted. */
const OF_WHAT = / (?:trong|thuoc|cua|tai) .*/s;
const HEADS = new Set(vocabulary.heads);
const PLANNED = new Set(["@plan"]);
const CUT = new Set(["catgiam", "tinhgian"]);

/** The indicators of a form. */
export function askedIn(plan: Plan, lexicon: Lexicon): readonly Asked[] {
  return withDistinct(plan.cells.filter(isAsked).map((spec) => askedOf(spec, lexicon)));
}

/** Tells the labels whose words no other indicator of the form has as its own. */
function withDistinct(asked: readonly Asked[]): readonly Asked[] {
  const rows = new Map<string, Set<Asked>>();
  const nameOf = ({ counted, levels }: Asked, { own }: Label) => [counted, levels[0], ...[...own].sort()].join(" ");
  for (const each of asked)
    for (const label of each.labels) {
      const name = nameOf(each, label);
      rows.set(name, (rows.get(name) ?? new Set()).add(each));
    }
  return asked.map((each) => ({
    ...each,
    labels: each.labels.map((label) => ({ ...label, isDistinct: rows.get(nameOf(each, label))?.size === 1 })),
  }));
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
    heads: spec.measure.type === "percent" ? [] : headsIn(labelWords(evenFold(label).replace(OF_WHAT, ""))),
    levels: levels.length > 0 ? levels : levelsIn(above),
    below: new Set(
      spec.table.rows.filter(({ parent }) => parent === spec.row.id).flatMap((row) => levelsIn(labelWords(row.label))),
    ),
    isLevelOf:
      levels.length > 0 && parent !== undefined && parent.unit === spec.row.unit && levelsIn(last).length === 0,
    field: at < 0 ? null : own.slice(at + 1, at + 3),
    isPlanned: own.some((word) => PLANNED.has(word)),
    isCut: own.some((word) => CUT.has(word)),
    isOfMatrix: isOfMatrix(spec),
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
  return { own: telling, above, sharp: sharpIn(telling), isDistinct: false };
}

/** The kinds of office that words begin with: of "phòng ban, tổ chức hành chính cắt giảm" both. */
export function headsIn(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isMark(word));
  const end = telling.findIndex((word) => !HEADS.has(word));
  return end < 0 ? telling : telling.slice(0, end);
}

function headingsOf({ row, table }: Pick<CellSpec, "row" | "table">): readonly string[] {
  const parent = table.rows.find(({ id }) => id === row.parent);
  return parent ? [...headingsOf({ row: parent, table }), parent.label] : (table.section ?? []);
}

/** Without levels and marks: those are laid beside each other on their own. */
export function bare(all: readonly string[]): ReadonlySet<string> {
  return new Set(all.filter((word) => !isMark(word) && levelsIn([word]).length === 0));
}
