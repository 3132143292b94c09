import type { AppendixFound } from "./read-out";

/** Puts the appendices found into copies of the form: each copy has an appendix at most once, nearest sheets together. */
export function pairUp(found: readonly AppendixFound[]): AppendixFound[][] {
  const byAppendix = new Map<string, AppendixFound[]>();
  for (const one of found) byAppendix.set(one.layout.appendix, [...(byAppendix.get(one.layout.appendix) ?? []), one]);
  const most = Math.max(0, ...[...byAppendix.values()].map((copies) => copies.length));
  const base = [...byAppendix.values()].find((copies) => copies.length === most) ?? [];
  const copies = base.map((one) => [one]);
  for (const group of byAppendix.values()) {
    if (group === base) continue;
    const seats = nearestSeats(
      group.map((one) => one.sheetIndex),
      base.map((one) => one.sheetIndex),
    );
    group.forEach((one, at) => copies[seats[at]!]!.push(one));
  }
  return copies;
}

/** For each position, in order, a seat of its own, seats ascending, so that the distances add up to the least. */
function nearestSeats(positions: readonly number[], seats: readonly number[]): number[] {
  const cost: number[][] = [Array.from({ length: seats.length + 1 }, () => 0)];
  positions.forEach((position, at) => {
    const row: number[] = [Infinity];
    seats.forEach((seat, s) => {
      row.push(Math.min(row[s]!, cost[at]![s]! + Math.abs(position - seat)));
    });
    cost.push(row);
  });
  const chosen: number[] = [];
  let seat = seats.length;
  for (let at = positions.length; at > 0; at -= 1) {
    while (cost[at]![seat] === cost[at]![seat - 1]) seat -= 1;
    chosen.unshift(seat - 1);
    seat -= 1;
  }
  return chosen;
}
