import type { Finding } from "../engine/finding";
import { periodWindow, printedDay, type PeriodWindow } from "../periods";
import type { Layout } from "../recognise/layout";
import type { Data } from "../rules/kind";
import type { Place } from "../sheet";
import type { Period, Severity } from "../template/schema";
import { mostCommon, statedPeriod, titlesOf, type AppendixTitle, type AskedPeriod, type Dated } from "./said";

/** What is odd in the lines above the tables; wording is in text/. */
export type TitleSays = "period" | "impossible" | "other" | "differs" | "unlike";

/** What the appendices of a form are held against: a period and a year, either of which may not be known. */
interface Believed {
  readonly period: Period | null;
  readonly year: number | null;
  /** The call says so, or most appendices do. */
  readonly by: "call" | "report";
}

/**
 * Where the lines above the appendices disagree: with the period asked for, with each other, with the days the form
 * sets for the period. Days of an office's own, alike in every appendix, are a warning only.
 */
export function titleFindings(layout: Layout, asked: AskedPeriod = {}): readonly Finding[] {
  const { periods } = layout.template.file;
  const titles = titlesOf(layout);
  const stated = statedPeriod(titles);
  const believed: Believed = {
    period: periods.find(({ id }) => id === asked.period) ?? stated?.period ?? null,
    year: asked.year ?? stated?.year ?? null,
    by: asked.period === undefined && asked.year === undefined ? "report" : "call",
  };
  return [...titles.flatMap((title) => periodFinding(title, believed)), ...windowFindings(titles, believed, periods)];
}

function periodFinding({ appendix, dated }: AppendixTitle, believed: Believed): readonly Finding[] {
  const wrong = dated.find((line) => !agrees(line, believed));
  if (!wrong) return [];
  const data = { said: named(wrong), asked: named(believed), by: believed.by };
  return [finding(`title/${appendix}`, "period", "error", wrong.place, { appendix, ...data })];
}

function agrees({ period, year }: Dated, believed: Believed): boolean {
  const samePeriod = period === null || believed.period === null || period.id === believed.period.id;
  return samePeriod && (year === null || believed.year === null || year === believed.year);
}

function windowFindings(titles: readonly AppendixTitle[], believed: Believed, periods: readonly Period[]): Finding[] {
  const { period, year } = believed;
  const right = period && year !== null ? periodWindow(period, year) : null;
  const shown = titles.flatMap(({ window }) => (window ? [window] : []));
  const usual = shown.find((window) => isWindow(window, right)) ?? mostCommon(shown, spelt);
  const found: Finding[] = [];
  for (const { appendix, dated, window } of titles) {
    const own = dated[0] && !agrees(dated[0], believed) ? ownWindow(dated[0]) : null;
    if (!window || isWindow(window, right) || isWindow(window, own)) continue;
    const [from, to] = window.texts;
    const add = (says: TitleSays, severity: Severity, data: Data) =>
      found.push(finding(`title/window/${appendix}`, says, severity, window.place, { appendix, from, to, ...data }));
    const sameAsUsual = usual !== null && spelt(usual) === spelt(window);
    const rightDays = right && { rightFrom: printedDay(right.from), rightTo: printedDay(right.to) };
    const other = right && year !== null ? periodOf(window, periods, year) : null;
    if (window.from === null || window.to === null || window.from > window.to) add("impossible", "error", {});
    else if (rightDays && other !== null) add("other", "error", { ...rightDays, asked: named(believed), other });
    else if (usual && !sameAsUsual) add("differs", "error", { rightFrom: usual.texts[0], rightTo: usual.texts[1] });
    else if (rightDays && !found.some(({ data }) => data["says"] === "unlike"))
      add("unlike", "warning", { ...rightDays, asked: named(believed) });
  }
  return found;
}

function ownWindow({ period, year }: Dated): PeriodWindow | null {
  return period && year !== null ? periodWindow(period, year) : null;
}

/** The other period these are the days of: a caption copied from another report. */
function periodOf(window: { from: string | null; to: string | null }, periods: readonly Period[], year: number) {
  for (const other of [year, year - 1, year + 1]) {
    const period = periods.find((one) => isWindow(window, periodWindow(one, other)));
    if (period) return named({ period, year: other });
  }
  return null;
}

function isWindow({ from, to }: { from: string | null; to: string | null }, window: PeriodWindow | null): boolean {
  return window !== null && from === window.from && to === window.to;
}

function spelt({ texts }: { readonly texts: readonly string[] }): string {
  return texts.join(" ");
}

/** "Quý I 2021". */
function named({ period, year }: { readonly period: Period | null; readonly year: number | null }): string {
  return [period?.name, year].filter((part) => part !== undefined && part !== null).join(" ");
}

function finding(rule: string, says: TitleSays, severity: Severity, place: Place, data: Data): Finding {
  return { rule, kind: "title", severity, cells: [], place, data: { says, ...data }, fixes: [] };
}
