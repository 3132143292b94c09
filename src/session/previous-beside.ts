import {
  comparable,
  comparePeriods,
  figuresOf,
  fold,
  readCell,
  sideBySide,
  spanOf,
  type Finding,
  type Layout,
  type PeriodReport,
  type Snapshot,
} from "../core";
import { aboutForm } from "./about";
import type { BesideReport, PreviousBeside } from "./beside-contract";
import { cellsOf } from "./cells";
import type { FormRead, Moment } from "./more-findings";
import { planFor } from "./plans";

/** An earlier report the clerk has chosen: a form of this workbook, read anew each time, or a file as it was. */
export type PreviousChoice =
  | { readonly kind: "form"; readonly form: string; readonly name: string }
  | { readonly kind: "file"; readonly id: string; readonly name: string; readonly reports: readonly NamedReport[] };

export interface NamedReport {
  readonly report: PeriodReport;
  readonly template: string;
  readonly office: string | null;
}

/** A form on sheets as a report of its period. */
export function namedReport(layout: Layout, snapshot: Snapshot): NamedReport {
  const plan = planFor(layout);
  const cellAt = cellsOf(snapshot);
  const readings = plan.cells.map(({ key, measure }) => readCell(cellAt(layout.cells.get(key)), measure));
  const { period, office } = aboutForm(layout);
  return { report: { plan, readings, period }, template: layout.template.file.name, office };
}

interface Chosen {
  readonly choice: string;
  readonly from: string;
  readonly isFile: boolean;
  /** Null when it is no longer there. */
  readonly named: NamedReport | null;
}

/** What is odd beside the earlier reports, and their figures side by side; the reports in the order of their periods. */
export function previousBeside(
  choices: readonly PreviousChoice[],
  { plan, layout, readings }: FormRead,
  moment: Moment,
): { readonly findings: readonly Finding[]; readonly shown: PreviousBeside } {
  const { period, office } = aboutForm(layout);
  const now: PeriodReport = { plan, readings, period };
  const reports = choices
    .flatMap((choice) => chosen(choice, moment))
    .map((one) => ({ one, shown: shownOf(one, now, office), until: one.named && spanOf(one.named.report)?.to }))
    .sort((a, b) => ((a.until ?? "") < (b.until ?? "") ? -1 : 1));
  const compared = reports.flatMap(({ one, shown }) =>
    shown.state === "compared" && one.named ? [one.named.report] : [],
  );
  // That nothing could be compared is said of each report: it is no defect of this one.
  const findings = comparePeriods(now, compared).filter(({ cells }) => cells.length > 0);
  return { findings, shown: { reports: reports.map(({ shown }) => shown), rows: sideBySide(now, compared) } };
}

function chosen(choice: PreviousChoice, { snapshot, layouts }: Moment): readonly Chosen[] {
  if (choice.kind === "file")
    return choice.reports.map((named) => ({ choice: choice.id, from: choice.name, isFile: true, named }));
  const layout = layouts.get(choice.form);
  if (!layout) return [{ choice: choice.form, from: choice.name, isFile: false, named: null }];
  const own = new Set(layout.appendices.map(({ sheet }) => sheet));
  const names = snapshot.sheets.filter(({ id }) => own.has(id)).map(({ name }) => name);
  return [{ choice: choice.form, from: names.join(", "), isFile: false, named: namedReport(layout, snapshot) }];
}

function shownOf({ named, ...rest }: Chosen, now: PeriodReport, office: string | null): BesideReport {
  if (!named)
    return { ...rest, template: "", office: null, isOtherOffice: false, period: null, state: "gone", shared: 0 };
  const { report, template, office: other } = named;
  const [state = "noPeriod"] = comparable(now, [report]);
  const figures = figuresOf(report);
  const shared = [...figuresOf(now).keys()].filter((name) => figures.has(name)).length;
  return {
    ...rest,
    template,
    office: other,
    isOtherOffice: office !== null && other !== null && fold(office) !== fold(other),
    period: spanOf(report)?.name ?? null,
    state: state === "compared" && !asksTheSame(now, report) ? "nothingShared" : state,
    shared,
  };
}

/** Whether some figure of the earlier report is asked for in this one. */
function asksTheSame(now: PeriodReport, before: PeriodReport): boolean {
  return sideBySide(now, [before]).some(({ before: [one] }) => one?.value !== null);
}
