import {
  draw,
  drawList,
  isPageBeside,
  titleFilling,
  type Chosen,
  type Drawing,
  type Merged,
  type PeriodId,
  type Snapshot,
} from "../core";
import { formWords } from "../text/form";
import { sourcesList, SOURCES_SHEET } from "../text/merge/sources";
import { type Unread, standings } from "../text/merge/standings";
import { standingsList } from "../text/merge/standings-list";

export interface Consolidation {
  readonly merged: Merged;
  readonly chosen: Chosen;
  readonly unread: readonly Unread[];
  readonly period: { readonly id: PeriodId; readonly year: number };
  /** Who consolidates. */
  readonly office: string;
  /** Name of a template by its id. */
  readonly nameOf: (template: string) => string;
}

/** The sheets of a consolidated report: who has reported, the form itself, where each figure is from. */
export function drawConsolidated(all: Consolidation): readonly Drawing[] {
  const { merged, period, office } = all;
  const { template } = merged.plan;
  const found = template.file.periods.find(({ id }) => id === period.id);
  if (!found) throw new Error(`no period ${period.id} in ${template.file.id}`);
  const filling = titleFilling({ office, period: found, year: period.year });
  const about = { form: template.file.name, period: `${found.name} ${period.year}` };
  return [
    drawList(standingsList(standings(all), merged, about)),
    ...draw(template, filling, formWords, undefined, merged.contents),
    drawList(sourcesList(merged, about)),
  ];
}

/** Whether a workbook is such a report: taken for one of an office it would count everything twice. */
export function isConsolidated({ sheets }: Snapshot): boolean {
  return sheets.some((sheet) => sheet.name.startsWith(SOURCES_SHEET) && isPageBeside(sheet));
}
