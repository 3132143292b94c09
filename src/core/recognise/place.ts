import { chain, type Chain, type Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { isWeak, rivalsOf } from "./doubt";
import type { Wordings } from "./wording";
import { between, bestLikeness, joined, pairsOf } from "./pairs";
import { LABEL, ORDER } from "./thresholds";

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

/** Which entry is which row: the sequence as a whole first, then what stands out of order by unique best match. */
export function place(entries: readonly Entry[], table: FormTable, labels: Wordings): Placed[] {
  return asPrinted(entries, table) ?? aligned(entries, table, labels);
}

/** The form as it was inserted: every line has exactly one row's label, or label and number, and all ascend. */
function asPrinted(entries: readonly Entry[], table: FormTable): Placed[] | null {
  const placed: Placed[] = [];
  let above = -1;
  for (const [entry, { near, stt }] of entries.entries()) {
    const rows = near[0]?.likeness === 1 ? (table.byWording.get(near[0].wording) ?? []) : [];
    const own = rows.length === 1 ? rows : rows.filter((row) => table.rows[row]!.stt === stt);
    const [row] = own;
    if (row === undefined || own.length > 1 || row <= above) return null;
    placed.push({ entry, span: 1, row, likeness: 1, doubtful: false });
    above = row;
  }
  return placed;
}

function aligned(entries: readonly Entry[], table: FormTable, labels: Wordings): Placed[] {
  const pairs = pairsOf(entries, table);
  const first = chain(pairs, entries.length, table.rows.length);
  const sure = entries.filter((entry) => bestLikeness(entry, table) >= LABEL.sure).length;
  const ordered = first.chosen.length >= ORDER.inOrder * sure;
  const placed = ordered ? inOrder(entries, table, labels, pairs, first) : [];
  return [...placed, ...outOfOrder(entries, table, pairs, placed, ordered)];
}

function inOrder(
  entries: readonly Entry[],
  table: FormTable,
  labels: Wordings,
  pairs: readonly Pair[],
  first: Chain,
): Placed[] {
  const complete = first.chosen.length === entries.length;
  const more = complete
    ? pairs
    : [...pairs, ...between(entries, table, pairs, first.chosen), ...joined(entries, table, labels)];
  const whole = complete ? first : chain(more, entries.length, table.rows.length);
  const rivals = rivalsOf(more, whole);
  return whole.chosen.map((pair) => {
    const doubtful = whole.total - rivals(pair) < ORDER.margin || isWeak(pair, entries[pair.line]!, table);
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
    .filter((pair) => !usedLines.has(pair.line) && (pair.likeness >= LABEL.sure || pair.numbered))
    .sort((a, b) => b.score - a.score);
  const byLine = groupBy(open, (pair) => pair.line);
  const byRow = groupBy(open, (pair) => pair.row);
  const found: Placed[] = [];
  for (const pair of open) {
    if (usedRows.has(pair.row) || usedLines.has(pair.line)) continue;
    const rival = Math.max(bestOther(byLine.get(pair.line)!, pair), bestOther(byRow.get(pair.row)!, pair));
    const ahead = rival - pair.score;
    if (ahead > ORDER.margin) continue;
    usedRows.add(pair.row);
    usedLines.add(pair.line);
    const alone = ordered && !pair.numbered && pair.likeness < LABEL.plainly;
    const doubtful = ahead > -ORDER.margin || alone || isWeak(pair, entries[pair.line]!, table);
    found.push({ entry: pair.line, span: 1, row: pair.row, likeness: pair.likeness, doubtful });
  }
  return found;
}

function bestOther(pairs: readonly Pair[], own: Pair): number {
  return pairs.find((pair) => pair !== own)?.score ?? -Infinity;
}

function groupBy(pairs: readonly Pair[], keyOf: (pair: Pair) => number): Map<number, Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group) group.push(pair);
    else groups.set(keyOf(pair), [pair]);
  }
  return groups;
}
