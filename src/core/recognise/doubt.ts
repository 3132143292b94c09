import type { Chain, Pair } from "./chain";
import type { Entry } from "./entries";
import type { FormTable } from "./forms";
import { bestLikeness } from "./pairs";
import { likeness } from "./wording";
import { LABEL, ORDER } from "./thresholds";

/** Too little speaks for it: it resembles another row more, or neither label, number nor unit is quite the row's. */
export function isWeak(pair: Pair, entry: Entry, table: FormTable): boolean {
  if (pair.span > 1) return pair.likeness < LABEL.sure && !pair.numbered;
  const { stt, unit } = table.rows[pair.row]!;
  const elsewhere = bestLikeness(entry, table) - pair.likeness;
  if (elsewhere > (pair.numbered ? ORDER.anotherThoughNumbered : ORDER.ratherAnother)) return true;
  if (pair.numbered) return false;
  if (pair.likeness < LABEL.possible) return true;
  if (isNumberedAsAnother(pair, entry, table)) return true;
  if (pair.likeness >= LABEL.plainly) return false;
  const { columns } = entry;
  const otherUnit = unit !== entry.unit && columns.unit !== null && likeness(unit, entry.unit) < ORDER.sameUnit;
  const otherNumber = stt !== entry.stt && columns.stt !== null;
  return otherUnit || (otherNumber && pair.likeness < (entry.stt === "" ? LABEL.unlikeNumber : LABEL.sure));
}

/** Another row with as good a label has the number that stands here. */
function isNumberedAsAnother(pair: Pair, entry: Entry, table: FormTable): boolean {
  if (entry.stt === "") return false;
  return entry.near.some(
    (near) =>
      near.likeness >= pair.likeness - ORDER.ratherAnother &&
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
