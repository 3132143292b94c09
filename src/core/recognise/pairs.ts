import type { Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { bare, likeness, type Wordings } from "./wording";
import { LABEL, ORDER } from "./thresholds";

/** Every row that a line may be by its label. */
export function pairsOf(entries: readonly Entry[], table: FormTable): Pair[] {
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

export function bestLikeness(entry: Entry, table: FormTable): number {
  return entry.near.find((near) => table.byWording.has(near.wording))?.likeness ?? 0;
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
  const allowed = pair.numbered && best < LABEL.plainly ? ORDER.clearlyAnotherNumbered : ORDER.clearlyAnother;
  return best - pair.likeness <= allowed;
}

/** Weaker pairs, where neighbours leave little choice: lines and rows still free between two links of the chain. */
export function between(
  entries: readonly Entry[],
  table: FormTable,
  pairs: readonly Pair[],
  chosen: readonly Pair[],
): Pair[] {
  const known = new Set(pairs.map((pair) => pair.line * table.rows.length + pair.row));
  const found: Pair[] = [];
  let line = 0;
  let row = 0;
  for (const link of [...chosen, { line: entries.length, row: table.rows.length }]) {
    if ((link.line - line) * (link.row - row) <= ORDER.widestGap) {
      for (let l = line; l < link.line; l += 1) {
        for (let r = row; r < link.row; r += 1) {
          if (known.has(l * table.rows.length + r)) continue;
          const entry = entries[l]!;
          const alike = likeness(bare(entry.label), table.rows[r]!.label);
          const pair = pairOf(entry, l, r, alike, table);
          const enough = alike >= (pair.numbered ? LABEL.possibleIfNumbered : LABEL.possible);
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
export function joined(entries: readonly Entry[], table: FormTable, labels: Wordings): Pair[] {
  const found: Pair[] = [];
  entries.forEach((entry, line) => {
    let label = entry.label;
    let alone = bestLikeness(entry, table);
    for (let span = 2; span <= 3; span += 1) {
      const next = entries[line + span - 1];
      if (!next || next.stt !== "") return;
      const tail = next.line.cells.length === 1;
      if (!tail && alone >= LABEL.plainly) return;
      label = `${label} ${next.label}`;
      alone = tail ? 0 : Math.max(alone, bestLikeness(next, table));
      for (const near of labels.near(label)) {
        if (near.likeness < ORDER.joined || near.likeness <= alone + ORDER.joinedGain) continue;
        for (const row of table.byWording.get(near.wording) ?? []) {
          found.push(pairOf(entry, line, row, near.likeness, table, span));
        }
      }
    }
  });
  return found;
}
