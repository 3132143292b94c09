import { readTitle, statedPeriod, titlesOf, type Layout, type PeriodId } from "../core";
import type { Asked } from "./asked";

export interface About {
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  readonly office: string | null;
}

/** What a report is of: what the title lines on its sheets say, else what is said of it from outside. */
export function aboutForm(layout: Layout, asked: Asked): About {
  const stated = statedPeriod(titlesOf(layout));
  const { period, year, office } = asked;
  const called = period !== undefined && year !== undefined ? { id: period, year } : null;
  return {
    period: stated ? { id: stated.period.id, year: stated.year } : called,
    office: officeOf(layout) ?? office ?? null,
  };
}

function officeOf({ template: { file }, appendices, captions }: Layout): string | null {
  for (const { appendix, sheet } of appendices) {
    const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
    const { office } = readTitle(title, captions.get(sheet)?.map(({ text }) => text) ?? [], file.periods);
    if (office !== null) return office;
  }
  return null;
}
