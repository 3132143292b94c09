import type { Layout } from "../recognise/layout";
import type { Place } from "../sheet";
import type { Period, PeriodId } from "../template/schema";
import { periodNamed, titleLinesIn } from "../template/title-line";
import { windowIn, type ShownWindow } from "./window";

/** A year or a period as one line above an appendix states it. */
export interface Dated {
  readonly place: Place;
  readonly period: Period | null;
  readonly year: number | null;
}

/** What stands above one appendix. */
export interface AppendixTitle {
  readonly appendix: string;
  /** Its lines that name the period or a year, the one with the period first; not the line of the report, which has a date of its own. */
  readonly dated: readonly Dated[];
  readonly window: (ShownWindow & { readonly place: Place }) | null;
}

export interface StatedPeriod {
  readonly period: Period;
  readonly year: number;
}

const known = new WeakMap<Layout, readonly AppendixTitle[]>();

export function titlesOf(layout: Layout): readonly AppendixTitle[] {
  const titles = known.get(layout) ?? readTitles(layout);
  known.set(layout, titles);
  return titles;
}

function readTitles({ template: { file }, appendices, captions }: Layout): readonly AppendixTitle[] {
  return appendices.flatMap(({ appendix, sheet }) => {
    const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
    const lines = captions.get(sheet) ?? [];
    if (title.length === 0) return [];
    const dated = titleLinesIn(
      title.filter(({ style }) => style !== "report"),
      lines.map(({ text }) => text),
    ).flatMap(({ at, match: { period, year } }): Dated[] => {
      const place = lines[at]?.place;
      if (place === undefined || (period === undefined && year === undefined)) return [];
      const named = period === undefined ? null : periodNamed(period, file.periods);
      return [{ place, period: named, year: year === undefined ? null : Number(year) }];
    });
    const windows = lines.flatMap(({ place, text }) => {
      const window = windowIn(text);
      return window ? [{ ...window, place }] : [];
    });
    return [{ appendix, dated: dated.sort((a, b) => rank(b) - rank(a)), window: windows[0] ?? null }];
  });
}

/** The period most appendices state with its year; of equally many the one of the first. */
export function statedPeriod(titles: readonly AppendixTitle[]): StatedPeriod | null {
  const stated = titles.flatMap(({ dated }) => {
    const [first] = dated;
    return first?.period && first.year !== null ? [{ period: first.period, year: first.year }] : [];
  });
  return mostCommon(stated, ({ period, year }) => `${period.id} ${year}`);
}

/** The value that occurs most often; of equally many the first. */
export function mostCommon<T>(values: readonly T[], nameOf: (value: T) => string): T | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return values.find((value) => counts.get(nameOf(value)) === most) ?? null;
}

/** A period asked for from outside the report. */
export interface AskedPeriod {
  readonly period?: PeriodId;
  readonly year?: number;
}

function rank({ period, year }: Dated): number {
  return Number(period !== null) + Number(period !== null && year !== null);
}
