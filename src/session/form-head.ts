import type { Period, TemplateFile } from "../core";
import type { TypedHead, TypedPeriod } from "./contract/make-form";

/** What a form made by hand says of itself: from the draft to text boxes, and back. */

export type HeadField = "name" | "issuer" | "date" | "unitTypes" | "validFrom" | "validTo" | "periods";

/** Of the form's own name and of its issuer. */
export const NAME_LENGTH = 100;

export function typedHead({ name, regulation, unitTypes, validFrom, validTo, periods }: TemplateFile): TypedHead {
  return {
    name,
    issuer: regulation.issuer,
    number: regulation.number ?? "",
    date: dateOf(regulation.date),
    unitTypes,
    validFrom: dateOf(validFrom),
    validTo: dateOf(validTo),
    periods: periods.map(({ id, from, to, due }) => ({ id, from: dayOf(from), to: dayOf(to), due: dayOf(due) })),
  };
}

/** What must still be put right. */
export function headFaults(head: TypedHead): readonly HeadField[] {
  const [from, to] = [isoOf(head.validFrom), isoOf(head.validTo)];
  const faults: readonly (readonly [HeadField, boolean])[] = [
    ["name", !isNamed(head.name)],
    ["issuer", !isNamed(head.issuer)],
    ["date", head.date.trim() !== "" && isoOf(head.date) === null],
    ["unitTypes", head.unitTypes.length === 0],
    ["validFrom", from === null],
    ["validTo", head.validTo.trim() !== "" && (to === null || (from !== null && to < from))],
    ["periods", head.periods.some((period) => windowOf(period) === null)],
  ];
  return faults.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}

/** The same as the form has it; null while something is wrong. */
export function withHead(file: TemplateFile, head: TypedHead): TemplateFile | null {
  if (headFaults(head).length > 0) return null;
  const [name, issuer, number] = [head.name, head.issuer, head.number].map((text) => text.trim().normalize("NFC"));
  const [date, validTo] = [isoOf(head.date), isoOf(head.validTo)];
  const { validTo: _, ...rest } = file;
  return {
    ...rest,
    name: name!,
    regulation: { issuer: issuer!, title: name!, ...(number ? { number } : {}), ...(date ? { date } : {}) },
    unitTypes: [...head.unitTypes],
    validFrom: isoOf(head.validFrom)!,
    ...(validTo ? { validTo } : {}),
    periods: file.periods.map((period) => {
      const typed = head.periods.find(({ id }) => id === period.id);
      return { ...period, ...(typed ? windowOf(typed) : {}) };
    }),
  };
}

type Day = Period["from"];

/** First and last day and deadline; the first is of the year before where the last day comes earlier in the year. Null where they are no days in order. */
export function windowOf(period: TypedPeriod): Pick<Period, "from" | "to" | "due"> | null {
  const [from, to, due] = [period.from, period.to, period.due].map(daysOf);
  if (!from || !to || !due || inYear(due) < inYear(to)) return null;
  const year = inYear(from) > inYear(to) ? -1 : 0;
  return { from: { ...from, year }, to: { ...to, year: 0 }, due: { ...due, year: 0 } };
}

function isNamed(text: string): boolean {
  const { length } = text.trim();
  return length > 0 && length <= NAME_LENGTH;
}

/** "2025-07-01" as "1/7/2025". */
function dateOf(iso: string | undefined): string {
  return iso === undefined ? "" : iso.split("-").map(Number).reverse().join("/");
}

function dayOf({ day, month }: Day): string {
  return `${day}/${month}`;
}

/** "1/7/2025" as "2025-07-01"; null where there is no such day. */
function isoOf(typed: string): string | null {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(typed) ?? [];
  return isDay(Number(day), Number(month), Number(year))
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : null;
}

/** Any year has it: 29/2 is none. */
function daysOf(typed: string): Pick<Day, "day" | "month"> | null {
  const [, day = "", month = ""] = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(typed) ?? [];
  return isDay(Number(day), Number(month), 2023) ? { day: Number(day), month: Number(month) } : null;
}

function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function inYear({ day, month }: Pick<Day, "day" | "month">): number {
  return month * 100 + day;
}
