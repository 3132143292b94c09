import type { Finding } from "../engine/finding";
import { codeFindings } from "./codes";
import { copiedFindings } from "./copied";
import { type Dated, dated, inOrder } from "./dated";
import { flowFindings } from "./flows";
import { jumpFindings } from "./jumps";
import { moveFindings } from "./moves";
import { neighbourFindings } from "./neighbours";
import type { Filling, PeriodReport } from "./period-report";
import { rolledForward, stockFindings } from "./stocks";
import { vanishedFindings } from "./vanished";

/**
 * What is odd in a report beside earlier ones of the same office, by indicator id: the templates may differ.
 * Nothing where nothing can be compared: `comparable` says why. A figure is told once; of blank cells nothing before the
 * report is said to be finished.
 * @example comparePeriods(halfYear, [firstQuarter])
 */
export function comparePeriods(
  now: PeriodReport,
  before: readonly PeriodReport[],
  filling: Filling | null = null,
): readonly Finding<"previous">[] {
  const current = dated(now);
  if (!current) return [];
  const known = before.map(dated).filter((report) => report !== null);
  const earlier = inOrder(known.filter(({ span }) => span.to < current.span.to));
  const last = earlier.at(-1);
  if (!last) return [];
  const explained = rolledForward(current, earlier, last);
  const sources = [
    neighbourFindings(current, last),
    [
      ...flowFindings(current, earlier),
      ...stockFindings(current, earlier, last),
      ...codeFindings(current, last),
      ...copiedFindings(current, last),
      ...(filling ? vanishedFindings(current, last, filling) : []),
    ],
    jumpFindings(current, likest(current, earlier) ?? last, explained),
    moveFindings(current, last, explained),
  ];
  return sources.reduce<readonly Finding<"previous">[]>((found, more) => {
    const named = new Set(found.flatMap(({ cells }) => cells));
    return [...found, ...more.filter(({ cells }) => !cells.some((cell) => named.has(cell)))];
  }, []);
}

/** The same period of the year before is the fairest measure. */
function likest({ span }: Dated, earlier: readonly Dated[]): Dated | undefined {
  return earlier.find((each) => each.span.id === span.id && each.span.year === span.year - 1);
}
