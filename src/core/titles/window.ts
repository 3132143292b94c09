import { fold } from "../fold";

/** The days between which a caption says the figures were counted. */
export interface ShownWindow {
  /** ISO day; null when there is no such day in the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** The days as the caption writes them. */
  readonly texts: readonly [from: string, to: string];
}

const LONGEST = 500;
const DAY = String.raw`(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}|\d{2}))?(?!\d)`;
const WINDOW = new RegExp(String.raw`\btu\s+(?:ngay\s+)?${DAY}\s+(?:den|toi)\s+(?:het\s+)?(?:ngay\s+)?${DAY}`);

/** "Số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021"; null when a text names no such days. */
export function windowIn(text: string): ShownWindow | null {
  const found = WINDOW.exec(fold(text.slice(0, LONGEST)));
  if (!found) return null;
  const [, fromDay = "", fromMonth = "", fromYear, toDay = "", toMonth = "", toYear] = found;
  if (toYear === undefined) return null;
  const year = full(toYear);
  const earlier = `${pad(fromMonth)}${pad(fromDay)}` > `${pad(toMonth)}${pad(toDay)}`;
  const first = fromYear === undefined ? String(Number(year) - Number(earlier)) : full(fromYear);
  return {
    from: calendarDay(first, fromMonth, fromDay),
    to: calendarDay(year, toMonth, toDay),
    texts: [printed(fromDay, fromMonth, first), printed(toDay, toMonth, year)],
  };
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  const moment = Date.parse(iso);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== iso ? null : iso;
}

function printed(day: string, month: string, year: string): string {
  return `${Number(day)}/${Number(month)}/${year}`;
}

function full(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function pad(part: string): string {
  return part.padStart(2, "0");
}
