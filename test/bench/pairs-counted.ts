import { type CellSpec, decimal, plain, type Reading } from "../../src/core";
import { indicatorOf } from "../../src/core/previous";
import { natureOf } from "../../src/core/previous/period-report";
import type { CleanForm } from "./clean-forms";
import { FOLLOWING, type Pair, rolledBack } from "./pairs-drawn";

/** So many quarters each report counts. */
const QUARTERS = { "quy-1": 1, "6-thang": 2, "quy-3": 1, nam: 4 } as const;
/** Of a hundred there at a day, so many came or went since the last report. */
const TURNOVER = 3;

/**
 * The report before a clean one, by counting: each file, paper and person of a flow falls on one of the quarters, busy ones
 * get more; of a stock each piece may have come since, and others may have gone. Not what the bounds were set on.
 */
export function countedPair({ plan, readings }: CleanForm, random: () => number): Pair {
  const { now, last, share } = FOLLOWING[Math.floor(random() * FOLLOWING.length)] ?? FOLLOWING[0]!;
  const busy = new Map<string, number>();
  const heldBy = new Map(
    (plan.template.file.periodRelations ?? []).map((one) => [one.kind === "rolls" ? one.stock : one.figure, one.kind]),
  );
  const earlier = readings.map((reading, slot): Reading => {
    const spec = plan.cells[slot] as CellSpec;
    const { measure, row } = spec;
    if (reading.kind !== "value" || measure.type === "code") return reading;
    const figure = Number(plain(reading.value));
    const topic = `${spec.table.id} ${row.parent ?? ""}`;
    // A quarter of one topic may be half as busy as another one, or half as busy again.
    const load = busy.get(topic) ?? 0.7 + 0.6 * random();
    busy.set(topic, load);
    if (measure.type === "percent")
      return { kind: "value", value: decimal((100 - (100 - figure) * (0.5 + random())).toFixed(2)) };
    const held = heldBy.get(indicatorOf(spec));
    if (held === "fixed" || held === "rolls") return reading;
    if (natureOf(spec) === "flow" || held === "grows") {
      const of = QUARTERS[last.id] / QUARTERS[now.id];
      return share < 1
        ? count(some(figure, Math.min(0.95, of * load), random))
        : count(scattered(figure * of * load, random));
    }
    return count(figure - some(figure, TURNOVER / 100, random) + some(figure, TURNOVER / 100, random));
  });
  return {
    now: { plan, readings, period: now },
    last: { plan, readings: rolledBack(plan, readings, earlier, share < 1), period: last },
  };
}

function count(figure: number): Reading {
  return { kind: "value", value: Math.max(0, Math.round(figure)) };
}

/** How many of so many, each with the chance. */
function some(of: number, chance: number, random: () => number): number {
  return Math.min(of, scattered(of * chance, random, of * chance * (1 - chance)));
}

/** A count around a mean, as of things that happen each on their own. */
function scattered(mean: number, random: () => number, variance = mean): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(0, Math.round(mean + normal * Math.sqrt(variance)));
}
