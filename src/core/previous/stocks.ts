import { add, compare, type Decimal, subtract } from "../decimal";
import type { Finding } from "../engine/finding";
import { periodWindow } from "../periods";
import type { PeriodRelation } from "../template/schema";
import { apart, type Dated, follows, liesIn } from "./dated";
import { againstBefore, previousFinding } from "./finding";

type Roll = Extract<PeriodRelation, { kind: "rolls" }>;

/** The relations of one kind that the form of this report states. */
function relations<K extends PeriodRelation["kind"]>(kind: K, { report }: Dated) {
  const stated = report.plan.template.file.periodRelations ?? [];
  return stated.filter((each): each is Extract<PeriodRelation, { kind: K }> => each.kind === kind);
}

/** A stock that does not roll forward, a plan that changes within its year, what was left open and taken over. */
export function stockFindings(now: Dated, before: readonly Dated[], last: Dated): readonly Finding<"previous">[] {
  return [
    ...relations("rolls", now).flatMap((roll) => rollFinding(roll, now, before, last)),
    ...(last.span.year === now.span.year ? withinTheYear(now, last) : []),
    ...(follows(now.span, last.span) ? takenOver(now, last) : []),
  ];
}

/** Figures that the form itself ties to the last report: what rolls, is carried over, is set or grows within the year. */
export function tiedNames({ report }: Dated): ReadonlySet<string> {
  const stated = report.plan.template.file.periodRelations ?? [];
  return new Set(
    stated.flatMap((one) => {
      if (one.kind === "rolls") return [one.stock];
      return one.kind === "carried" ? [one.figure, one.left] : [one.figure];
    }),
  );
}

/** Stocks that came about from what came and went: however far they moved, it is explained. */
export function rolledForward(now: Dated, before: readonly Dated[], last: Dated): ReadonlySet<string> {
  const holds = (roll: Roll) => {
    const expected = rolled(roll, now, before, last)?.expected;
    const figure = now.figures.get(roll.stock);
    return expected !== undefined && figure !== undefined && compare(figure.value, expected) === 0;
  };
  return new Set(
    relations("rolls", now)
      .filter(holds)
      .map(({ stock }) => stock),
  );
}

function rollFinding(roll: Roll, now: Dated, before: readonly Dated[], last: Dated): readonly Finding<"previous">[] {
  const figure = now.figures.get(roll.stock);
  const data = rolled(roll, now, before, last);
  if (!figure || !data || compare(figure.value, data.expected) === 0) return [];
  const { old, ...sums } = data;
  const against = againstBefore({ ...figure, span: now.span }, { value: old, period: last.span.name });
  return [previousFinding(roll.stock, [figure.key], { says: "stock", ...against, ...sums })];
}

interface Rolled {
  readonly old: Decimal;
  readonly plus: Decimal;
  readonly minus: Decimal;
  readonly expected: Decimal;
}

/** What a stock must be by now; null where that cannot be told. */
function rolled(roll: Roll, now: Dated, before: readonly Dated[], last: Dated): Rolled | null {
  const old = last.figures.get(roll.stock)?.value;
  if (old === undefined) return null;
  const since = roll.over === "last" ? sinceLast(now, last) : sinceWindow(now, before, last);
  const plus = since && sumOf(roll.plus, since);
  const minus = since && sumOf(roll.minus, since);
  if (plus === null || minus === null) return null;
  // Less came, or went, than was counted before: that is said of the flow itself.
  if (roll.over === "window" && (compare(plus, 0) < 0 || compare(minus, 0) < 0)) return null;
  return { old, plus, minus, expected: subtract(add(old, plus), minus) };
}

/** Reads what a flow came to between the last report's day and this one's; null where that cannot be told. */
type Since = (name: string) => Decimal | null;

function sinceWindow(now: Dated, before: readonly Dated[], last: Dated): Since | null {
  if (follows(now.span, last.span)) return (name) => valueOf(now, name);
  const inside = before.filter(({ span }) => liesIn(span, now.span) && span.to <= last.span.to);
  const covering = apart(inside).find((reports) => covers(reports, now.span.from, last.span.to));
  if (!covering) return null;
  return (name) =>
    covering.reduce<Decimal | null>(
      (left, report) => {
        const earlier = valueOf(report, name);
        return left === null || earlier === null ? null : subtract(left, earlier);
      },
      valueOf(now, name),
    );
}

/** Such a change is stated against the report before, whatever its window. */
function sinceLast(now: Dated, last: Dated): Since | null {
  const between = now.report.plan.template.file.periods
    .flatMap((period) => [now.span.year - 1, now.span.year].map((year) => periodWindow(period, year).to))
    .some((to) => to > last.span.to && to < now.span.to);
  return between ? null : (name) => valueOf(now, name);
}

function covers(reports: readonly Dated[], from: string, to: string): boolean {
  const spans = reports.map(({ span }) => span).sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    spans[0]?.from === from &&
    spans.at(-1)?.to === to &&
    spans.every((span, at) => {
      const next = spans[at + 1];
      return next === undefined || follows(next, span);
    })
  );
}

/** A blank is no 0: nothing is said of what is not filled. A form that does not ask for it has none. */
function valueOf({ report, figures }: Dated, name: string): Decimal | null {
  return figures.get(name)?.value ?? (report.plan.slots.has(name) ? null : 0);
}

function sumOf(names: readonly string[], since: Since): Decimal | null {
  const values = names.map(since);
  return values.every((value) => value !== null) ? values.reduce(add, 0) : null;
}

function withinTheYear(now: Dated, last: Dated): readonly Finding<"previous">[] {
  const against = (says: "fixed" | "grows", isOdd: (order: number) => boolean) =>
    relations(says, now).flatMap(({ figure: name }) => {
      const figure = now.figures.get(name);
      const old = last.figures.get(name);
      if (!figure || !old || !isOdd(compare(figure.value, old.value))) return [];
      const before = { value: old.value, period: last.span.name };
      return [previousFinding(name, [figure.key], { says, ...againstBefore({ ...figure, span: now.span }, before) })];
    });
  return [...against("fixed", (order) => order !== 0), ...against("grows", (order) => order < 0)];
}

function takenOver(now: Dated, last: Dated): readonly Finding<"previous">[] {
  return relations("carried", now).flatMap((names) => {
    const figure = now.figures.get(names.figure);
    const left = last.figures.get(names.left);
    if (!figure || !left || compare(figure.value, left.value) === 0) return [];
    const before = { value: left.value, period: last.span.name };
    const against = againstBefore({ ...figure, span: now.span }, before);
    return [previousFinding(names.figure, [figure.key], { says: "carried", ...against })];
  });
}
