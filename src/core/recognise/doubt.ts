import type { Chain, Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { bestLikeness, FREELY_ALIKE, PLAINLY } from "./pairs";
import { likeness } from "./wording";

/** Readings whose scores differ by less are equally good. */
export const MARGIN = 0.12;
export const SURE = 0.8;
const ALMOST = 0.9;
const HALF = 0.5;
/** How much more a line may resemble another row. */
const RATHER_ANOTHER = 0.02;
const ANOTHER_THOUGH_NUMBERED = 0.05;

/** Too little speaks for it: it resembles another row more, or neither label, number nor unit is quite the row's. */
export function isWeak(pair: Pair, entry: Entry, table: FormTable): boolean {
  if (pair.span > 1) return pair.likeness < SURE && !pair.numbered;
  const { stt, unit } = table.rows[pair.row]!;
  const elsewhere = bestLikeness(entry, table) - pair.likeness;
  if (elsewhere > (pair.numbered ? ANOTHER_THOUGH_NUMBERED : RATHER_ANOTHER)) return true;
  if (pair.numbered) return false;
  if (pair.likeness < FREELY_ALIKE) return true;
  if (isNumberedAsAnother(pair, entry, table)) return true;
  if (pair.likeness >= PLAINLY) return false;
  const { columns } = entry;
  const otherUnit = unit !== entry.unit && columns.unit !== null && likeness(unit, entry.unit) < HALF;
  const otherNumber = stt !== entry.stt && columns.stt !== null;
  return otherUnit || (otherNumber && pair.likeness < (entry.stt === "" ? ALMOST : SURE));
}

/** Another row with as good a label has the number that stands here. */
function isNumberedAsAnother(pair: Pair, entry: Entry, table: FormTable): boolean {
  if (entry.stt === "") return false;
  return entry.near.some(
    (near) =>
      near.likeness >= pair.likeness - RATHER_ANOTHER &&
      (table.byWording.get(near.wording) ?? []).some((row) => row !== pair.row && table.rows[row]!.stt === entry.stt),
  );
}

/** Score of the best chain that reads this pair's line or its row otherwise. */
export function rivalsOf(pairs: readonly Pair[], whole: Chain): (pair: Pair) => number {
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
