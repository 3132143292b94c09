import { flatOf } from "./titles/line";

/** The number and the date a report got when it was signed. `number`: "12", or "12/BC-UBND" whole. */
export interface ReportNumber {
  readonly number: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** What clerks and forms leave for the pen; the widest of a shipped form has 10 spaces. */
const GAP = String.raw`[\s.\u2026_]{0,60}`;
/** Only behind these words: the number of a letter or decision named beside it is another's. In letters without marks. */
const REPORT = String.raw`bao cao\s+so`;
const NUMBER = new RegExp(
  String.raw`${REPORT}(?:\s*:)?(?<digits>${GAP}\d{0,6}${GAP}/\s*)(?<symbol>[a-z\d&/.\u2026_-]*)`,
  "d",
);
/** A year, or the gap for one but for the space before the next word. */
const YEAR = String.raw`${GAP}\d{4}|[\s.\u2026_]{0,60}?(?=\s?[^\s.\u2026_]|$)`;
const BEFORE_DAY = String.raw`${REPORT}.*(?<!tu\s+)ngay`;
const IN_WORDS = new RegExp(
  String.raw`${BEFORE_DAY}(?<day>${GAP}\d{0,2}${GAP})thang(?<month>${GAP}\d{0,2}${GAP})nam(?<year>${YEAR})`,
  "d",
);
const WITH_SLASHES = new RegExp(
  String.raw`${BEFORE_DAY}(?<date>${GAP}\d{0,2}${GAP}/${GAP}\d{0,2}${GAP}/(?:${YEAR}))`,
  "d",
);
/** The longest title line of a shipped form has 120 letters. */
const LONGEST = 600;

/**
 * A line above a table with the report's number and date in their places, filled in before or not; the same text where
 * it has none.
 *
 * @example withReportNumber("(Kèm theo Báo cáo số:   /BC-SNV ngày   tháng   năm 2024)", { number: "12", day: 5, … })
 */
export function withReportNumber(text: string, { number, day, month, year }: ReportNumber): string {
  if (text.length > LONGEST) return text;
  const line = text.normalize("NFC");
  const [digits, symbol] = number.includes("/") ? [number, { symbol: "" }] : [`${number}/`, {}];
  const numbered = put(line, NUMBER, { digits: ` ${digits}`, ...symbol });
  const dated = put(numbered, IN_WORDS, { day: ` ${day} `, month: ` ${month} `, year: ` ${year}` });
  const filled = put(dated, WITH_SLASHES, { date: ` ${day}/${month}/${year}` });
  return filled === line ? text : filled;
}

/** Puts texts in the place of the groups of a pattern that the letters without marks have. */
function put(line: string, pattern: RegExp, texts: Readonly<Record<string, string>>): string {
  const found = pattern.exec(flatOf(line))?.indices?.groups ?? {};
  return Object.entries(texts).reduceRight((left, [name, text]) => {
    const [from, to] = found[name] ?? [];
    return from === undefined ? left : left.slice(0, from) + text + left.slice(to);
  }, line);
}

/** A day as typed, "20/6/2021", "20-06-2021" or "20.6.2021"; null for what is no day of the years a report can be of. */
export function dayTyped(text: string): Omit<ReportNumber, "number"> | null {
  const [, day, month, year] = (/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\s*$/.exec(text) ?? []).map(Number);
  if (!day || !month || !year || month > 12) return null;
  return day <= daysOf(month, year) ? { day, month, year } : null;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number of a report as it may be typed: digits, or with its symbol. Null for anything else. */
export function numberTyped(text: string): string | null {
  const number = text.normalize("NFC").trim();
  return /^\d{1,6}(?:\s?\/\s?[\p{L}\d&/-]{1,40})?$/u.test(number) ? number.replace(/\s/g, "") : null;
}
