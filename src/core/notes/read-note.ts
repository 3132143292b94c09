import { compare, type Decimal } from "../decimal";
import { fold } from "../fold";
import { isNamed, mayBeDate, mayBeYear, NUMBER, valueOf } from "./numbers";

/** What a note says in figures, where it can be read in one way only. */
export interface NoteSays {
  /** "100/101", "100 trên 101"; `bare`: the note says nothing besides. */
  readonly share: (Share & { readonly bare: boolean }) | null;
  /** "90,83 %": what the share before it comes to, or all that the note says. */
  readonly percent: { readonly said: Decimal; readonly of: Share | null } | null;
  /** "70 + 31", "20 cấp tỉnh + 11 cấp huyện = 31". */
  readonly parts: { readonly figures: readonly Decimal[]; readonly total: Decimal | null } | null;
  /** "Trong đó: cấp tỉnh 20, cấp huyện 11". */
  readonly levels: readonly { readonly level: Level; readonly figure: Decimal }[];
  /** "Trong đó 12 hồ sơ", counted in the unit of the row. */
  readonly among: Decimal | null;
  /** "45 hồ sơ đang giải quyết". */
  readonly pending: Decimal | null;
}

export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export const LEVELS = ["tinh", "huyen", "xa"] as const;
export type Level = (typeof LEVELS)[number];

/** Longer notes tell a story. */
const LONGEST = 300;
const N = `(${NUMBER})`;
/** Words that only introduce a figure. */
const LEAD = /\b(?:dat|co|la|bang|chiem|ty le|ti le|tuong duong|gom|bao gom|trong do|cu the)\b/g;
const SHARE = new RegExp(`(?<!/ ?)${N}(?: ?/ ?| (?:\\p{L}+ ){0,3}?tren (?:tong so |tong )?)${N}(?! ?/)`, "gu");
const PERCENT = new RegExp(`${N} ?%`, "g");
const BETWEEN = /^[\s(,:=]*(?:dat|la|bang|chiem|tuong duong|ty le|ti le|dat ty le|dat ti le)?[\s(,:=]*$/;
const TERM = String.raw`[^\d+=]{0,60}?${N}[^\d+=]{0,60}?`;
const SUM = new RegExp(`^${TERM}(?:\\+${TERM})+(?:=\\s*${N}[^\\d+=]{0,30})?$`, "u");
const AT_LEVEL = new RegExp(`\\bcap (tinh|huyen|xa) ?(?:la |co )?:? ?${N}(?! ?[%/])`, "g");
const PENDING = [
  new RegExp(`\\bdang (?:[^\\d.;]{0,80}?)(?:giai quyet|xu ly)[^\\d.,;]{0,60}?${N}(?! ?[%/])`, "du"),
  new RegExp(`${N} (?:ho so )?(?:con )?dang (?:trong han )?(?:giai quyet|xu ly)`, "du"),
];

/** Reads a note beside a row that is counted in `unit`. What may as well be a date, a document or a name says nothing. */
export function readNote(note: string, unit: string): NoteSays | null {
  if (note.length > LONGEST || !/\d/.test(note)) return null;
  const text = fold(note).replace(/[.;,\s]+$/, "");
  const counted = unitPattern(unit);
  const share = shareIn(text, counted);
  return {
    share,
    percent: percentIn(text),
    parts: partsIn(text),
    levels: levelsIn(text),
    among: counted ? first(new RegExp(`\\btrong do[^\\d.;]{0,60}${N} ${counted}(?!\\p{L})`, "du"), text) : null,
    pending: onlyOne(PENDING.map((pattern) => first(pattern, text))),
  };
}

function unitPattern(unit: string): string {
  const words = fold(unit)
    .split(/[,;/()]/)
    .map((word) => word.trim())
    .filter((word) => /^[a-z ]{2,}$/.test(word));
  return words.length === 0 ? "" : `(?:${words.join("|")})`;
}

/** The only share of the note; null where it may be a date or the number of a document, or is said of something else. */
function shareIn(text: string, unit: string): NoteSays["share"] {
  const [match, second] = text.matchAll(SHARE);
  const share = match && shareOf(match, text);
  if (!share || second) return null;
  const [before, after] = around(match, text);
  const isCounted = unit !== "" && new RegExp(`^ ${unit}(?!\\p{L})`, "u").test(after);
  const rest = `${before} ${after}`.replace(PERCENT, "");
  const bare = isEmpty(unit === "" ? rest : rest.replace(new RegExp(unit, "u"), ""));
  return bare || isCounted ? { ...share, bare } : null;
}

function shareOf(match: RegExpExecArray, text: string): Share | null {
  const [before, after] = around(match, text);
  const [part, whole] = [valueOf(match[1] ?? ""), valueOf(match[2] ?? "")];
  const isDate = match[0].includes("/") && mayBeDate(part, whole);
  return isDate || isNamed(before) || /^[\p{L}-]/u.test(after) ? null : { part, whole };
}

function percentIn(text: string): NoteSays["percent"] {
  const [match, second] = text.matchAll(PERCENT);
  if (!match || second) return null;
  const said = valueOf(match[1] ?? "");
  if (isEmpty(text.replace(PERCENT, ""))) return { said, of: null };
  const before = text.slice(0, match.index);
  const [share, another] = before.matchAll(SHARE);
  if (!share || another || !BETWEEN.test(around(share, before)[1])) return null;
  const of = shareOf(share, text);
  return of && { said, of };
}

/** Whether nothing is left but words that introduce a figure. */
function isEmpty(text: string): boolean {
  return text.replace(LEAD, "").replace(/[\s():,=.]/g, "") === "";
}

function around({ index, 0: { length } }: RegExpExecArray, text: string): readonly [before: string, after: string] {
  return [text.slice(0, index), text.slice(index + length)];
}

/** A note that is a sum and nothing else. */
function partsIn(text: string): NoteSays["parts"] {
  if (!SUM.test(text)) return null;
  const [sum = "", total] = text.split("=");
  const terms = sum
    .split("+")
    .flatMap((term) => [...term.matchAll(new RegExp(N, "gu"))].map((match) => ({ term, match })));
  if (terms.some(({ term, match }) => isNamed(term.slice(0, match.index)) || /%|\//.test(term))) return null;
  const found = total === undefined ? null : new RegExp(N, "u").exec(total);
  return {
    figures: terms.map(({ match }) => valueOf(match[0])),
    total: found ? valueOf(found[0]) : null,
  };
}

/** What levels are said to have: a list of them, or one that is said to be a part. */
function levelsIn(text: string): NoteSays["levels"] {
  const matches = [...text.matchAll(AT_LEVEL)].filter(([, , figure]) => !mayBeYear(figure ?? ""));
  const [one, second] = matches;
  if (one && !second && !/\b(?:trong do|gom)\b/.test(around(one, text)[0])) return [];
  return matches.map(([, level, figure]) => ({ level: level as Level, figure: valueOf(figure ?? "") }));
}

/** The figure a pattern with indices finds; null where it may be a year or a part of a name. */
function first(pattern: RegExp, text: string): Decimal | null {
  const match = pattern.exec(text);
  const [, figure] = match ?? [];
  if (figure === undefined || mayBeYear(figure)) return null;
  return isNamed(text.slice(0, match?.indices?.[1]?.[0])) ? null : valueOf(figure);
}

/** The figure that is found; null where several differ. */
function onlyOne(found: readonly (Decimal | null)[]): Decimal | null {
  const [figure = null, ...others] = found.filter((one) => one !== null);
  return others.every((other) => figure !== null && compare(other, figure) === 0) ? figure : null;
}
