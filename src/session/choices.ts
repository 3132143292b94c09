import { currentPeriod, daysBetween, LONGEST_OFFICE, periodWindow } from "../core";
import type { PeriodId, UnitType } from "../core";
import type { CatalogueEntry, Choices, InsertRequest } from "./contract";

/** The choices of the first view as typed, before they are known to be right. */
export interface Draft {
  readonly unitType: UnitType;
  readonly template: string;
  readonly period: PeriodId;
  readonly year: string;
  readonly office: string;
}

export const OFFICE_LENGTH = LONGEST_OFFICE;

/** The unit types there are today, in the order offered; a form for communes may have to be brought along. */
const TYPES: readonly UnitType[] = ["tinh", "so", "xa", "bo", "huyen"];
const ALWAYS: UnitType = "xa";

/** The unit types to choose from; `old`: those whose every form is no longer in force. */
export function unitTypesOf(catalogue: readonly CatalogueEntry[], today: Date) {
  const offered = TYPES.filter((type) => type === ALWAYS || templatesFor(catalogue, type).length > 0);
  const old = offered.filter((type) => {
    const forms = templatesFor(catalogue, type);
    return forms.length > 0 && forms.every((entry) => hasExpired(entry, today));
  });
  return { current: offered.filter((type) => !old.includes(type)), old };
}

export function hasExpired({ validTo }: CatalogueEntry, today: Date): boolean {
  return validTo !== undefined && validTo < isoDay(today);
}

export function templatesFor(catalogue: readonly CatalogueEntry[], type: UnitType): readonly CatalogueEntry[] {
  return catalogue.filter((entry) => entry.unitTypes.includes(type));
}

/** The last choices where they still exist; otherwise the first template and the period nearest to today. */
export function firstDraft(catalogue: readonly CatalogueEntry[], choices: Choices, today: Date): Draft {
  const { current, old } = unitTypesOf(catalogue, today);
  const chosen = choices.unitType;
  const unitType = chosen && [...current, ...old].includes(chosen) ? chosen : (current[0] ?? "tinh");
  const entry = pick(templatesFor(catalogue, unitType), choices.template);
  const now = entry && currentPeriod(entry.periods, isoDay(today));
  return {
    unitType,
    template: entry?.id ?? "",
    period: now?.period.id ?? "nam",
    year: String(now?.year ?? today.getFullYear()),
    office: choices.office ?? "",
  };
}

/** Another unit type brings its own template; period and year are kept where the template has them. */
export function withUnitType(catalogue: readonly CatalogueEntry[], draft: Draft, unitType: UnitType): Draft {
  return withTemplate(catalogue, { ...draft, unitType }, templatesFor(catalogue, unitType)[0]?.id ?? "");
}

export function withTemplate(catalogue: readonly CatalogueEntry[], draft: Draft, template: string): Draft {
  const periods = catalogue.find(({ id }) => id === template)?.periods ?? [];
  const period = periods.some(({ id }) => id === draft.period) ? draft.period : (periods[0]?.id ?? draft.period);
  return { ...draft, template, period };
}

/** First and last year the template can be asked for. */
export function yearsOf(entry: CatalogueEntry, today: Date): readonly [number, number] {
  return [Number(entry.validFrom.slice(0, 4)), today.getFullYear() + 1];
}

export function yearIsRight(draft: Draft, entry: CatalogueEntry, today: Date): boolean {
  const [from, to] = yearsOf(entry, today);
  return /^\d{4}$/.test(draft.year.trim()) && Number(draft.year) >= from && Number(draft.year) <= to;
}

/** Data window and deadline of the chosen period, ISO days, and the days left; null while the choice is not whole. */
export function windowOf(draft: Draft, entry: CatalogueEntry, today: Date) {
  const period = entry.periods.find(({ id }) => id === draft.period);
  if (!period || !yearIsRight(draft, entry, today)) return null;
  const window = periodWindow(period, Number(draft.year));
  return { ...window, left: daysBetween(isoDay(today), window.due) };
}

/** What to insert, or null while something is missing. */
export function requestOf(draft: Draft, entry: CatalogueEntry, today: Date): InsertRequest | null {
  if (!yearIsRight(draft, entry, today) || draft.office.trim().length > OFFICE_LENGTH) return null;
  return {
    template: entry.id,
    unitType: draft.unitType,
    period: draft.period,
    year: Number(draft.year),
    office: draft.office.trim().normalize("NFC"),
  };
}

/** The day by the clock of this machine. */
export function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}

function pick(entries: readonly CatalogueEntry[], id: string | undefined): CatalogueEntry | undefined {
  return entries.find((entry) => entry.id === id) ?? entries[0];
}
