import { compare, plain } from "../decimal";
import type { Finding } from "../engine/finding";
import type { CellSpec } from "../template/template";
import type { Dated } from "./dated";
import { previousFinding } from "./finding";
import { type Figure, indicatorOf, isAmount, natureOf } from "./period-report";

/** So near is a stock to the last one, as a factor. Measured in test/bench/periods.ts. */
const NEAR = 1.1;
/** So far is it from another one. */
const FAR = 1.4;
/** Smaller figures are near and far by chance. */
const LARGE = 10;

/** A stock with that of the last report. */
interface Pair {
  readonly name: string;
  readonly now: Figure;
  readonly size: number;
  readonly before: number;
}

/**
 * Two rows beside each other whose figures fit the last report only when exchanged, and a row that holds the figure of
 * the row above again, which fits there and not here. Stocks only: what is counted within a period is no measure for it.
 */
export function neighbourFindings(now: Dated, last: Dated): readonly Finding<"previous">[] {
  const pairs = now.report.plan.cells.map((spec) => pairOf(spec, now, last));
  return pairs.flatMap((pair, at): readonly Finding<"previous">[] => {
    const above = aboveOf(pairs, at);
    if (pair === null || above === null) return [];
    const says = isExchanged(pair, above) ? "exchanged" : isRepeated(pair, above) ? "repeated" : null;
    if (says === null) return [];
    const [nowPeriod, beforePeriod] = [now.span.name, last.span.name];
    const data = { says, now: pair.now.value, nowPeriod, beforePeriod, above: [above.now.key] } as const;
    const before = last.figures.get(pair.name)?.value ?? 0;
    return [previousFinding(pair.name, [pair.now.key, above.now.key], { ...data, before })];
  });
}

/** The figure right above in the same column, where it is counted in the same unit. */
function aboveOf(pairs: readonly (Pair | null)[], at: number): Pair | null {
  const own = pairs[at]?.now.spec;
  const columns = own?.table.columns.filter(({ role }) => role === "value").length ?? 1;
  const above = pairs[at - columns] ?? null;
  const isBeside = above?.now.spec.table === own?.table && above?.now.spec.column === own?.column;
  return isBeside && above?.now.spec.row.unit === own?.row.unit ? above : null;
}

function pairOf(spec: CellSpec, now: Dated, last: Dated): Pair | null {
  const name = indicatorOf(spec);
  const [figure, old] = [now.figures.get(name), last.figures.get(name)];
  if (figure?.key !== spec.key || !old) return null;
  if (![spec, old.spec].every((one) => natureOf(one) === "stock" && isAmount(one))) return null;
  const [size, before] = [Number(plain(figure.value)), Number(plain(old.value))];
  return size < LARGE || before <= 0 ? null : { name, now: figure, size, before };
}

function isExchanged(one: Pair, other: Pair): boolean {
  const fits = (a: Pair, b: Pair) => apart(a.size, b.before) <= NEAR;
  const strange = (a: Pair) => apart(a.size, a.before) >= FAR;
  return strange(one) && strange(other) && fits(one, other) && fits(other, one);
}

function isRepeated(one: Pair, above: Pair): boolean {
  if (compare(one.now.value, above.now.value) !== 0 || apart(one.before, above.before) < FAR) return false;
  return apart(one.size, one.before) >= FAR && apart(above.size, above.before) <= NEAR;
}

/** How many times the one is the other. */
function apart(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
