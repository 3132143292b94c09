import { evenFold } from "./even-fold";
import { vocabulary } from "./vocabulary";
import { oneOf } from "./phrase-pattern";
import type { Token } from "./tokens";

/** Of what a figure speaks, so far as that is not the whole of this report. */
export interface Scope {
  /** Another period, or a comparison with one. */
  readonly isOtherPeriod: boolean;
  /** It may speak of another period, or of several indicators: it may agree, but shows no conflict. */
  readonly isDoubtful: boolean;
  /** How much more or less it became. */
  readonly isChange: boolean;
  /** A plan or target. */
  readonly isPlan: boolean;
  /** After "trong đó", "gồm", "riêng": a part. */
  readonly isPart: boolean;
  /** The words of its field ("lĩnh vực đất đai"); null for all fields. */
  readonly field: readonly string[] | null;
  /** Of one level of those the report has, named as such ("cấp huyện: …"). */
  readonly isOfLevel: boolean;
  /** All levels together. */
  readonly isWhole: boolean;
  /** One of the offices below or beside the one that reports. */
  readonly isOtherOffice: boolean;
}

/** What is known of the report a text belongs to. */
export interface Report {
  /** Words of the level of the office that reports ("caphuyen"). */
  readonly levels: ReadonlySet<string>;
  /** The lines above the text's first section, lower case. */
  readonly heading: string;
  /** The same folded. */
  readonly plainHeading: string;
}

const PERIOD =
  /\b(?:(?:(6|9|sau|chin) thang(?: (?:dau|cuoi)(?: nam)?)?|(quy|thang) ?(iv|i{1,3}|\d{1,2}))(?:\s?(?:\/|nam)?\s?(20\d\d))?|nam (20\d\d))\b/g;
/** A date names the day something was issued, not a period. */
const DATED = /\b(?:ngay|so)\b[^,;]{0,14}$|\bso voi (?:cuoi |dau )?$/;
const NOUNS = [...vocabulary.offices].map(({ noun }) => noun).sort((a, b) => b.length - a.length);
const NOUN = NOUNS.map((noun) => `[${noun.slice(0, 1)}${noun.slice(0, 1).toUpperCase()}]${noun.slice(1)}`).join("|");
/** A noun and a name; not "khối văn phòng Sở", where the one is of the other. */
const OFFICE = new RegExp(
  `(?<!\\p{L})(${NOUN}) (?!(?:${NOUN}|UBND)(?!\\p{L}))` + `(\\p{Lu}\\p{L}{0,12}(?: \\p{Lu}\\p{L}{0,12}){0,6})`,
  "gu",
);
const levelOf = new Map(vocabulary.offices.map(({ noun, level }) => [noun, level]));
const PLACES = new RegExp(`\\b${oneOf(vocabulary.places)}`);

interface Named {
  /** "quy 3", "6 thang"; null where only a year is named. */
  readonly span: string | null;
  readonly year: string | null;
}

/** Whether the last period named in the text before a figure is that of the report; "none" where none is named. */
export function periodBefore(plain: string, { plainHeading }: Report): "own" | "other" | "unknown" | "none" {
  let last: RegExpExecArray | null = null;
  for (const match of plain.matchAll(PERIOD)) if (!DATED.test(plain.slice(0, match.index))) last = match;
  if (!last) return "none";
  const own = [...plainHeading.matchAll(PERIOD)].map(named);
  const { span, year } = named(last);
  const known = [
    laidBeside(
      year,
      own.map((each) => each.year),
    ),
    laidBeside(
      span,
      own.map((each) => each.span),
    ),
  ];
  if (known.includes("other")) return "other";
  if (!known.includes("unknown")) return "own";
  return span?.startsWith("thang") ? "other" : "unknown";
}

function laidBeside(said: string | null, own: readonly (string | null)[]): "own" | "other" | "unknown" {
  if (said === null || own.includes(said)) return "own";
  return own.some((each) => each !== null) ? "other" : "unknown";
}

function named([, months, word = "", number = "", yearBeside, year]: RegExpExecArray | RegExpMatchArray): Named {
  if (months !== undefined)
    return { span: `${months === "sau" ? 6 : months === "chin" ? 9 : months} thang`, year: yearBeside ?? null };
  if (year !== undefined) return { span: null, year };
  const roman = ["i", "ii", "iii", "iv"].indexOf(number);
  return { span: `${word} ${roman >= 0 ? roman + 1 : Number(number)}`, year: yearBeside ?? null };
}

/** Whether the text before a figure, as written, names an office that is not the one that reports. */
export function isOtherOffice(written: string, { levels, heading }: Report): boolean {
  for (const match of written.matchAll(OFFICE)) {
    const noun = (match[1] ?? "").toLowerCase();
    const name = match[2] ?? "";
    const level = levelOf.get(noun) ?? null;
    if (PLACES.test(evenFold(name)) || isVerb(match, level, written)) continue;
    const named = `${noun} ${name.toLowerCase()}`;
    if (heading.includes(named)) continue;
    if (level !== null && levels.has(level) && !new RegExp(`${noun} \\p{L}`, "u").test(heading)) continue;
    return true;
  }
  return false;
}

/** "UBND huyện Quyết định …": one capital, where the name of a place has one a word. */
function isVerb(match: RegExpExecArray, level: string | null, written: string): boolean {
  const isPlace = level !== null && level !== "songanh";
  return isPlace && !match[2]?.includes(" ") && /^ \p{Ll}/u.test(written.slice(match.index + match[0].length));
}

/** The words of the field last named among the tokens; null where none is. */
export function fieldIn(tokens: readonly Token[]): readonly string[] | null {
  const at = tokens.map(({ word }) => word).lastIndexOf("@field");
  return at < 0 ? null : tokens.slice(at + 1, at + 3).map(({ word }) => word);
}
