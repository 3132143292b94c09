/** Excel's day numbers: 1 is 1 January 1900, and 29 February 1900 exists. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** The day number of a date, or null when there is no such day. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = Math.round((date.getTime() - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

export function momentOf(serial: number): Moment {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const days = Math.floor(serial) + (Math.floor(serial) < 60 ? 1 : 0);
  const date = new Date(EPOCH + days * DAY + seconds * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}
