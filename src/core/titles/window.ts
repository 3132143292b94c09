import { periodWindow, type PeriodWindow } from "../periods";
import type { Period } from "../template/schema";
import { flatOf, tidy } from "./line";

/** The days between which a caption says the figures were counted. */
export interface ShownWindow {
  /** ISO day; null when there is no such day in the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** The days as the caption writes them. */
  readonly texts: readonly [from: string, to: string];
}

const DAY = String.raw`(?<!\d)(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: ?(?:[/.-]|nam) ?(\d{4}|\d{2}))?(?!\d)`;
const TO = String.raw`(?:den|toi) (?:het )?(?:ngay )?`;
const FROM_TO = new RegExp(String.raw`\btu:? (?:ngay )?${DAY},? ${TO}${DAY}`);
/** "thời gian chốt số liệu: 15/6/2024 - 14/9/2024": without the word from, both days must have their year. */
const FULL = String.raw`(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)`;
const BOTH_FULL = new RegExp(String.raw`${FULL} ?(?:${TO}|[-\u2013\u2014] ?)${FULL}`);

/** "Số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021"; null when a text names no such days. */
export function windowIn(text: string): ShownWindow | null {
  if (!/\d/.test(text)) return null;
  const flat = flatOf(tidy(text));
  const found = FROM_TO.exec(flat) ?? BOTH_FULL.exec(flat);
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

/** The period of the form that is counted over just these days. */
export function periodOfWindow(
  window: Pick<ShownWindow, "from" | "to">,
  periods: readonly Period[],
): { readonly period: Period; readonly year: number } | null {
  const last = Number(window.to?.slice(0, 4));
  for (const year of [last, last - 1, last + 1]) {
    const period = periods.find((one) => isWindow(window, periodWindow(one, year)));
    if (period) return { period, year };
  }
  return null;
}

export function isWindow({ from, to }: Pick<ShownWindow, "from" | "to">, window: PeriodWindow | null): boolean {
  return window !== null && from === window.from && to === window.to;
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
