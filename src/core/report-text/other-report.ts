import { type AboutReport, otherOffice, readAbout } from "../titles";
import type { Period } from "../template/schema";

/** In what the heading of a text is of another report than the appendix; both as the heading says them. */
export interface OtherReport {
  readonly period: string | null;
  readonly office: string | null;
}

/** Lays the heading of a text beside what its appendix is of; null where they do not disagree for certain. */
export function otherReport(
  heading: readonly string[],
  { period, office }: Pick<AboutReport, "period" | "office">,
  periods: readonly Period[],
): OtherReport | null {
  const said = readAbout(
    heading.map((text, row) => ({ text, place: { row } })),
    periods,
  );
  const other = {
    period: period && otherPeriod(said, period),
    office: office !== null && said.office && otherOffice(said.office.value, office) ? said.office.value : null,
  };
  return other.period === null && other.office === null ? null : other;
}

/** A year counts only where the title has it: a date of signing may be of the next. */
function otherPeriod(
  { period, foreign, year }: ReturnType<typeof readAbout<{ readonly row: number }>>,
  own: NonNullable<AboutReport["period"]>,
): string | null {
  if (foreign) return foreign.value;
  if (!period) return null;
  const beside = year?.place === period.place ? year.value : null;
  if (!period.sure && (beside === null || beside === own.year)) return null;
  if (period.value.id === own.id && (beside ?? own.year) === own.year) return null;
  return [period.value.name, beside].filter((each) => each !== null).join(" ");
}
