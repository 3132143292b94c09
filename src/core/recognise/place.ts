import { chain, type Chain, type Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { isWeak, MARGIN, rivalsOf, SURE } from "./doubt";
import { between, bestLikeness, joined, pairsOf, PLAINLY } from "./pairs";

/** An entry taken for a row of the form. */
export interface Placed {
  readonly entry: number;
  /** How many lines its label is split over. */
  readonly span: number;
  readonly row: number;
  readonly likeness: number;
  /** Another reading is as good. */
  readonly doubtful: boolean;
}

const ORDERED = 0.5;

/** Which entry is which row: the sequence as a whole first, then what stands out of order by unique best match. */
export function place(entries: readonly Entry[], table: FormTable): Placed[] {
  const pairs = pairsOf(entries, table);
  const first = chain(pairs, entries.length, table.rows.length);
  const sure = entries.filter((entry) => bestLikeness(entry, table) >= SURE).length;
  const ordered = first.chosen.length >= ORDERED * sure;
  const placed = ordered ? inOrder(entries, table, pairs, first) : [];
  return [...placed, ...outOfOrder(entries, table, pairs, placed, ordered)];
}

function inOrder(entries: readonly Entry[], table: FormTable, pairs: readonly Pair[], first: Chain): Placed[] {
  const complete = first.chosen.length === entries.length;
  const more = complete
    ? pairs
    : [...pairs, ...between(entries, table, pairs, first.chosen), ...joined(entries, table)];
  const whole = complete ? first : chain(more, entries.length, table.rows.length);
  const rivals = rivalsOf(more, whole);
  return whole.chosen.map((pair) => {
    const doubtful = whole.total - rivals(pair) < MARGIN || isWeak(pair, entries[pair.line]!, table);
    return { entry: pair.line, span: pair.span, row: pair.row, likeness: pair.likeness, doubtful };
  });
}

function outOfOrder(
  entries: readonly Entry[],
  table: FormTable,
  pairs: readonly Pair[],
  placed: readonly Placed[],
  ordered: boolean,
): Placed[] {
  const usedRows = new Set(placed.map(({ row }) => row));
  const usedLines = new Set(placed.flatMap(({ entry, span }) => Array.from({ length: span }, (_, at) => entry + at)));
  const open = pairs
    .filter((pair) => !usedLines.has(pair.line) && (pair.likeness >= SURE || pair.numbered))
    .sort((a, b) => b.score - a.score);
  const found: Placed[] = [];
  for (const pair of open) {
    if (usedRows.has(pair.row) || usedLines.has(pair.line)) continue;
    const rivals = open.filter((other) => other !== pair && (other.line === pair.line) !== (other.row === pair.row));
    const ahead = Math.max(...rivals.map((other) => other.score), -Infinity) - pair.score;
    if (ahead > MARGIN) continue;
    usedRows.add(pair.row);
    usedLines.add(pair.line);
    const alone = ordered && !pair.numbered && pair.likeness < PLAINLY;
    const doubtful = ahead > -MARGIN || alone || isWeak(pair, entries[pair.line]!, table);
    found.push({ entry: pair.line, span: 1, row: pair.row, likeness: pair.likeness, doubtful });
  }
  return found;
}
