import { oncePer } from "../once-per";
import type { Layout } from "../recognise/layout";
import type { Place } from "../sheet";
import type { Period } from "../template/schema";
import { titleLinesIn } from "../template/title-line";
import { aboutFrom, type About } from "./read-about";
import { readLines } from "./read-line";

/** A year or a period as one line above an appendix states it. */
export interface Dated {
  readonly place: Place;
  readonly period: Period | null;
  /** A period the form does not have, as written. */
  readonly foreign: string | null;
  readonly year: number | null;
}

/** What stands above one appendix. */
export interface AppendixTitle {
  readonly appendix: string;
  /** Its lines that name the period or the report's year, the one with both first. */
  readonly dated: readonly Dated[];
  readonly about: About<Place>;
}

export interface StatedPeriod {
  readonly period: Period;
  readonly year: number;
}

/** What the lines above each appendix of a form say, read once. */
export const titlesOf: (layout: Layout) => readonly AppendixTitle[] = oncePer(
  ({ template: { file }, appendices, captions }: Layout) =>
    appendices.map(({ appendix, sheet }): AppendixTitle => {
      const lines = captions.get(sheet) ?? [];
      const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
      const printed = new Set(
        titleLinesIn(
          title.filter(({ style }) => style !== "report"),
          lines.map(({ text }) => text),
        ).flatMap(({ at, match: { year } }) => (year === undefined ? [] : [lines[at]?.place])),
      );
      const read = readLines(lines, file.periods);
      const about = withoutPrintedYear(aboutFrom(lines, read, file.periods), printed);
      const dated = read.flatMap(({ place, period: said, isBody, isHeading }): Dated[] => {
        if (said === null || isBody) return [];
        const period = said.bare && about.period?.value.id !== said.period?.id ? null : said.period;
        const isOwn = said.period !== null || said.foreign !== null || said.labelled || isHeading || printed.has(place);
        return isOwn ? [{ place, period, foreign: said.foreign, year: said.year }] : [];
      });
      return { appendix, dated: dated.sort((a, b) => rank(b) - rank(a)), about };
    }),
);

/** "NĂM {year}" that the form itself prints for every period does not name the period Năm. */
function withoutPrintedYear(about: About<Place>, printed: ReadonlySet<Place | undefined>): About<Place> {
  const { period } = about;
  return period && !period.sure && printed.has(period.place) ? { ...about, period: null } : about;
}

/** The period most appendices state with its year, in words or by its days; of equally many the one of the first. */
export function statedPeriod(titles: readonly AppendixTitle[]): StatedPeriod | null {
  const stated = titles.flatMap(({ about: { period, year } }) =>
    period?.sure && year ? [{ period: period.value, year: year.value }] : [],
  );
  return mostCommon(stated, ({ period, year }) => `${period.id} ${year}`);
}

/** The value that occurs most often; of equally many the first. */
export function mostCommon<T>(values: readonly T[], nameOf: (value: T) => string): T | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return values.find((value) => counts.get(nameOf(value)) === most) ?? null;
}

function rank({ period, year }: Dated): number {
  return Number(period !== null) + Number(period !== null && year !== null);
}
