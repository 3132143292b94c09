import { type CellKey, lexiconOf } from "../../../src/core";
import { reading, shipped, shippedAs } from "../../templates/shipped";
import { compareText } from "./compare-text";
import unseen from "./unseen.json";

interface Written {
  readonly template: string;
  /** Period and office of the appendix. */
  readonly caption: readonly string[];
  /** Where the appendix is another than that of its form. */
  readonly cells: Readonly<Record<CellKey, number | null>>;
  /** The cells the text contradicts. */
  readonly conflicts: readonly CellKey[];
  readonly lines: readonly string[];
}

/**
 * Twenty reports with whole appendices of three forms, half of them with conflicts, written by someone who had seen
 * the forms and the source reports and nothing of this. Found when they were first laid: 19 of 23, 6 false.
 */
const { forms, reports } = unseen as unknown as {
  readonly forms: Readonly<Record<string, Readonly<Record<CellKey, number>>>>;
  readonly reports: readonly Written[];
};

const lexicon = lexiconOf(shipped.map(({ plan }) => plan.template));

/** What is found in those reports, each miss and each false conflict as its cell. */
export function measureUnseen(): {
  readonly planted: number;
  readonly missed: readonly CellKey[];
  readonly wrong: readonly CellKey[];
} {
  const missed: CellKey[] = [];
  const wrong: CellKey[] = [];
  for (const { template, caption, cells, conflicts, lines } of reports) {
    const { plan } = shippedAs(template);
    const figures = { ...forms[template], ...cells };
    const readings = plan.cells.map(({ key }) => reading(figures[key] ?? null));
    const matches = compareText(lines.join("\n"), plan, readings, lexicon, caption.join("\n"));
    const shown = new Set(matches.flatMap(({ verdict, key }) => (verdict === "conflicts" && key ? [key] : [])));
    missed.push(...conflicts.filter((key) => !shown.has(key)));
    wrong.push(...[...shown].filter((key) => !conflicts.includes(key)));
  }
  return { planted: reports.flatMap(({ conflicts }) => conflicts).length, missed, wrong };
}
