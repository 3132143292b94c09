import type { Finding } from "../engine/finding";
import { codeFindings } from "./codes";
import { copiedFindings } from "./copied";
import { type Dated, dated, inOrder } from "./dated";
import { flowFindings } from "./flows";
import { jumpFindings } from "./jumps";
import type { PeriodReport } from "./period-report";
import { rolledForward, stockFindings } from "./stocks";

/**
 * What is odd in a report beside earlier ones of the same office, by indicator id: the templates may differ.
 * Nothing where nothing can be compared: `comparable` says why.
 * @example comparePeriods(halfYear, [firstQuarter])
 */
export function comparePeriods(now: PeriodReport, before: readonly PeriodReport[]): readonly Finding<"previous">[] {
  const current = dated(now);
  if (!current) return [];
  const known = before.map(dated).filter((report) => report !== null);
  const earlier = inOrder(known.filter(({ span }) => span.to < current.span.to));
  const last = earlier.at(-1);
  if (!last) return [];
  const findings = [
    ...flowFindings(current, earlier),
    ...stockFindings(current, earlier, last),
    ...codeFindings(current, last),
    ...copiedFindings(current, last),
  ];
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const explained = rolledForward(current, earlier, last);
  const jumps = jumpFindings(current, likest(current, earlier) ?? last, explained);
  return [...findings, ...jumps.filter(({ cells }) => !cells.some((cell) => named.has(cell)))];
}

/** The same period of the year before is the fairest measure. */
function likest({ span }: Dated, earlier: readonly Dated[]): Dated | undefined {
  return earlier.find((each) => each.span.id === span.id && each.span.year === span.year - 1);
}
