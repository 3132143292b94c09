import type { Finding } from "../engine/finding";
import type { Layout } from "../recognise/layout";
import type { PeriodId } from "../template/schema";
import { officeOf } from "./office-findings";
import { officeName } from "./office-name";
import { statedPeriod, titlesOf } from "./said";
import { titleFindings, type AskedTitles } from "./title-findings";

/** Who says it: a line of the sheet, or the call in its place. */
export type SaidBy = "sheet" | "call";

/** What a report is of, by its sheets and the call. */
export interface AboutReport {
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** As written. A name that is only generic ("UBND huyện") where neither sheet nor call says more. */
  readonly office: string | null;
  readonly by: { readonly period: SaidBy | null; readonly office: SaidBy | null };
  /** In what the lines of the sheet contradict the call, each other, or the periods that the form has. */
  readonly disagrees: readonly ("period" | "office")[];
  /** Nothing of that: the report may be added up with those of its period. */
  readonly agrees: boolean;
  readonly findings: readonly Finding<"title">[];
}

/**
 * What the lines above the tables say of a report; what they do not say, the call does. Where both say something, the
 * sheet counts, and the difference is a finding.
 */
export function aboutReport(layout: Layout, asked: AskedTitles = {}): AboutReport {
  const findings = titleFindings(layout, asked);
  const period = periodOf(layout, asked);
  const office = officeBy(officeOf(layout)?.value ?? null, asked.office ?? null);
  const disagrees = [
    ...(findings.some((finding) => isOtherPeriod(finding, layout)) ? (["period"] as const) : []),
    ...(findings.some(({ data }) => data.says === "office") ? (["office"] as const) : []),
  ];
  return {
    period: period && { id: period.id, year: period.year },
    office: office && office.value,
    by: { period: period && period.by, office: office && office.by },
    disagrees,
    agrees: disagrees.length === 0,
    findings,
  };
}

/** The sheet's period and year, each from the call where the sheet has none. */
function periodOf(layout: Layout, asked: AskedTitles): { id: PeriodId; year: number; by: SaidBy } | null {
  const titles = titlesOf(layout);
  const stated = statedPeriod(titles);
  if (stated) return { id: stated.period.id, year: stated.year, by: "sheet" };
  if (titles.some(({ about }) => about.foreign)) return null;
  const abouts = titles.map(({ about }) => about);
  const sure = abouts.find(({ period }) => period?.sure)?.period?.value.id;
  const perhaps = abouts.find(({ period }) => period)?.period?.value.id;
  const year = abouts.find((about) => about.year)?.year?.value;
  const id = sure ?? asked.period ?? perhaps;
  const by = sure === undefined && asked.period !== undefined ? "call" : "sheet";
  const whole = year ?? asked.year;
  return id === undefined || whole === undefined ? null : { id, year: whole, by };
}

function officeBy(said: string | null, asked: string | null): { value: string; by: SaidBy } | null {
  const isNamed = said !== null && officeName(said) !== null;
  if (asked !== null && asked.trim() !== "" && !isNamed) return { value: asked, by: "call" };
  return said === null ? null : { value: said, by: "sheet" };
}

/** Another period in words, or in days where no word names one. */
function isOtherPeriod({ data }: Finding<"title">, layout: Layout): boolean {
  if (data.says === "period" || data.says === "foreign") return true;
  if (data.says !== "other") return false;
  return titlesOf(layout).some(
    ({ appendix, dated }) => appendix === data.appendix && !dated.some(({ period }) => period),
  );
}
