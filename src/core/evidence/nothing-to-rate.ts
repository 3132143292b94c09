import { compare } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { evidence } from "./finding";

/** A rate whose count is 0: that of the row it stands under, or all of those under it. Rules that read both have their say. */
export function nothingToRateFindings(plan: Plan, readings: readonly Reading[]): readonly Finding<"evidence">[] {
  return ratesOf(plan).flatMap(({ rate, counts }) => {
    const reading = readings[rate];
    if (reading?.kind !== "value" || compare(reading.value, 0) <= 0 || !counts.every((slot) => isZero(readings[slot])))
      return [];
    const [key, ...of] = [rate, ...counts].map((slot) => plan.cells[slot]?.key ?? "");
    return key === undefined ? [] : [evidence(key, [key, ...of], { says: "nothing", rate: reading.value, of })];
  });
}

interface Rate {
  readonly rate: number;
  readonly counts: readonly number[];
}

const known = new WeakMap<Plan, readonly Rate[]>();

function ratesOf(plan: Plan): readonly Rate[] {
  const found = known.get(plan) ?? plan.cells.flatMap((_, slot) => ratesAt(plan, slot));
  known.set(plan, found);
  return found;
}

function ratesAt({ cells, readers }: Plan, rate: number): readonly Rate[] {
  const spec = cells[rate];
  if (spec?.measure.type !== "percent") return [];
  const near = cells.flatMap((other, slot) =>
    other.table === spec.table && other.column === spec.column
      ? [{ slot, row: other.row, type: other.measure.type }]
      : [],
  );
  const above = near.filter(({ row }) => row.id === spec.row.parent);
  const below = near.filter(({ row }) => row.parent === spec.row.id);
  const isOpen = (slot: number) => !readers[slot]?.some((rule) => readers[rate]?.includes(rule));
  return [above, below]
    .filter((some) => some.length > 0 && some.every(({ slot, type }) => type === "count" && isOpen(slot)))
    .map((some) => ({ rate, counts: some.map(({ slot }) => slot) }));
}

function isZero(reading: Reading | undefined): boolean {
  return reading?.kind === "value" && compare(reading.value, 0) === 0;
}
