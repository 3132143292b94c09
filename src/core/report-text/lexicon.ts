import { fold } from "../fold";
import { indicatorOf } from "../previous/period-report";
import type { CellSpec, Template } from "../template/template";
import { evenFold } from "./even-fold";
import { wordsOf } from "./tokens";

/** How forms speak of their indicators, and how rare each of their words is. */
export interface Lexicon {
  /** What the word tells: 0.1 for one that all labels have, 1 for one that only one has. */
  weight(word: string): number;
  /** Whether some label has the word. */
  knows(word: string): boolean;
  /** The labels of an indicator in all the forms. */
  labels(indicator: string): readonly string[];
  /** Whether a folded text is the label of a row in some form. */
  isLabel(plain: string): boolean;
}

const LEAST = 0.1;
/** A word no label has tells as much as one that so many have. */
const UNKNOWN = 2;
const PARENTHESES = /\([^()]*\)/g;

/** Made of every template at hand: the more there are, the more ways of saying it are known. */
export function lexiconOf(templates: readonly Template[]): Lexicon {
  const labels = new Map<string, Set<string>>();
  const rows = new Set<string>();
  for (const { cells } of templates) {
    for (const spec of cells.values()) {
      const name = indicatorOf(spec);
      const known = labels.get(name) ?? new Set();
      labels.set(name, known.add(labelOf(spec)));
      rows.add(labelKey(spec.row.label));
    }
  }
  const all = new Set([...labels.values()].flatMap((each) => [...each]));
  const counts = new Map<string, number>();
  for (const label of all) {
    for (const word of new Set(labelWords(label))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + all.size);
  const weightOf = (count: number) => Math.max(LEAST, Math.log((1 + all.size) / (1 + count)) / most);
  const weights = new Map([...counts].map(([word, count]) => [word, weightOf(count)]));
  const unknown = weightOf(UNKNOWN);
  return {
    weight: (word) => weights.get(word) ?? unknown,
    knows: (word) => counts.has(word),
    labels: (indicator) => [...(labels.get(indicator) ?? [])],
    isLabel: (text) => rows.has(labelKey(text)),
  };
}

/** In a matrix the headings of the column say it. */
export function labelOf(spec: CellSpec): string {
  return isOfMatrix(spec) ? spec.column.path.join(" ") : spec.row.label;
}

export function isOfMatrix({ table }: CellSpec): boolean {
  return table.columns.filter(({ role }) => role === "value").length !== 1;
}

/** The telling words of a label: what stands in parentheses only explains. Marks of scope stay among them. */
export function labelWords(label: string): readonly string[] {
  return wordsOf(evenFold(label.normalize("NFC")).replace(PARENTHESES, " "));
}

/** The words a label explains itself with. */
export function asides(label: string): readonly string[] {
  return wordsOf((evenFold(label.normalize("NFC")).match(PARENTHESES) ?? []).join(" "));
}

function labelKey(label: string): string {
  return fold(label)
    .replace(PARENTHESES, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
