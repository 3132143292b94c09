import type { Period } from "../template/schema";
import type { TextAt } from "./joined";
import { letterhead } from "./letterhead";
import { OFFICE_RANK } from "./office-in";
import { officeName } from "./office-name";
import { readLines, type LineRead } from "./read-line";
import { periodOfWindow, type ShownWindow } from "./window";

/** Something the lines say, and where. */
export interface SaidAt<T, P> {
  readonly value: T;
  readonly place: P;
}

/** What the lines of a sheet, or the first of a report's text, say of the report. Null: nothing. */
export interface About<P> {
  readonly period: (SaidAt<Period, P> & { readonly sure: boolean }) | null;
  /** A period that the form does not have, as written ("Quý II 2024"). Then `period` is null. */
  readonly foreign: SaidAt<string, P> | null;
  readonly year: SaidAt<number, P> | null;
  readonly window: SaidAt<ShownWindow, P> | null;
  /** As written; a name that is only generic ("UBND huyện") where there is no other. */
  readonly office: SaidAt<string, P> | null;
}

/**
 * Reads who reports, for which period and year, and over which days, whatever the wording. "Năm 2024" in a heading
 * tells the year for certain and the period perhaps (`sure` false): many forms print it for every period. Days that
 * are those of a period of the form name it where no word does.
 *
 * @param lines as they stand from the top left; cells of one row have equal `row`.
 * @example readAbout([{ text: "Quý III/2024", place: { row: 0 } }], periods)
 */
export function readAbout<P extends { readonly row: number }>(
  lines: readonly TextAt<P>[],
  periods: readonly Period[],
): About<P> {
  return aboutFrom(lines, readLines(lines, periods), periods);
}

/** The same of lines that are read already. */
export function aboutFrom<P>(
  lines: readonly TextAt<P>[],
  read: readonly LineRead<P>[],
  periods: readonly Period[],
): About<P> {
  const window = first(read, ({ window }) => window);
  const counted = window && periodOfWindow(window.value, periods);
  const named = namedPeriod(read);
  const period = named ?? (counted ? { value: counted.period, place: window.place } : null);
  const known = period && typeof period.value !== "string" ? { ...period, value: period.value, sure: true } : null;
  const foreign = period && typeof period.value === "string" ? { ...period, value: period.value } : null;
  const perhaps = period ? null : (sentencePeriod(read) ?? perhapsYear(read, periods));
  const found = known ?? foreign ?? perhaps;
  return {
    period: known ?? perhaps,
    foreign,
    year: yearOf(read, found) ?? (counted ? { value: counted.year, place: window.place } : null),
    window,
    office: officeOf(lines, read),
  };
}

/**
 * The period the lines name, or in words one that the form does not have: behind a label first, in the heading next, a
 * year alone last.
 */
function namedPeriod<P>(read: readonly LineRead<P>[]): SaidAt<Period | string, P> | null {
  const captions = read.filter(({ isBody, period }) => !isBody && !period?.bare);
  const bare = read.filter(({ period }) => period?.bare);
  const labelled = captions.filter(({ period }) => period?.labelled);
  const headings = captions.filter(({ isHeading }) => isHeading);
  const named = ({ period }: LineRead<P>) => period?.period ?? null;
  const any = ({ period }: LineRead<P>) => period?.period ?? period?.foreign ?? null;
  return first(labelled, any) ?? first(headings, named) ?? first(captions, named) ?? first([...captions, ...bare], any);
}

/** "UBND huyện An Lão báo cáo kết quả công tác cải cách hành chính quý I/2021 …" in the report's text. */
function sentencePeriod<P>(read: readonly LineRead<P>[]): About<P>["period"] {
  const sentences = read.filter(({ offices }) => offices.some(({ rank }) => rank === OFFICE_RANK.sentence));
  const found = first(sentences, ({ period }) => period?.period ?? null);
  return found && { ...found, sure: true };
}

/** "… CẢI CÁCH HÀNH CHÍNH NĂM 2024", unless a line for the period was left open. */
function perhapsYear<P>(read: readonly LineRead<P>[], periods: readonly Period[]): About<P>["period"] {
  const year = periods.find(({ id }) => id === "nam");
  const line = read.find(({ period, isBody }) => period?.yearOnly && !isBody);
  if (!year || !line || read.some(({ leftOpen }) => leftOpen)) return null;
  return { value: year, place: line.place, sure: false };
}

/** The year beside the period, else the first that a caption names. */
function yearOf<P>(read: readonly LineRead<P>[], period: { readonly place: P } | null): SaidAt<number, P> | null {
  const beside = read.find(({ place, period: said }) => place === period?.place && said?.year);
  const captions = read.filter(({ isBody }) => !isBody);
  return first(beside ? [beside] : captions, ({ period: said }) => said?.year ?? null);
}

/** The office that is named most plainly; one that is only generic where there is no other. */
function officeOf<P>(lines: readonly TextAt<P>[], read: readonly LineRead<P>[]): SaidAt<string, P> | null {
  const head = letterhead(lines.map(({ text }) => text));
  const above = head ? [{ value: head.office, place: lines[head.at]!.place, rank: OFFICE_RANK.letterhead }] : [];
  const said = read.flatMap(({ offices, place }) =>
    offices.map(({ office, rank }) => ({ value: office, place, rank })),
  );
  const ranked = [...said, ...above].sort((a, b) => a.rank - b.rank);
  const best = ranked.find(({ value }) => officeName(value) !== null) ?? ranked[0];
  return best ? { value: best.value, place: best.place } : null;
}

function first<P, T>(read: readonly LineRead<P>[], of: (line: LineRead<P>) => T | null): SaidAt<T, P> | null {
  for (const line of read) {
    const value = of(line);
    if (value !== null) return { value, place: line.place };
  }
  return null;
}
