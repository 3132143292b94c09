import { readTitle, type Layout } from "../core";
import type { OpenForm } from "./contract";

/** What the title lines on its sheets say about a form; the first appendix that says it is believed. */
export function aboutForm({ template, appendices, captions }: Layout): Pick<OpenForm, "period" | "office"> {
  const { file } = template;
  const readings = appendices.flatMap(({ appendix, sheet }) => {
    const title = file.appendices.find(({ id }) => id === appendix)?.title ?? [];
    return readTitle(title, captions.get(sheet)?.map(({ text }) => text) ?? [], file.periods);
  });
  const dated = readings.find(({ period, year }) => period !== null && year !== null);
  return {
    period: dated?.period && dated.year !== null ? { id: dated.period.id, year: dated.year } : null,
    office: readings.find(({ office }) => office !== null)?.office ?? null,
  };
}
