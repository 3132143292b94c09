import type { WindowData } from "../engine/beside-data";
import type { Finding } from "../engine/finding";
import { periodWindow, printedDay, type PeriodWindow } from "../periods";
import type { Layout } from "../recognise/layout";
import type { Period, PeriodId, Severity } from "../template/schema";
import { officeFindings } from "./office-findings";
import { mostCommon, statedPeriod, titlesOf, type AppendixTitle, type Dated } from "./said";
import { titleFinding } from "./title-finding";
import { isWindow, periodOfWindow } from "./window";

/** What the call says of a report; it stands for what the sheet does not say. */
export interface AskedTitles {
  readonly period?: PeriodId;
  readonly year?: number;
  readonly office?: string;
}

/** What the appendices of a form are held against: a period and a year, either of which may not be known. */
interface Believed {
  readonly period: Period | null;
  readonly year: number | null;
  /** The call says so, or most appendices do. */
  readonly by: "call" | "report";
}

/**
 * Where the lines above the appendices disagree: with the period, year and office asked for, with each other, with
 * the days the form sets for the period. Days of an office's own, alike in every appendix, are a warning only.
 */
export function titleFindings(layout: Layout, asked: AskedTitles = {}): readonly Finding<"title">[] {
  const { periods } = layout.template.file;
  const titles = titlesOf(layout);
  const stated = statedPeriod(titles);
  const believed: Believed = {
    period: periods.find(({ id }) => id === asked.period) ?? stated?.period ?? null,
    year: asked.year ?? stated?.year ?? null,
    by: asked.period === undefined && asked.year === undefined ? "report" : "call",
  };
  return [
    ...titles.flatMap((title) => periodFinding(title, believed, periods)),
    ...windowFindings(titles, believed, periods),
    ...officeFindings(layout, asked.office ?? null),
  ];
}

/** Of one appendix the first line that names another period, or one the form does not have. */
function periodFinding(
  { appendix, dated, about }: AppendixTitle,
  believed: Believed,
  periods: readonly Period[],
): readonly Finding<"title">[] {
  const rule = `title/${appendix}`;
  if (about.foreign && periods.length > 0) {
    const known = periods.map(({ name }) => name).join(", ");
    const { value: said, place } = about.foreign;
    return [titleFinding(rule, "error", place, { says: "foreign", appendix, said, known })];
  }
  const wrong = dated.find((line) => !agrees(line, believed));
  if (!wrong) return [];
  const asked = named(believed);
  return [
    titleFinding(rule, "error", wrong.place, { says: "period", appendix, said: named(wrong), asked, by: believed.by }),
  ];
}

function agrees({ period, year }: Dated, believed: Believed): boolean {
  const samePeriod = period === null || believed.period === null || period.id === believed.period.id;
  return samePeriod && (year === null || believed.year === null || year === believed.year);
}

function windowFindings(
  titles: readonly AppendixTitle[],
  believed: Believed,
  periods: readonly Period[],
): Finding<"title">[] {
  const { period, year } = believed;
  const right = period && year !== null ? periodWindow(period, year) : null;
  const shown = titles.flatMap(({ about: { window } }) => (window ? [window.value] : []));
  const usual = shown.find((window) => isWindow(window, right)) ?? mostCommon(shown, spelt);
  const found: Finding<"title">[] = [];
  for (const { appendix, dated, about } of titles) {
    const window = about.window?.value;
    const own = dated[0] && !agrees(dated[0], believed) ? ownWindow(dated[0]) : null;
    if (!window || !about.window || isWindow(window, right) || isWindow(window, own)) continue;
    const [from, to] = window.texts;
    const { place } = about.window;
    const add = (severity: Severity, data: WindowData) =>
      found.push(titleFinding(`title/window/${appendix}`, severity, place, data));
    const days = { appendix, from, to };
    const sameAsUsual = usual !== null && spelt(usual) === spelt(window);
    const rightDays = right && { rightFrom: printedDay(right.from), rightTo: printedDay(right.to) };
    const other = right ? periodOfWindow(window, periods) : null;
    if (window.from === null || window.to === null || window.from > window.to)
      add("error", { says: "impossible", ...days });
    else if (rightDays && other)
      add("error", { says: "other", ...days, ...rightDays, asked: named(believed), other: named(other) });
    else if (usual && !sameAsUsual)
      add("error", { says: "differs", ...days, rightFrom: usual.texts[0], rightTo: usual.texts[1] });
    else if (rightDays && !found.some(({ data }) => data.says === "unlike"))
      add("warning", { says: "unlike", ...days, ...rightDays, asked: named(believed) });
  }
  return found;
}

function ownWindow({ period, year }: Dated): PeriodWindow | null {
  return period && year !== null ? periodWindow(period, year) : null;
}

function spelt({ texts }: { readonly texts: readonly string[] }): string {
  return texts.join(" ");
}

/** "Quý I 2021". */
function named({ period, year }: { readonly period: Period | null; readonly year: number | null }): string {
  return [period?.name, year].filter((part) => part !== undefined && part !== null).join(" ");
}
