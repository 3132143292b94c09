import { indicatorOf } from "../previous/period-report";
import type { CellSpec, Template } from "../template/template";
import { labelWords } from "./words";

/** How forms speak of their indicators, and how rare each of their words is. */
export interface Lexicon {
  /** What the word tells: 0 for one that all labels have. */
  weight(word: string): number;
  /** Whether some label has the word. */
  knows(word: string): boolean;
  /** The labels of an indicator in all the forms. */
  labels(indicator: string): readonly string[];
}

/** Made of every template at hand: the more there are, the more ways of saying it are known. */
export function lexiconOf(templates: readonly Template[]): Lexicon {
  const labels = new Map<string, Set<string>>();
  for (const { cells } of templates) {
    for (const spec of cells.values()) {
      const name = indicatorOf(spec);
      const known = labels.get(name) ?? new Set();
      labels.set(name, known.add(labelOf(spec)));
    }
  }
  const all = new Set([...labels.values()].flatMap((each) => [...each]));
  const counts = new Map<string, number>();
  for (const label of all) {
    for (const word of new Set(labelWords(label))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + all.size);
  return {
    weight: (word) => Math.max(0.1, Math.log((1 + all.size) / (1 + (counts.get(word) ?? 2))) / most),
    knows: (word) => counts.has(word),
    labels: (indicator) => [...(labels.get(indicator) ?? [])],
  };
}

/** In a matrix the headings of the column say it. */
export function labelOf({ table, row, column }: CellSpec): string {
  const values = table.columns.filter(({ role }) => role === "value");
  return values.length === 1 ? row.label : column.path.join(" ");
}
