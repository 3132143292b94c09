import type { AppendixFound } from "./read-out";

/** Puts the appendices found into copies of the form: each copy has an appendix at most once, nearest sheets together. */
export function pairUp(found: readonly AppendixFound[]): AppendixFound[][] {
  const byAppendix = new Map<string, AppendixFound[]>();
  for (const one of found) {
    byAppendix.set(one.layout.appendix, [...(byAppendix.get(one.layout.appendix) ?? []), one]);
  }
  const most = Math.max(0, ...[...byAppendix.values()].map((group) => group.length));
  const base = [...byAppendix.values()].find((group) => group.length === most) ?? [];
  const copies = base.map((one) => [one]);
  for (const group of byAppendix.values()) {
    if (group === base) continue;
    nearestSeats(group, base).forEach((seat, at) => copies[seat]!.push(group[at]!));
  }
  return copies.map((copy) => copy.sort((a, b) => a.order - b.order));
}

/** For each appendix a seat of its own, in the order of both, so that the distances add up to the least. */
function nearestSeats(group: readonly AppendixFound[], seats: readonly AppendixFound[]): number[] {
  const cost: number[][] = [Array.from({ length: seats.length + 1 }, () => 0)];
  group.forEach((one, at) => {
    const row: number[] = [Infinity];
    seats.forEach((seat, s) => row.push(Math.min(row[s]!, cost[at]![s]! + distance(one, seat))));
    cost.push(row);
  });
  const chosen: number[] = [];
  let seat = seats.length;
  for (let at = group.length; at > 0; at -= 1) {
    while (cost[at]![seat] === cost[at]![seat - 1]) seat -= 1;
    seat -= 1;
    chosen.unshift(seat);
  }
  return chosen;
}

/** In sheets; a little more when the appendices stand in the wrong order. */
function distance(one: AppendixFound, other: AppendixFound): number {
  const reversed = one.order < other.order !== one.sheetIndex < other.sheetIndex;
  return Math.abs(one.sheetIndex - other.sheetIndex) + (reversed ? 0.5 : 0);
}
