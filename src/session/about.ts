import { readTitle, statedPeriod, titlesOf, type Layout } from "../core";
import type { OpenForm } from "./contract";

/** What the title lines on its sheets say about a form: the period most appendices state, the first office named. */
export function aboutForm(layout: Layout): Pick<OpenForm, "period" | "office"> {
  const stated = statedPeriod(titlesOf(layout));
  return {
    period: stated && { id: stated.period.id, year: stated.year },
    office: officeOf(layout),
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
