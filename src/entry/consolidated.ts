import {
  cellsNotWhole,
  draw,
  drawList,
  drawnSnapshot,
  freeNames,
  isPageBeside,
  lacksOf,
  renaming,
  titleFilling,
  type Chosen,
  type Drawing,
  type Merged,
  type PeriodId,
  type Snapshot,
} from "../core";
import type { CheckedForm } from "../report/checked-form";
import { checkReport, plainRequest, type CheckedReport } from "../report/checked-report";
import { withoutCells } from "../report/without-cells";
import { formWords } from "../text/form";
import { formName } from "../text/form-name";
import { lackNotes } from "../text/merge/lack-notes";
import { sourcesLists, SOURCES_SHEET } from "../text/merge/sources";
import { type Unread, standings } from "../text/merge/standings";
import { standingsList } from "../text/merge/standings-list";

export interface MergedForm {
  readonly merged: Merged;
  readonly period: { readonly id: PeriodId; readonly year: number };
  /** Who consolidates. */
  readonly office: string;
}

export interface Consolidation extends MergedForm {
  readonly chosen: Chosen;
  readonly unread: readonly Unread[];
  /** Name of a template by its id. */
  readonly nameOf: (template: string) => string;
}

/** The sheets of a consolidated report: who has reported, the form itself, where each figure is from. */
export function drawConsolidated(all: Consolidation): readonly Drawing[] {
  const { merged, period } = all;
  const { template } = merged.plan;
  const about = { form: formName(template), period: `${periodOf(all).name} ${period.year}` };
  return [
    drawList(standingsList(standings(all), merged, about)),
    ...drawMerged(all),
    ...sourcesLists(merged, about).map(drawList),
  ];
}

/** The sheets of several consolidated reports, as they stand in one workbook: no two have one name. */
export function besideEachOther(reports: readonly (readonly Drawing[])[]): readonly (readonly Drawing[])[] {
  const taken: string[] = [];
  return reports.map((drawings) => {
    const wanted = drawings.map(({ name }) => name);
    const names = freeNames(wanted, taken);
    const renamed = renaming(wanted, names);
    taken.push(...names);
    return drawings.map((drawing, at) => ({
      ...drawing,
      name: names[at] ?? drawing.name,
      ...(drawing.names ? { names: drawing.names.map((one) => ({ ...one, reference: renamed(one.reference) })) } : {}),
    }));
  });
}

/** The form alone, judged as it will be once it is drawn; null where it is taken for no form. */
export function judgedMerged(all: MergedForm): CheckedForm | null {
  return judgedDrawings(drawMerged(all), all.merged).forms.values().next().value ?? null;
}

/** Drawings of a consolidated report judged as a file of them would be, but for what is known to be not whole. */
export function judgedDrawings(drawings: readonly Drawing[], merged: Merged): CheckedReport {
  const report = checkReport(drawnSnapshot(drawings), plainRequest([merged.plan.template]), null);
  return withoutCells(report, cellsNotWhole(merged));
}

function drawMerged(all: MergedForm): readonly Drawing[] {
  const { merged, period, office } = all;
  const filling = titleFilling({ office, period: periodOf(all), year: period.year });
  const lacks = lacksOf(merged);
  const shaded = new Set(lacks.map(({ cell }) => cell.spec.key));
  return draw(merged.plan.template, filling, formWords, undefined, {
    ...merged.contents,
    notes: lackNotes(lacks),
    shaded,
  });
}

function periodOf({ merged, period }: MergedForm) {
  const { id, periods } = merged.plan.template.file;
  const found = periods.find((one) => one.id === period.id);
  if (!found) throw new Error(`no period ${period.id} in ${id}`);
  return found;
}

/** Whether a workbook is such a report: taken for one of an office it would count everything twice. */
export function isConsolidated({ sheets }: Snapshot): boolean {
  return sheets.some((sheet) => sheet.name.startsWith(SOURCES_SHEET) && isPageBeside(sheet));
}
