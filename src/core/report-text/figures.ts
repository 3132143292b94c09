import { decimal, type Decimal, multiply } from "../decimal";
import { evenFold } from "./even-fold";
import { type Counted, countedBy } from "./units";
import { wordsOf } from "./words";

/** A figure in a sentence, and the words that speak of it. */
export interface TextFigure {
  readonly value: Decimal;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly counted: Counted | null;
  /** Of what it is a percentage: "100 % cơ quan". */
  readonly shareOf: Counted | null;
  /** The words before it and after it that are its own. */
  readonly left: string;
  readonly right: string;
  /** What was before ("5" in "giảm từ 5 phòng còn 3 phòng"). */
  readonly isPast: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** "485/491 hồ sơ": the whole stands right behind its part, and what follows speaks of both. */
const WHOLE = /^\s*\/\s*\d+(?:[.,]\d+)*/;
/** "54.984 triệu đồng/87.582 triệu đồng": the words before the one speak of the other too. */
const OVER = /^[a-z\s]{0,14}\/\s*$/;
const GROUPED = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** Dates, numbers of documents and of standards, spans of years: blotted out before figures are looked for. */
const NAMES: readonly RegExp[] = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /(?:\d+\/)*\d+\s*[-/]\s*(?:\p{Lu}{2,}|\p{Lu}[\p{L}]*-)[\p{L}\d/-]*/gu,
  /\d{4}\s*[-–]\s*\d{4}/g,
  /\d+\s*:\s*\d{4}/g,
  /[\p{L}]+-?\d+(?:-\d+)?/gu,
];
/** What makes a number a name: the words before it, folded. */
const NAMED_BEFORE =
  /\b(?:ngay|thang|nam|quy|khoa|thu|dieu|khoan|diem|phu luc|bieu|mau|iso|lan thu|tuan|giai doan|de an|nghi quyet|quyet dinh|chi thi|ke hoach|cong van|thong tu|nghi dinh|nhiem ky|cap do|trang|to|to kiem tra|den nam|so|muc do|muc|muc(?: do)? \d(?: ?[,;]| va))\s*(?:\d{1,2}\s*\/\s*)?$/;
/** The same, though things counted follow. */
const ALWAYS_NAMED = /\b(?:ngay|thang|nam|quy|khoa|lan thu|thu) $/;
/** What makes it a period: what follows it, folded. */
const NAMED_AFTER = /^\s*(?:thang|nam|quy|ngay|gio|phut|lan|tuan|tuoi)\b/;
const PART_OF_NAME = /[a-z\d_–./-]$/;
const LIST_MARK = /^\s*(?:[-+*]\s*)?$/;

/** More numbers are a table, not a sentence. */
const MOST = 60;
const SHARE = /^\s*%\s*(?:cac |so |tong so )*/;

interface Found {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  readonly isPast: boolean;
}

/** The figures of a sentence that may be data: no dates, periods, numbers of documents, marks of a list. */
export function figuresIn(sentence: string): readonly TextFigure[] {
  const bare = NAMES.reduce((left, name) => left.replace(name, (match) => " ".repeat(match.length)), sentence);
  const plain = evenFold(bare);
  const found = [...plain.matchAll(NUMBER)].slice(0, MOST).flatMap((match) => figureAt(plain, match));
  let left = "";
  return found.map((figure, at) => {
    const before = gap(plain, found[at - 1]?.end ?? 0, figure.start, at === 0);
    const isOver = OVER.test(plain.slice(found[at - 1]?.end ?? figure.start, figure.start));
    left = isOver || (at > 0 && wordsOf(before.later).length === 0) ? left : before.later;
    const after = gap(plain, figure.end, found[at + 1]?.start ?? sentence.length, false);
    const scaled = scaledMoney(figure.value, plain.slice(figure.end));
    return {
      ...figure,
      value: scaled,
      left,
      right: after.earlier,
      shareOf: SHARE.test(plain.slice(figure.end)) ? countedBy(plain.slice(figure.end).replace(SHARE, "")) : null,
      counted: countedHere(plain.slice(figure.end), left),
    };
  });
}

function figureAt(plain: string, match: RegExpExecArray): readonly Found[] {
  const raw = match[0];
  const start = match.index;
  const whole = WHOLE.exec(plain.slice(start + raw.length))?.[0] ?? "";
  const end = start + raw.length + whole.length;
  const [before, after] = [plain.slice(0, start), plain.slice(end)];
  if (LIST_MARK.test(before) && /^[.)]/.test(after)) return [];
  if (PART_OF_NAME.test(before) && !/[a-z]\/$/.test(before)) return [];
  if (/^[a-z_-]/.test(after)) return [];
  if (NAMED_AFTER.test(after) || ALWAYS_NAMED.test(before.slice(-10))) return [];
  if (NAMED_BEFORE.test(before.slice(-30)) && countedBy(after) === null) return [];
  const value = valueOf(raw);
  if (value === null) return [];
  if (raw.length === 4 && /^(?:19|20)\d\d$/.test(raw) && countedBy(after) === null) return [];
  return [{ value, start, end, isPast: isBefore(before, after) }];
}

/** "giảm từ 5 phòng còn 3 phòng": 5 is how it was. */
function isBefore(before: string, after: string): boolean {
  return /\btu\s*$/.test(before.slice(-6)) && /^[^.;,]{0,40}?\b(?:con|xuong|len|thanh|den)\s+\d/.test(after);
}

function valueOf(raw: string): Decimal | null {
  const match = GROUPED.exec(raw);
  if (!match || raw.length > 15) return null;
  const [, whole = "", fraction] = match;
  return decimal(`${whole.replaceAll(".", "")}${fraction === undefined ? "" : `.${fraction}`}`);
}

/** Money of the forms is in millions. */
function scaledMoney(value: Decimal, after: string): Decimal {
  return /^\s*ty dong\b/.test(after) ? multiply(value, 1000) : value;
}

function countedHere(after: string, left: string): Counted | null {
  const direct = countedBy(after);
  if (direct !== null) return direct;
  const before = countedBy(left.replace(/^(?:trong do|gom|[-+*:,\s]|so luong|tong so|so)+\s*/, ""));
  return before === "percent" ? null : before;
}

const STRONG = /[;:()]|,\s*(?:trong do|gom)\b/g;

/** The words between two figures: those that still speak of the first, those that already speak of the second. */
function gap(
  plain: string,
  from: number,
  to: number,
  isFirst: boolean,
): { readonly earlier: string; readonly later: string } {
  const text = plain.slice(from, to).replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));
  const inner = text.replace(/[\s:(–-]+$/, "");
  const cuts = [...inner.matchAll(STRONG)];
  const first = cuts[0];
  const last = cuts.at(-1);
  if (first && last) return { earlier: inner.slice(0, first.index), later: inner.slice(last.index + last[0].length) };
  if (isFirst) return { earlier: "", later: inner };
  const soft = /,| va(?: |$)| dat(?: |$)|\. /.exec(inner);
  if (soft) return { earlier: inner.slice(0, soft.index), later: inner.slice(soft.index + soft[0].length) };
  return { earlier: inner, later: inner };
}
