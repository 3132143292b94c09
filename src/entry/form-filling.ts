import { type Filling, type PeriodId, type TemplateFile, titleFilling } from "../core";

/** Stands for what the clerk will fill in by hand. */
const DOTS = "…………";

/** What is known of a report. */
export interface FormAbout {
  readonly period?: PeriodId;
  readonly year?: number;
  readonly office?: string;
}

/** What the title lines of a form are filled with. */
export function formFilling({ periods }: TemplateFile, { period: id, year, office = DOTS }: FormAbout): Filling {
  const period = periods.find((each) => each.id === id);
  if (period && year !== undefined) return titleFilling({ office, period, year });
  return { office, period: period?.name ?? DOTS, year: String(year ?? ""), from: DOTS, to: DOTS };
}
