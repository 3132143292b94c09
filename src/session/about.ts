import { readTitle, statedPeriod, titlesOf, type Layout } from "../core";
import type { OpenForm } from "./contract";

/** What the title lines on its sheets say about a form: the period most appendices state, the first office named. */
export function aboutForm(layout: Layout): Pick<OpenForm, "period" | "office"> {
  const { file } = layout.template;
  const stated = statedPeriod(titlesOf(layout));
  const offices = layout.appendices.map(({ appendix, sheet }) => {
    const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
    return readTitle(title, layout.captions.get(sheet)?.map(({ text }) => text) ?? [], file.periods).office;
  });
  return {
    period: stated && { id: stated.period.id, year: stated.year },
    office: offices.find((office) => office !== null) ?? null,
  };
}
