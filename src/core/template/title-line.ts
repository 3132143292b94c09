import { fill, type Filling } from "../layout/filling";
import { oncePer } from "../once-per";
import { periodWindow, printedDay } from "../periods";
import { matchPieces, type LinePiece } from "./line-pattern";
import type { Period, TitleLine } from "./schema";

/** What the title lines of a report say about it. */
export interface TitleValues {
  readonly office: string;
  readonly period: Period;
  readonly year: number;
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
  return matched(piecesOf(titleText), lineShown(shownText));
}

const knownPieces = oncePer(({ text }: TitleLine) => piecesOf(text));

function piecesOf(titleText: string): readonly LinePiece[] {
  const parts = titleText.normalize("NFC").split(PLACEHOLDER);
  return parts.flatMap((part, at) => (at % 2 === 1 ? [placeholder(part)] : literal(part)));
}

function lineShown(text: string): string {
  return tidy(text).slice(0, LONGEST);
}

function matched(pieces: readonly LinePiece[], line: string): TitleMatch | null {
  const match = matchPieces(pieces, line);
  if (!match) return null;
  const found: { -readonly [name in keyof Filling]?: string } = {};
  for (const [name, said] of match) if (!EMPTY.test(said)) found[name as keyof Filling] ??= said;
  return found;
}

/** A title line of a template as found among the lines above a form. */
export interface TitleLineFound {
  readonly line: TitleLine;
  /** Which of the lines shown. */
  readonly at: number;
  readonly match: TitleMatch;
}

/** The title lines found, the most telling first. A line of the template claims one line of the sheet. */
export function titleLinesIn(title: readonly TitleLine[], shown: readonly string[]): readonly TitleLineFound[] {
  const taken = new Set<number>();
  const lines = shown.map(lineShown);
  return [...title]
    .sort((a, b) => wording(b.text) - wording(a.text))
    .flatMap((line) => {
      for (const [at, text] of lines.entries()) {
        const match = taken.has(at) ? null : matched(knownPieces(line), text);
        if (match === null) continue;
        taken.add(at);
        return [{ line, at, match }];
      }
      return [];
    });
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
