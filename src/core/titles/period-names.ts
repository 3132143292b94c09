import { flatOf } from "./line";
import type { Period, PeriodId } from "../template/schema";

/** A name of a period within a line. */
export interface PeriodName {
  /** Null: a period that no form has (Quý II, Quý IV, 9 tháng). */
  readonly id: PeriodId | null;
  readonly year: number | null;
  readonly from: number;
  /** After the year, where one is written with it. */
  readonly to: number;
  /** "năm 2024": a year, and perhaps the period Năm. */
  readonly yearOnly: boolean;
}

const QUARTERS: Readonly<Record<string, PeriodId>> = { "1": "quy-1", i: "quy-1", "3": "quy-3", iii: "quy-3" };
/** "Quý lll": the letter l typed for I. */
const QUARTER = /\b(?:(?:quy|q\.)[ .:]{0,2}(?:thu )?0?(iv|[il]{1,3}|[1-4])|q(iii|iv|[1-4]))(?![a-z0-9])/g;
const MONTHS = /(?<![\d/.,])(0?[1-9]|1[0-2]|ba|sau|chin) thang(?: (dau|cuoi)(?: nam)?)?(?![a-z])/g;
const HALF = /\b(?:nua (dau|cuoi) nam|ban nien)\b/g;
const WHOLE_YEAR = /(?<!hang )\b(ca |tron |tong ket |hang )?nam(?: nam)?[ :]{0,2}(20\d\d)(?!\d)/g;
/** "Kỳ báo cáo: Năm (số liệu từ …)", "Kỳ báo cáo: cả năm". */
const LABELLED_YEAR = /^(?:ca |hang )?nam(?= ?(?:\(|$))/;
const YEAR_AFTER = /^[ ,.:/()\u2013-]{0,4}(?:cua )?(?:nam )?[ :(]{0,2}(20\d\d)(?!\d)/;
const WORDS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
/** The months from the beginning of the year that are a period; others are one that no form has. */
const FIRST_MONTHS: Readonly<Record<number, PeriodId>> = { 3: "quy-1", 6: "6-thang", 12: "nam" };

/** Every period named in a line from `start` on, in the order of the line. */
export function periodNames(flat: string, start: number, periods: readonly Period[]): readonly PeriodName[] {
  const found: PeriodName[] = [];
  const add = (id: PeriodId | null, from: number, length: number) => {
    const after = YEAR_AFTER.exec(flat.slice(from + length));
    const to = from + length + (after?.[0].length ?? 0);
    found.push({ id, year: after ? Number(after[1]) : null, from, to, yearOnly: false });
  };
  for (const { 0: words, 1: long, 2: short, index } of from(flat, QUARTER, start))
    add(QUARTERS[(long ?? short ?? "").replaceAll("l", "i")] ?? null, index, words.length);
  for (const { 0: words, 1: number = "", 2: part, index } of from(flat, MONTHS, start)) {
    const id = monthsOf(
      WORDS[number] ?? Number(number),
      part,
      flat.slice(index + words.length),
      index === start && start > 0,
    );
    if (id !== undefined) add(id, index, words.length);
  }
  for (const { 0: words, 1: part, index } of from(flat, HALF, start))
    add(part === "cuoi" ? null : "6-thang", index, words.length);
  for (const { 0: words, 1: whole, 2: year, index } of from(flat, WHOLE_YEAR, start)) {
    if (found.some(({ from, to }) => index < to && index + words.length > from)) continue;
    found.push({ id: "nam", year: Number(year), from: index, to: index + words.length, yearOnly: whole === undefined });
  }
  const labelled = start > 0 ? LABELLED_YEAR.exec(flat.slice(start)) : null;
  if (labelled) add("nam", start, labelled[0].length);
  for (const { id, at, length } of ownNames(flat, start, periods))
    if (!found.some(({ from, to }) => at < to && at + length > from)) add(id, at, length);
  return found.sort((a, b) => a.from - b.from);
}

/** Undefined: a stretch of months that is no period at all, as "trong 3 tháng". */
function monthsOf(
  count: number,
  part: string | undefined,
  after: string,
  labelled: boolean,
): PeriodId | null | undefined {
  if (part === "cuoi") return null;
  if (count === 6) return "6-thang";
  if (part === undefined && !labelled && !YEAR_AFTER.test(after)) return undefined;
  return FIRST_MONTHS[count] ?? null;
}

/** Periods by the name their form gives them, where that is a name of its own. */
function ownNames(flat: string, start: number, periods: readonly Period[]) {
  return periods.flatMap(({ id, name }) => {
    const own = flatOf(name.normalize("NFKC").trim());
    if (own === "nam" || own === "") return [];
    const at = flat.indexOf(own, start);
    const isWord = at >= 0 && !/[a-z0-9]/.test((flat[at - 1] ?? " ") + (flat[at + own.length] ?? " "));
    return isWord ? [{ id, at, length: own.length }] : [];
  });
}

function from(flat: string, pattern: RegExp, start: number): RegExpExecArray[] {
  return [...flat.matchAll(pattern)].filter(({ index }) => index >= start);
}
