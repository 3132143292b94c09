import { daysBetween } from "../periods";
import { type Figures, figuresOf, type PeriodReport, type Span, spanOf } from "./period-report";

/** A report whose period is known, its figures at hand. */
export interface Dated {
  readonly report: PeriodReport;
  readonly span: Span;
  readonly figures: Figures;
}

export function dated(report: PeriodReport): Dated | null {
  const span = spanOf(report);
  return span && { report, span, figures: figuresOf(report) };
}

/** How many times as many days the one has as the other. */
export function timesAsLong(one: Span, other: Span): number {
  return (daysBetween(one.from, one.to) + 1) / (daysBetween(other.from, other.to) + 1);
}

/** Whether the days of `inner` all lie in those of `outer`, which has more. */
export function liesIn(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && (inner.from > outer.from || inner.to < outer.to);
}

export function follows(later: Span, earlier: Span): boolean {
  return daysBetween(earlier.to, later.from) === 1;
}

export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Every choice of reports of which no two share a day. */
export function apart(reports: readonly Dated[]): readonly (readonly Dated[])[] {
  return reports.reduce<readonly (readonly Dated[])[]>(
    (choices, next) => [
      ...choices,
      ...choices
        .filter((chosen) => !chosen.some((each) => overlap(each.span, next.span)))
        .map((each) => [...each, next]),
    ],
    [[]],
  );
}

/** The reports of a choice in the order of their days, named: "6 tháng 2021 + Quý III 2021". */
export function namesOf(reports: readonly Dated[]): string {
  return inOrder(reports)
    .map(({ span }) => span.name)
    .join(" + ");
}

export function inOrder(reports: readonly Dated[]): readonly Dated[] {
  return [...reports].sort((a, b) => (a.span.to < b.span.to ? -1 : 1));
}
