import { add, compare, type Decimal } from "../decimal";
import type { Finding } from "../engine/finding";
import { apart, type Dated, inOrder, liesIn, namesOf } from "./dated";
import { againstBefore, previousFinding } from "./finding";
import { isAmount, natureOf } from "./period-report";

/** What was counted in a part of the period was counted in all of it: a year is not less than 6 months and quarter III. */
export function flowFindings(now: Dated, before: readonly Dated[]): readonly Finding<"previous">[] {
  const choices = apart(before.filter(({ span }) => liesIn(span, now.span)));
  return [...now.figures].flatMap(([name, figure]) => {
    if (natureOf(figure.spec) !== "flow" || !isAmount(figure.spec)) return [];
    const most = choices.map((reports) => ({ reports, parts: partsOf(reports, name) })).reduce(larger, null);
    if (!most || compare(figure.value, most.total) >= 0) return [];
    const period = namesOf(most.reports);
    const against = againstBefore({ ...figure, span: now.span }, { value: most.total, period });
    return [previousFinding(name, [figure.key], { says: "flow", ...against, parts: most.parts })];
  });
}

interface Most {
  readonly reports: readonly Dated[];
  readonly parts: readonly Decimal[];
  readonly total: Decimal;
}

function larger(
  most: Most | null,
  { reports, parts }: { readonly reports: readonly Dated[]; readonly parts: readonly Decimal[] | null },
): Most | null {
  if (!parts || parts.length === 0) return most;
  const total = parts.reduce(add, 0);
  return most && compare(most.total, total) >= 0 ? most : { reports, parts, total };
}

/** Null when a report does not have the figure, or counts it otherwise. */
function partsOf(reports: readonly Dated[], name: string): readonly Decimal[] | null {
  const parts = inOrder(reports).flatMap(({ figures }) => {
    const figure = figures.get(name);
    return figure && natureOf(figure.spec) === "flow" && isAmount(figure.spec) ? [figure.value] : [];
  });
  return parts.length === reports.length ? parts : null;
}
