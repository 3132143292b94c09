import { type CellKey, compare, decimal, type Decimal, lexiconOf, plain, type Reading } from "../../../src/core";
import { shipped, shippedAs } from "../../templates/shipped";
import { compareText } from "./compare-text";
import composed from "./composed.json";
import labelled from "./labelled.json";

/** Four real reports, each figure with the indicator it speaks of, by hand; null for the many that speak of none. */
interface Labelled {
  readonly source: string;
  readonly template: string;
  readonly lines: readonly string[];
  readonly figures: readonly (readonly [figure: number, indicator: CellKey | null])[];
}

export const labelledReports = labelled as unknown as readonly Labelled[];

/** Reports composed in the style of real ones, in other words. */
export const composedReports = composed as unknown as readonly Labelled[];

/** What is left in cells no text speaks of: "full" is the harder case, "blank" the usual one. */
export type Rest = "full" | "blank";

export interface LabelledScore {
  /** Figures that speak of an indicator, and those laid to it while text and appendix agree. */
  labelled: number;
  matched: number;
  /** Cells changed one at a time, and those of which the conflict is shown. */
  changed: number;
  conflicts: number;
  /** Conflicts shown where there are none. */
  falseAlarms: number;
  readonly wrong: string[];
}

const lexicon = lexiconOf(shipped.map(({ plan }) => plan.template));

export function scoreOf(reports: readonly Labelled[], rest: Rest): LabelledScore {
  const score = { labelled: 0, matched: 0, changed: 0, conflicts: 0, falseAlarms: 0, wrong: [] };
  for (const report of reports) add(report, rest, score);
  return score;
}

function add(report: Labelled, rest: Rest, score: LabelledScore): void {
  const { plan } = shippedAs(report.template);
  const truth = new Map(
    report.figures.flatMap(([value, key]) => (key === null ? [] : [[key, decimal(value)] as const])),
  );
  const judge = (figures: ReadonlyMap<CellKey, Decimal>) => {
    const readings = plan.cells.map(({ key, measure }, at): Reading => {
      const own = figures.get(key);
      if (own !== undefined) return { kind: "value", value: own };
      if (rest === "blank" || measure.type === "heading") return { kind: "blank" };
      return { kind: "value", value: decimal(20011 + at * 13) };
    });
    return compareText(report.lines.join("\n"), plan, readings, lexicon, report.source);
  };
  const count = (matches: ReturnType<typeof judge>, changed: CellKey | null) => {
    const shown = new Map(matches.flatMap((one) => (one.verdict === "conflicts" && one.key ? [[one.key, one]] : [])));
    for (const [key, { figure }] of shown) {
      if (key === changed && compare(truth.get(key) ?? 0, figure.value) === 0) score.conflicts += 1;
      else {
        score.falseAlarms += 1;
        score.wrong.push(`${plain(figure.value)} taken for ${key}: ${report.source}`);
      }
    }
  };
  const agreeing = judge(truth);
  for (const [value, key] of report.figures) {
    if (key === null) continue;
    score.labelled += 1;
    const isFound = agreeing.some(
      (one) => one.key === key && one.verdict === "agrees" && compare(one.figure.value, decimal(value)) === 0,
    );
    if (isFound) score.matched += 1;
  }
  count(agreeing, null);
  for (const [key, value] of truth) {
    score.changed += 1;
    count(judge(new Map([...truth, [key, decimal(Number(plain(value)) + 7)]])), key);
  }
}
