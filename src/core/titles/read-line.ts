import type { Period } from "../template/schema";
import { joined, type JoinedLine, type TextAt } from "./joined";
import { blot, lineOf } from "./line";
import { officesIn, type OfficeSaid } from "./office-in";
import { asksPeriod, periodIn, type PeriodSaid } from "./period-in";
import { periodNames } from "./period-names";
import { windowIn, type ShownWindow } from "./window";

/** All that one line says of the report. */
export interface LineRead<P> {
  readonly place: P;
  readonly period: PeriodSaid | null;
  /** "Kỳ báo cáo: …" with nothing filled in. */
  readonly leftOpen: boolean;
  readonly window: ShownWindow | null;
  readonly offices: readonly OfficeSaid[];
  readonly isHeading: boolean;
  /** A paragraph or a numbered heading of the text: what it says of a time need not be the report's. */
  readonly isBody: boolean;
}

/** The most lines that are read: a sheet of the sources has 20 above its tables. */
const MOST_LINES = 400;
/** The longest title line on a real sheet has 250 letters. */
const LONGEST_CAPTION = 300;
const NUMBERED = /^\W*(?:\d+(?:\.\d+)*[.)]|[a-z]\)|[ivx]+\.)/;
/** A date of the report's own stands in these: their year is not the period's. */
const REPORT_LINE = /\bbao cao so\b|\btheo bao cao\b/;

export function readLines<P extends { readonly row: number }>(
  lines: readonly TextAt<P>[],
  periods: readonly Period[],
): readonly LineRead<P>[] {
  return joined(lines.slice(0, MOST_LINES)).map((line) => readLine(line, periods));
}

function readLine<P>({ text, place, isHeading }: JoinedLine<P>, periods: readonly Period[]): LineRead<P> {
  const line = lineOf(text);
  const isBody =
    !isHeading && (line.text.length > LONGEST_CAPTION || /[.;]$/.test(line.text) || NUMBERED.test(line.flat));
  const said = periodIn(line, periods);
  const isOnlyYear = said !== null && said.period === null && said.foreign === null;
  const flat = periodNames(line.flat, 0, periods).reduce(
    (left, { from, to }) => left.slice(0, from) + blot(left.slice(from, to)) + left.slice(to),
    line.flat,
  );
  return {
    place,
    period: isOnlyYear && REPORT_LINE.test(line.flat) ? null : said,
    leftOpen: asksPeriod(line) && (said === null || isOnlyYear),
    window: isBody ? null : windowIn(text),
    offices: officesIn({ text: line.text, flat }),
    isHeading,
    isBody,
  };
}
