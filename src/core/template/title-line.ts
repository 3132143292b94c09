import { fill, type Filling } from "../layout/filling";
import { fold } from "../fold";
import { periodWindow, printedDay } from "../periods";
import { matchPieces, type LinePiece } from "./line-pattern";
import type { Period, TitleLine } from "./schema";

/** What the title lines of a report say about it. */
export interface TitleValues {
  readonly office: string;
  readonly period: Period;
  readonly year: number;
}

export interface TitleReading {
  readonly office: string | null;
  readonly period: Period | null;
  readonly year: number | null;
}

/** The placeholders of a title line as found in a text; a placeholder the line does not have, or left empty, is absent. */
export type TitleMatch = { readonly [name in keyof Filling]?: string };

const PLACEHOLDER = /\{(office|period|year|from|to)\}/;
/** A gap left for the clerk's pen: wide space, dots, or a space beside a slash. */
const GAP = /\s{2,}|\s*(?:\.{2,}|…|_{2,})[\s.…_]*|\s+(?=\/)|(?<=\/)\s+/;
const EMPTY = /^[\s.…_]*$/;
const LONGEST = 500;
/** Room for a name the clerk has not given. */
const UNNAMED = "…………………";

/** The texts to fill into the title lines of a report. */
export function titleFilling({ office, period, year }: TitleValues): Filling {
  const { from, to } = periodWindow(period, year);
  return {
    office: tidy(office) || UNNAMED,
    period: period.name,
    year: String(year),
    from: printedDay(from),
    to: printedDay(to),
  };
}

export function fillTitleLine(text: string, values: TitleValues): string {
  return fill(text, titleFilling(values));
}

/** Undoes the filling of one title line, gaps filled in or not; null when the text is another line. */
export function matchTitleLine(titleText: string, shownText: string): TitleMatch | null {
  const parts = titleText.normalize("NFC").split(PLACEHOLDER);
  const pieces = parts.flatMap((part, at) => (at % 2 === 1 ? [placeholder(part)] : literal(part)));
  const match = matchPieces(pieces, tidy(shownText).slice(0, LONGEST));
  if (!match) return null;
  const found: { -readonly [name in keyof Filling]?: string } = {};
  for (const [name, said] of match) if (!EMPTY.test(said)) found[name as keyof Filling] ??= said;
  return found;
}

/** What the lines above a form say about the report. A line of the template claims one line of the sheet. */
export function readTitle(
  title: readonly TitleLine[],
  shown: readonly string[],
  periods: readonly Period[],
): TitleReading {
  const left = [...shown];
  const said: { -readonly [name in keyof Filling]?: string } = {};
  for (const { text } of [...title].sort((a, b) => wording(b.text) - wording(a.text))) {
    const matches = left.map((line) => matchTitleLine(text, line));
    const at = matches.findIndex((match) => match !== null);
    if (at < 0) continue;
    left.splice(at, 1);
    for (const [name, value] of Object.entries(matches[at] ?? {})) said[name as keyof Filling] ??= value;
  }
  return {
    office: said.office ?? null,
    period: said.period === undefined ? null : periodNamed(said.period, periods),
    year: said.year === undefined ? null : Number(said.year),
  };
}

/** The period a text names; it may go on after the name. */
function periodNamed(text: string, periods: readonly Period[]): Period | null {
  const said = fold(text).replace(/^0+(?=\d)/, "");
  const named = periods.filter(({ name }) => said === fold(name) || said.startsWith(`${fold(name)} `));
  return named.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** The words of a text, with something unknown in every gap. */
function literal(text: string): LinePiece[] {
  return text.split(GAP).flatMap((words, at): LinePiece[] => {
    const piece: LinePiece = { kind: "words", words: words.toLowerCase().split(/\s+/) };
    return at === 0 ? [piece] : [{ kind: "any", name: null }, piece];
  });
}

function placeholder(name: string): LinePiece {
  return name === "year" ? { kind: "year", name } : { kind: "any", name };
}

function wording(text: string): number {
  return text.replace(new RegExp(PLACEHOLDER, "g"), "").length;
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
