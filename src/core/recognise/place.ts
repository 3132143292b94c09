import { chain, type Chain, type Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { bare, likeness } from "./wording";

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

const LEAST_ALIKE_BETWEEN = 0.4;
const FREELY_ALIKE = 0.55;
const SURE = 0.8;
const ORDERED = 0.5;
const MARGIN = 0.12;
const JOINED_ALIKE = 0.75;
const JOINED_GAIN = 0.05;
const WIDEST_GAP = 900;
/** How much more a line may resemble another row than the one it is taken for. */
const RATHER_ANOTHER = 0.02;
const CLEARLY_ANOTHER = 0.1;
const CLEARLY_ANOTHER_NUMBERED = 0.25;
const HALF = 0.5;
/** A label this close is that row's and nobody else's. */
const PLAINLY = 0.95;

/** Which entry is which row: the sequence as a whole first, then what stands out of order by unique best match. */
export function place(entries: readonly Entry[], table: FormTable): Placed[] {
  const pairs = pairsOf(entries, table);
  const first = chain(pairs, entries.length, table.rows.length);
  const sure = entries.filter((entry) => bestLikeness(entry, table) >= SURE).length;
  const ordered = first.chosen.length >= ORDERED * sure;
  const placed = ordered ? inOrder(entries, table, pairs, first) : [];
  return [...placed, ...outOfOrder(entries, table, pairs, placed, ordered)];
}

function pairsOf(entries: readonly Entry[], table: FormTable): Pair[] {
  const pairs: Pair[] = [];
  entries.forEach((entry, line) => {
    const best = bestLikeness(entry, table);
    for (const near of entry.near) {
      for (const row of table.byWording.get(near.wording) ?? []) {
        const pair = pairOf(entry, line, row, near.likeness, table);
        if (mayBe(pair, best)) pairs.push(pair);
      }
    }
  });
  return pairs;
}

function pairOf(entry: Entry, line: number, row: number, alike: number, table: FormTable, span = 1): Pair {
  const { stt, unit } = table.rows[row]!;
  const numbered = stt !== "" && stt === entry.stt;
  const misnumbered = stt !== entry.stt && entry.stt !== "";
  const units = unit === "" || entry.unit === "" ? 0 : unit === entry.unit ? 0.1 : -0.05;
  const score = (alike - 0.35) / 0.65 + (numbered ? 0.2 : misnumbered ? -0.05 : 0) + units;
  return { line, span, row, score, likeness: alike, numbered };
}

/** Not when the line is plainly another row; `best` is how much it resembles that one. */
function mayBe(pair: Pair, best: number): boolean {
  const allowed = pair.numbered && best < PLAINLY ? CLEARLY_ANOTHER_NUMBERED : CLEARLY_ANOTHER;
  return best - pair.likeness <= allowed;
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

/** Too little speaks for it: it resembles another row more, or neither label, number nor unit is quite the row's. */
function isWeak(pair: Pair, entry: Entry, table: FormTable): boolean {
  if (pair.span > 1) return pair.likeness < SURE && !pair.numbered;
  const { stt, unit } = table.rows[pair.row]!;
  if (pair.numbered) return false;
  if (bestLikeness(entry, table) - pair.likeness > RATHER_ANOTHER) return true;
  if (pair.likeness < FREELY_ALIKE) return true;
  if (pair.likeness >= PLAINLY) return false;
  const { columns } = entry;
  const otherUnit = unit !== entry.unit && columns.unit !== null && likeness(unit, entry.unit) < HALF;
  const otherNumber = stt !== entry.stt && columns.stt !== null && pair.likeness < SURE;
  return otherUnit || otherNumber;
}

/** Score of the best chain that reads this pair's line or its row otherwise. */
function rivalsOf(pairs: readonly Pair[], whole: Chain): (pair: Pair) => number {
  const byLine = new Map<number, number[]>();
  const byRow = new Map<number, number[]>();
  pairs.forEach((pair, at) => {
    byLine.set(pair.line, [...(byLine.get(pair.line) ?? []), at]);
    byRow.set(pair.row, [...(byRow.get(pair.row) ?? []), at]);
  });
  return (pair) => {
    let best = -Infinity;
    for (const at of byLine.get(pair.line) ?? []) {
      if (pairs[at]!.row !== pair.row) best = Math.max(best, whole.through[at]!);
    }
    for (const at of byRow.get(pair.row) ?? []) {
      const other = pairs[at]!;
      const apart = other.line >= pair.line + pair.span || pair.line >= other.line + other.span;
      if (apart) best = Math.max(best, whole.through[at]!);
    }
    return best;
  };
}

/** Weaker pairs, where neighbours leave little choice: lines and rows still free between two links of the chain. */
function between(entries: readonly Entry[], table: FormTable, pairs: readonly Pair[], chosen: readonly Pair[]): Pair[] {
  const known = new Set(pairs.map((pair) => pair.line * table.rows.length + pair.row));
  const found: Pair[] = [];
  let line = 0;
  let row = 0;
  for (const link of [...chosen, { line: entries.length, row: table.rows.length }]) {
    if ((link.line - line) * (link.row - row) <= WIDEST_GAP) {
      for (let l = line; l < link.line; l += 1) {
        for (let r = row; r < link.row; r += 1) {
          if (known.has(l * table.rows.length + r)) continue;
          const entry = entries[l]!;
          const alike = likeness(bare(entry.label), table.rows[r]!.label);
          const pair = pairOf(entry, l, r, alike, table);
          const enough = alike >= (pair.numbered ? LEAST_ALIKE_BETWEEN : FREELY_ALIKE);
          if (enough && mayBe(pair, bestLikeness(entry, table))) found.push(pair);
        }
      }
    }
    line = link.line + 1;
    row = link.row + 1;
  }
  return found;
}

/** Labels split over two or three lines: the lines after the first have no number, as a rule nothing but the label. */
function joined(entries: readonly Entry[], table: FormTable): Pair[] {
  const found: Pair[] = [];
  entries.forEach((entry, line) => {
    let label = bare(entry.label);
    let alone = entry.near[0]?.likeness ?? 0;
    for (let span = 2; span <= 3; span += 1) {
      const next = entries[line + span - 1];
      if (!next || next.stt !== "") return;
      const tail = next.line.cells.length === 1;
      if (!tail && alone >= PLAINLY) return;
      label += bare(next.label);
      alone = tail ? 0 : Math.max(alone, next.near[0]?.likeness ?? 0);
      table.rows.forEach((row, at) => {
        if (Math.abs(row.label.length - label.length) > 0.2 * label.length) return;
        const alike = likeness(label, row.label);
        if (alike >= JOINED_ALIKE && alike > alone + JOINED_GAIN)
          found.push(pairOf(entry, line, at, alike, table, span));
      });
    }
  });
  return found;
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

function bestLikeness(entry: Entry, table: FormTable): number {
  return entry.near.find((near) => table.byWording.has(near.wording))?.likeness ?? 0;
}
