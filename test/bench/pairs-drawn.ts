import { type CellSpec, type PeriodReport, plain, type Reading } from "../../src/core";
import { indicatorOf } from "../../src/core/previous";
import { natureOf } from "../../src/core/previous/period-report";
import type { CleanForm } from "./clean-forms";

/** A report and the one before it, of one office, both right. */
export interface Pair {
  readonly now: PeriodReport;
  readonly last: PeriodReport;
}

type Period = NonNullable<PeriodReport["period"]>;

/** Which report follows which, and how much of this one's days the last one counted; more than all where it is longer. */
export const FOLLOWING: readonly { readonly now: Period; readonly last: Period; readonly share: number }[] = [
  { now: { id: "6-thang", year: 2021 }, last: { id: "quy-1", year: 2021 }, share: 0.5 },
  { now: { id: "nam", year: 2021 }, last: { id: "6-thang", year: 2021 }, share: 0.5 },
  { now: { id: "quy-1", year: 2022 }, last: { id: "nam", year: 2021 }, share: 4 },
];

/** The report before a clean one, by drawing back from each of its figures: what flowed by a common share, stocks by little. */
export function drawnPair({ plan, readings }: CleanForm, random: () => number): Pair {
  const { now, last, share } = FOLLOWING[Math.floor(random() * FOLLOWING.length)] ?? FOLLOWING[0]!;
  const pace = share * (0.8 + 0.4 * random());
  const relations = plan.template.file.periodRelations ?? [];
  const heldBy = (spec: CellSpec) =>
    relations.find((one) => (one.kind === "rolls" ? one.stock : one.figure) === indicatorOf(spec))?.kind;
  const earlier = readings.map((reading, slot): Reading => {
    const spec = plan.cells[slot] as CellSpec;
    if (reading.kind !== "value" || spec.measure.type === "code") return reading;
    const figure = Number(plain(reading.value));
    const nature = natureOf(spec);
    if (spec.measure.type === "percent") return whole(Math.min(100, Math.max(0, figure + 4 * random() - 2)));
    if (heldBy(spec) !== undefined) return heldBy(spec) === "grows" && share < 1 ? whole(figure * share) : reading;
    if (nature === "flow") {
      const before = figure * pace * (0.85 + 0.3 * random());
      return whole(share < 1 ? Math.min(figure, before) : before);
    }
    return random() < 0.6 ? reading : whole(figure * (0.95 + 0.1 * random()));
  });
  return {
    now: { plan, readings, period: now },
    last: { plan, readings: rolledBack(plan, readings, earlier, share < 1), period: last },
  };
}

function whole(figure: number): Reading {
  return { kind: "value", value: Math.round(figure) };
}

/** What the form itself ties to the last report: stocks less what came and what went since, and what was left open. */
export function rolledBack(
  plan: CleanForm["plan"],
  now: readonly Reading[],
  earlier: readonly Reading[],
  isPart: boolean,
): readonly Reading[] {
  const back = [...earlier];
  const figure = (of: readonly Reading[], name: string) => {
    const reading = of[plan.slots.get(name) ?? -1];
    return reading?.kind === "value" ? Number(plain(reading.value)) : 0;
  };
  const put = (name: string, value: number) => {
    const slot = plan.slots.get(name);
    if (slot !== undefined && back[slot]?.kind === "value") back[slot] = whole(Math.max(0, value));
  };
  for (const one of plan.template.file.periodRelations ?? []) {
    if (one.kind === "carried") put(one.left, figure(now, one.figure));
    if (one.kind !== "rolls") continue;
    const since = (names: readonly string[]) =>
      names.reduce(
        (sum, name) => sum + figure(now, name) - (isPart && one.over === "window" ? figure(earlier, name) : 0),
        0,
      );
    put(one.stock, figure(now, one.stock) - since(one.plus) + since(one.minus));
  }
  return back;
}
