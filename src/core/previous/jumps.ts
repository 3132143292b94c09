import { plain } from "../decimal";
import type { Finding } from "../engine/finding";
import { type Dated, timesAsLong } from "./dated";
import { againstBefore, previousFinding } from "./finding";
import { type Figure, isAmount, natureOf } from "./period-report";

/** Fewer figures do not tell how much is usual. */
const ENOUGH = 8;
/** Smaller figures jump by nature. */
const LARGE = 50;
/** At least tenfold against what is usual between the two reports, … */
const TENFOLD = 1;
/** … and so many times the usual spread: medians, which single wild figures do not move. */
const SPREADS = 6;
/** Spread of a normal distribution by its median deviation. */
const NORMAL = 1.4826;

interface Step {
  readonly name: string;
  readonly now: Figure;
  readonly before: Figure;
  /** Powers of ten from one to the other, flows by the day. */
  readonly size: number;
}

/** Figures that grew or shrank far more than the report as a whole: a lost or added thousands sign. */
export function jumpFindings(
  now: Dated,
  before: Dated,
  explained: ReadonlySet<string>,
): readonly Finding<"previous">[] {
  const started = startedAnew(now, before);
  const steps = [...now.figures].flatMap(([name, figure]) =>
    started.has(name) ? [] : stepOf(name, figure, now, before),
  );
  if (steps.length < ENOUGH) return [];
  const usual = median(steps.map(({ size }) => size));
  const spread = NORMAL * median(steps.map(({ size }) => Math.abs(size - usual)));
  const limit = Math.max(TENFOLD, SPREADS * spread);
  return steps
    .filter(({ name, size }) => Math.abs(size - usual) >= limit && !explained.has(name))
    .map((step) => {
      const last = { value: step.before.value, period: before.span.name };
      const against = againstBefore({ ...step.now, span: now.span }, last);
      return previousFinding(step.name, [step.now.key], { says: "jump", ...against });
    });
}

/** What is carried over is of no days; what is set or grows within the year starts anew with it. */
function startedAnew(now: Dated, before: Dated): ReadonlySet<string> {
  const stated = now.report.plan.template.file.periodRelations ?? [];
  const isOtherYear = now.span.year !== before.span.year;
  return new Set(
    stated.flatMap((one) => {
      if (one.kind === "carried") return [one.figure, one.left];
      return one.kind !== "rolls" && isOtherYear ? [one.figure] : [];
    }),
  );
}

function stepOf(name: string, figure: Figure, now: Dated, before: Dated): readonly Step[] {
  const old = before.figures.get(name);
  const nature = natureOf(figure.spec);
  if (!old || nature === undefined || natureOf(old.spec) !== nature) return [];
  if (!isAmount(figure.spec) || !isAmount(old.spec)) return [];
  const [to, from] = [Number(plain(figure.value)), Number(plain(old.value))];
  if (to <= 0 || from <= 0 || Math.max(to, from) < LARGE) return [];
  const longer = nature === "flow" ? timesAsLong(now.span, before.span) : 1;
  return [{ name, now: figure, before: old, size: Math.log10(to / from / longer) }];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
