import { type CellValue, ERROR_TEXTS } from "../model/cell";
import type { Locale } from "./locale";
import { serialOf } from "./serial";

/** What Excel makes of a typed text. */
export interface Typed {
  readonly value: CellValue;
  /** With "=", as typed. */
  readonly formula?: string;
  readonly quoted?: boolean;
  /** Number format the text brings with it, given only to a cell whose format is General. */
  readonly format?: string;
}

interface ReadNumber {
  readonly value: number;
  readonly grouped: boolean;
  readonly decimals: number;
}

const escape = (text: string): string => text.replace(/[.]/g, "\\$&");

function readNumber(text: string, locale: Locale): ReadNumber | null {
  const group = escape(locale.group);
  const decimal = escape(locale.decimal);
  const size = locale.looseGroups ? "+" : "{3}";
  const shape = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d${size})+)?(?:${decimal}(\\d*))?$`);
  const [, sign = "", whole = "", fraction = ""] = shape.exec(text) ?? [];
  if (whole === "" && fraction === "") return null;
  const digits = whole.replaceAll(locale.group, "");
  const value = Number(`${sign}${digits || "0"}.${fraction || "0"}`);
  return { value: Number(value.toPrecision(15)), grouped: whole.includes(locale.group), decimals: fraction.length };
}

function readPercent(text: string, locale: Locale): Typed | null {
  const body = /^(.*?) ?%$/.exec(text)?.[1] ?? /^% ?(.*)$/.exec(text)?.[1];
  if (body === undefined) return null;
  const number = readNumber(body, locale);
  if (!number) return null;
  const value = Number((number.value / 100).toPrecision(15));
  return { value, format: number.decimals > 0 ? "0.00%" : "0%" };
}

function readDate(text: string, locale: Locale, today: Date): Typed | null {
  const full = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [first, second, third] = [Number(full[1]), Number(full[2]), Number(full[3])];
    const year = third < 30 ? 2000 + third : third < 100 ? 1900 + third : third;
    const serial = locale.dayFirst ? serialOf(year, second, first) : serialOf(year, first, second);
    return serial === null ? null : { value: serial, format: locale.shortDate };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) {
    const serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return serial === null ? null : { value: serial, format: locale.shortDate };
  }
  const short = /^(\d{1,2})[/-](\d{1,4})$/.exec(text);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const year = today.getFullYear();
  const usual = locale.dayFirst ? serialOf(year, second, first) : serialOf(year, first, second);
  const serial = usual ?? (locale.dayFirst ? serialOf(year, first, second) : serialOf(year, second, first));
  if (serial !== null) return { value: serial, format: "d-mmm" };
  const monthYear = second >= 1900 ? second : second > 31 && second < 100 ? 1900 + second : null;
  const start = monthYear === null ? null : serialOf(monthYear, first, 1);
  return start === null ? null : { value: start, format: "mmm-yy" };
}

function readTime(text: string): Typed | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function readOther(text: string, locale: Locale): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const negative = bracketed === undefined ? null : readNumber(bracketed, locale);
  if (negative && negative.value > 0) return { value: -negative.value };
  const fraction = /^([+-]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction && Number(fraction[3]) !== 0) {
    const whole = Number(fraction[1]);
    const part = Number(fraction[2]) / Number(fraction[3]);
    return { value: whole + (text.startsWith("-") ? -part : part), format: "# ?/?" };
  }
  const scientific = /^([+-]?[\d.,]+)e([+-]?\d+)$/i.exec(text);
  const mantissa = scientific && readNumber(scientific[1] ?? "", locale);
  if (mantissa) return { value: Number(`${mantissa.value}e${scientific[2]}`), format: "0.00E+00" };
  return null;
}

/** `format` is the number format the cell has before; `today` gives the year of a date typed without one. */
export function readTyped(text: string, locale: Locale, format: string, today: Date): Typed {
  if (text === "") return { value: "" };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (format === "@") return { value: text };
  if (/^=./.test(text)) return { value: "", formula: text };
  const trimmed = text.replace(/^ +| +$/g, "");
  const number = readNumber(trimmed, locale);
  if (number) {
    if (format.includes("%")) {
      return { value: Math.abs(number.value) >= 1 ? Number((number.value / 100).toPrecision(15)) : number.value };
    }
    if (!number.grouped) return { value: number.value };
    return { value: number.value, format: number.decimals > 0 ? "#,##0.00" : "#,##0" };
  }
  if (/^[+-][A-Z(]/i.test(trimmed)) return { value: "", formula: `=${trimmed}` };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === "TRUE" };
  if (ERROR_TEXTS.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  const read =
    readPercent(trimmed, locale) ?? readDate(trimmed, locale, today) ?? readTime(trimmed) ?? readOther(trimmed, locale);
  return read ?? { value: text };
}
