import type { Period } from "./template/schema";

/** Days as ISO dates ("2021-06-14"): they compare as texts and know no time zone. */

export interface PeriodWindow {
  readonly from: string;
  readonly to: string;
  /** Day the report must have arrived. */
  readonly due: string;
}

const DAY = 86_400_000;
/** A report is still being finished so many days after it was due. */
const OVERDUE_DAYS = 15;

export function periodWindow(period: Period, year: number): PeriodWindow {
  return { from: day(period.from, year), to: day(period.to, year), due: day(period.due, year) };
}

/** From `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The report an office is most likely working on: the next one due, or the last while it is barely overdue. */
export function currentPeriod(
  periods: readonly Period[],
  today: string,
): { readonly period: Period; readonly year: number } | null {
  const thisYear = Number(today.slice(0, 4));
  const open = [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => periods.map((period) => ({ period, year, left: daysBetween(today, day(period.due, year)) })))
    .filter(({ left }) => left >= -OVERDUE_DAYS)
    .sort((a, b) => a.left - b.left)[0];
  return open ? { period: open.period, year: open.year } : null;
}

/** "15/12/2020", as the forms print a day. */
export function printedDay(iso: string): string {
  const [year = "", month = "", date = ""] = iso.split("-");
  return `${Number(date)}/${Number(month)}/${year}`;
}

function day({ day, month, year: shift }: Period["from"], year: number): string {
  return [String(year + shift).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
