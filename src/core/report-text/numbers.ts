import { decimal, type Decimal, multiply } from "../decimal";
import { countedBy } from "./counted";
import { oneOf } from "./phrase-pattern";
import { vocabulary } from "./vocabulary";

/** A number of a sentence that may be data: no date, period, number of a document, mark of a list. */
export interface Said {
  readonly value: Decimal;
  /** What one of its last digit is worth: 1 of "27.000", 10 of "12,01 nghìn", 0.1 of "99,8". */
  readonly step: Decimal;
  /** It is printed rounded: with a scale or decimals. */
  readonly isRounded: boolean;
  readonly start: number;
  readonly end: number;
  /** Where its digits end, before a scale. */
  readonly numberEnd: number;
  /** The whole it is a part of: 491 of "485/491 hồ sơ". */
  readonly whole: Decimal | null;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
const WHOLE = /^\s*\/\s*(\d+(?:[.,]\d+)*)/;
const GROUPED = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** Dates, numbers of documents and of standards, spans of years: blotted out before numbers are looked for. */
const NAMES: readonly RegExp[] = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /(?:\d{1,6}\/){0,3}\d{1,6}\s*[-/]\s*(?:\p{Lu}{2,}|\p{Lu}\p{L}{0,9}-)[\p{L}\d/-]{0,40}/gu,
  /\d{4}\s*[-–]\s*\d{4}/g,
  /\d{1,6}\s*:\s*\d{4}/g,
  /\p{L}{1,20}-?\d{1,6}(?:-\d{1,6})?/gu,
];
/** "Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ"; a plan is still one when its number is not told. */
const DOCUMENT = new RegExp(
  `(?:(?:\\b(?:theo|tai|can cu) )?(?:\\bcac )?\\b${oneOf(vocabulary.documents)}|(?<=\\bke hoach))(?: so)?:? \\d[\\w/.-]{0,40}` +
    "(?: ngay \\d[\\d/.-]{0,12})?(?: cua(?: (?!(?:da|duoc|ve|co|dat|la|den|voi|de|gom|trong)\\b)[a-z]{1,12}){1,10})?",
  "g",
);
const { before, always, after } = vocabulary.names;
const NAMED_BEFORE = new RegExp(`\\b${oneOf(before)}\\s*(?:\\d{1,2}\\s*/\\s*)?$`);
const LEVELS_BEFORE = /\bmuc(?: do)? \d(?: ?[,;]| va)(?: muc(?: do)?)? $|\bmuc(?: do)? $/;
/** There are no more levels of online services. */
const LEVEL = /^[1-4]$/;
const ALWAYS_NAMED = new RegExp(`\\b${oneOf(always)} $`);
const NAMED_AFTER = new RegExp(`^\\s*${oneOf(after)}\\b`);
const PART_OF_NAME = /[a-z\d_–./-]$/;
const LIST_MARK = /^\s*(?:[-+*]\s*)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const SCALES = vocabulary.scales.map(({ said, times }) => ({ pattern: new RegExp(`^\\s*${oneOf(said)}\\b`), times }));
/** More digits are no figure. */
const LONGEST = 15;
/** So far back the words that make a number a name stand. */
const BACK = 30;

/** The text with the names of days and documents blotted out, place by place. */
export function withoutNames(text: string): string {
  return NAMES.reduce((left, name) => left.replace(name, (match) => " ".repeat(match.length)), text);
}

/** A folded text with the documents it refers to blotted out, place by place: they say nothing of a figure. */
export function documentsBlotted(plain: string): string {
  return plain.replace(DOCUMENT, (match) => " ".repeat(match.length));
}

/** The numbers of a folded sentence without names, `most` of them. */
export function numbersIn(plain: string, most: number): readonly Said[] {
  const found: Said[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    if (found.length >= most) break;
    const last = found.at(-1);
    if (last && match.index < last.end) continue;
    const said = numberAt(plain, match);
    if (said) found.push(said);
  }
  return found;
}

function numberAt(plain: string, match: RegExpExecArray): Said | null {
  const raw = match[0];
  const start = match.index;
  const left = plain.slice(Math.max(0, start - BACK), start);
  const behind = plain.slice(start + raw.length, start + raw.length + 80);
  const whole = WHOLE.exec(behind);
  const right = whole ? behind.slice(whole[0].length) : behind;
  if (isName(raw, left, right, plain.slice(0, start))) return null;
  const value = valueOf(raw);
  if (value === null) return null;
  const scale = SCALES.find(({ pattern }) => pattern.test(right));
  const times = scale?.times ?? 1;
  const digits = GROUPED.exec(raw)?.[2]?.length ?? 0;
  const scaled = scale ? (scale.pattern.exec(right)?.[0].length ?? 0) : 0;
  const end = start + raw.length + (whole?.[0].length ?? 0);
  return {
    value: multiply(value, times),
    step: multiply(decimal(`1e-${digits}`), times),
    isRounded: times > 1 || digits > 0,
    start,
    numberEnd: end,
    end: scaled > 0 && !/^\s*dong\b/.test(right.slice(scaled)) ? end + scaled : end,
    whole: whole ? valueOf(whole[1] ?? "") : null,
  };
}

function isName(raw: string, left: string, right: string, before: string): boolean {
  if (before.length < BACK && LIST_MARK.test(before) && /^[.)]/.test(right)) return true;
  if (PART_OF_NAME.test(left) && !/[a-z]\/$/.test(left)) return true;
  if (/^[a-z_-]/.test(right)) return true;
  if (ALWAYS_NAMED.test(left) || (LEVEL.test(raw) && LEVELS_BEFORE.test(left))) return true;
  const counts = countedBy(right) !== null;
  if (NAMED_AFTER.test(right)) return true;
  return !counts && (NAMED_BEFORE.test(left) || YEAR.test(raw));
}

/** A number as Vietnamese write it; null for one that is not. */
export function valueOf(raw: string): Decimal | null {
  const match = GROUPED.exec(raw);
  if (!match || raw.length > LONGEST) return null;
  const [, whole = "", fraction] = match;
  return decimal(`${whole.replaceAll(".", "")}${fraction === undefined ? "" : `.${fraction}`}`);
}
