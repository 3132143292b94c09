import type { Place } from "../core";
import type { CheckedForm } from "../report/checked-form";
import type { CheckedReport } from "../report/checked-report";

/** The list before, when nothing in it has changed. */
export function keep<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((item, at) => item === now[at]) ? before : now;
}

/** The value before, when the new one says the same. */
export function keepEqual<T>(before: T, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** Whether what no form took is what it was. */
export function sameUnjudged(before: CheckedReport | null, now: CheckedReport): boolean {
  const left = (of: CheckedReport | null) => JSON.stringify([of?.unread, of?.cut, of?.unsplit]);
  return left(before) === left(now);
}

export function activeFirst(forms: readonly CheckedForm[], active: string | null): readonly CheckedForm[] {
  const isActive = ({ sheets }: CheckedForm): boolean => sheets.some(({ id }) => id === active);
  return [...forms.filter(isActive), ...forms.filter((form) => !isActive(form))];
}

export function samePlace(a: Place | null, b: Place | null): boolean {
  return a?.sheet === b?.sheet && a?.row === b?.row && a?.column === b?.column;
}
