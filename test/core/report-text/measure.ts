import {
  type CellKey,
  compareText,
  compile,
  type Decimal,
  decimal,
  lexiconOf,
  type Plan,
  plain,
  type Reading,
  type Template,
  type TextMatch,
} from "../../../src/core";
import labelled from "./labelled.json";

/** A report with the indicator each of its figures speaks of, by hand; null for the many that speak of none. */
export interface Labelled {
  readonly source: string;
  readonly template: string;
  readonly lines: readonly string[];
  readonly figures: readonly (readonly [figure: number, indicator: CellKey | null])[];
}

export const reports = labelled as unknown as readonly Labelled[];

export interface Measured {
  /** Figures of the text found, and those that speak of an indicator. */
  found: number;
  labelled: number;
  /** Of those, laid to the right indicator while text and appendix agree. */
  matched: number;
  /** Cells changed one at a time, and those of which the conflict is shown. */
  changed: number;
  conflicts: number;
  /** Conflicts shown where there are none. */
  falseAlarms: number;
  readonly wrong: string[];
}

export function none(): Measured {
  return { found: 0, labelled: 0, matched: 0, changed: 0, conflicts: 0, falseAlarms: 0, wrong: [] };
}

/** Cells no text speaks of hold figures of their own: "full" is the harder case, "blank" the usual one. */
export type Rest = "full" | "blank";

export function measure(report: Labelled, templates: readonly Template[], rest: Rest, into: Measured): Measured {
  const plan = compile(templateOf(report, templates));
  const lexicon = lexiconOf(templates);
  const text = report.lines.join("\n");
  const truth = truthOf(report);
  const judge = (figures: ReadonlyMap<CellKey, Decimal>) =>
    compareText(text, plan, readingsOf(plan, figures, rest), lexicon);

  const agreeing = judge(truth);
  into.found += agreeing.length;
  into.labelled += report.figures.filter(([, key]) => key !== null).length;
  into.matched += agreeing.filter((match, at) => isRight(match, at, report) && match.verdict === "agrees").length;
  count(agreeing, report, null, into);
  for (const [key, value] of truth) {
    const wrong = decimal(Number(plain(value)) + 7);
    into.changed += 1;
    count(judge(new Map([...truth, [key, wrong]])), report, key, into);
  }
  return into;
}

function count(matches: readonly TextMatch[], report: Labelled, changed: CellKey | null, into: Measured): void {
  const shown = matches.flatMap((match, at) => (match.verdict === "conflicts" ? [{ match, at }] : []));
  const keys = new Map(shown.map((each) => [each.match.key, each]));
  for (const [key, { match, at }] of keys) {
    if (key === changed && isRight(match, at, report)) into.conflicts += 1;
    else {
      into.falseAlarms += 1;
      into.wrong.push(`${plain(match.figure.value)} taken for ${key} (${match.score.toFixed(2)}): ${report.source}`);
    }
  }
}

function isRight({ key }: TextMatch, at: number, { figures }: Labelled): boolean {
  return key !== null && figures[at]?.[1] === key;
}

function truthOf({ figures }: Labelled): ReadonlyMap<CellKey, Decimal> {
  return new Map(figures.flatMap(([value, key]) => (key === null ? [] : [[key, decimal(value)] as const])));
}

export function templateOf({ template }: Labelled, templates: readonly Template[]): Template {
  const found = templates.find(({ file }) => file.id === template);
  if (!found) throw new Error(`no template ${template}`);
  return found;
}

function readingsOf(plan: Plan, figures: ReadonlyMap<CellKey, Decimal>, rest: Rest): readonly Reading[] {
  return plan.cells.map(({ key, measure }, at): Reading => {
    const own = figures.get(key);
    if (own !== undefined) return { kind: "value", value: own };
    if (rest === "blank" || measure.type === "heading") return { kind: "blank" };
    return { kind: "value", value: 20011 + at * 13 };
  });
}
