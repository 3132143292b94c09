import type { Finding } from "../engine/finding";
import type { Layout } from "../recognise/layout";
import type { AboutReport } from "./about-report";
import { officeOf } from "./office-findings";
import { titlesOf } from "./said";
import { titleFinding } from "./title-finding";

/** What the heading of a report's text says otherwise than its appendix; null: nothing. */
interface SaidOtherwise {
  readonly period: string | null;
  readonly office: string | null;
}

/** Where the lines above the appendix and the heading of the report's text name two periods, or two offices. */
export function textTitleFindings(
  layout: Layout,
  { period, office }: Pick<AboutReport, "period" | "office">,
  said: SaidOtherwise,
): readonly Finding<"title">[] {
  const titles = titlesOf(layout);
  const dated = titles.flatMap(({ dated: lines }) => lines).find((line) => line.period !== null || line.year !== null);
  const first = titles[0]?.appendix ?? "";
  const anywhere = [...layout.captions.values()].flat()[0]?.place ?? [...layout.cells.values()][0];
  const findings: Finding<"title">[] = [];
  const add = (says: "textPeriod" | "textOffice", other: string | null, asked: string, at = anywhere) => {
    if (other === null || !at) return;
    findings.push(titleFinding(`title/${says}`, "warning", at, { says, appendix: first, said: other, asked }));
  };
  const name = layout.template.file.periods.find(({ id }) => id === period?.id)?.name ?? "";
  add("textPeriod", said.period, `${name} ${period?.year ?? ""}`.trim(), dated?.place);
  add("textOffice", said.office, office ?? "", officeOf(layout)?.place);
  return findings;
}
