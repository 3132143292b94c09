import { plain } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Dated } from "./dated";
import { againstBefore, previousFinding } from "./finding";
import { indicatorOf, isAmount, natureOf } from "./period-report";
import { tiedNames } from "./stocks";

/** A stock moves so much between two reports only when something came or went: a share of what it was, … */
const SHARE = 0.2;
/** … and so many. */
const FEWEST = 3;

/**
 * A stock that moved far, and nothing says why: no count of what came and went, none of what it is a part or a whole of.
 * What the form itself ties to the last report is not judged here.
 */
export function moveFindings(now: Dated, last: Dated, explained: ReadonlySet<string>): readonly Finding<"previous">[] {
  const judged = tiedNames(now);
  const moved = explainedSlots(now, explained);
  return now.report.plan.cells.flatMap((spec, slot) => {
    const name = indicatorOf(spec);
    const [figure, old] = [now.figures.get(name), last.figures.get(name)];
    if (figure?.key !== spec.key || !old || judged.has(name) || moved.has(slot)) return [];
    const isStock = [spec, old.spec].every((one) => natureOf(one) === "stock" && isAmount(one));
    const [to, from] = [Number(plain(figure.value)), Number(plain(old.value))];
    if (!isStock || from <= 0 || Math.abs(to - from) < FEWEST || Math.abs(to - from) <= SHARE * from) return [];
    const against = againstBefore({ ...figure, span: now.span }, { value: old.value, period: last.span.name });
    return [previousFinding(name, [figure.key], { says: "moved", ...against })];
  });
}

/** The cells that a rule relates to a stock that came about from what came and went, or to what is left open and comes and goes. */
function explainedSlots({ report: { plan } }: Dated, explained: ReadonlySet<string>): ReadonlySet<number> {
  const open = (plan.template.file.periodRelations ?? []).flatMap((one) => (one.kind === "carried" ? [one.left] : []));
  const names = new Set([...explained, ...open]);
  const slots = plan.cells.flatMap((spec, slot) => (names.has(indicatorOf(spec)) ? [slot] : []));
  const rules = slots.flatMap((slot) => plan.readers[slot] ?? []);
  return new Set(rules.flatMap((rule) => plan.rules[rule]?.slots ?? []));
}
