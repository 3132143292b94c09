import { compare, type Decimal, plain, subtract } from "../decimal";
import type { CellKey } from "../template/template";
import { timesAsLong } from "./dated";
import { type Figure, figuresOf, indicatorOf, isAmount, natureOf, type PeriodReport, spanOf } from "./period-report";

/** An indicator in this report and in earlier ones. */
export interface SideBySide {
  /** Its cell in this report. */
  readonly key: CellKey;
  readonly now: Decimal | null;
  readonly before: readonly Before[];
}

export interface Before {
  readonly value: Decimal | null;
  /** What this report has more; null where there is nothing to subtract. */
  readonly difference: Decimal | null;
  /** At least doubled or halved, flows by the day; a percentage, 20 points away. */
  readonly isLarge: boolean;
}

const TIMES = 2;
/** Smaller figures double by nature. */
const SMALL = 10;
const POINTS = 20;

/** The indicators of this report that have a figure here or in one of the others, in the order of the form. */
export function sideBySide(now: PeriodReport, before: readonly PeriodReport[]): readonly SideBySide[] {
  const current = figuresOf(now);
  const earlier = before.map(figuresOf);
  const longer = before.map((report) => timesOf(now, report));
  const rows = new Map<string, SideBySide>();
  for (const spec of now.plan.cells) {
    const name = indicatorOf(spec);
    const figures = earlier.map((report) => report.get(name));
    const figure = current.get(name);
    if (spec.row.repeat !== undefined || rows.has(name) || (!figure && figures.every((each) => !each))) continue;
    rows.set(name, {
      key: figure?.key ?? spec.key,
      now: figure?.value ?? null,
      before: figures.map((each, at) => beside(figure, each, longer[at] ?? 1)),
    });
  }
  return [...rows.values()];
}

/** How many times as many days this report counts as the other. */
function timesOf(now: PeriodReport, before: PeriodReport): number {
  const [to, from] = [spanOf(now), spanOf(before)];
  if (!to || !from) return 1;
  return timesAsLong(to, from);
}

function beside(now: Figure | undefined, before: Figure | undefined, longer: number): Before {
  if (!now || !before) return { value: before?.value ?? null, difference: null, isLarge: false };
  const isPercent = now.spec.measure.type === "percent";
  if (!isPercent && !isAmount(now.spec)) return { value: before.value, difference: null, isLarge: false };
  const difference = subtract(now.value, before.value);
  const to = Math.abs(Number(plain(now.value))) / (natureOf(now.spec) === "flow" ? longer : 1);
  const from = Math.abs(Number(plain(before.value)));
  const isMuch = Math.max(to, from) >= SMALL && Math.max(to, from) >= TIMES * Math.min(to, from);
  const isLarge = isPercent ? Math.abs(Number(plain(difference))) >= POINTS : isMuch;
  return { value: before.value, difference, isLarge: isLarge && compare(difference, 0) !== 0 };
}
