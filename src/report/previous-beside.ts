import {
  comparable,
  comparePeriods,
  figuresOf,
  otherOffice,
  sideBySide,
  spanOf,
  type Finding,
  type PeriodReport,
} from "../core";
import { NOTHING_ASKED } from "./asked";
import { checkForm, type CheckedForm } from "./checked-form";
import type { BesideReport, FormRead, Moment, PreviousBeside } from "./laid";

/** An earlier report that was chosen: a form of this workbook, read anew each time, or a file as it was. */
export type PreviousChoice =
  | { readonly kind: "form"; readonly form: string; readonly name: string }
  | { readonly kind: "file"; readonly id: string; readonly name: string; readonly reports: readonly CheckedForm[] };

interface Chosen {
  readonly choice: string;
  readonly from: string;
  readonly isFile: boolean;
  /** Null when it is no longer there. */
  readonly report: CheckedForm | null;
}

/** What is odd beside the earlier reports, and their figures side by side; the reports in the order of their periods. */
export function previousBeside(
  choices: readonly PreviousChoice[],
  now: FormRead,
  moment: Moment,
): { readonly findings: readonly Finding[]; readonly shown: PreviousBeside } {
  const reports = choices
    .flatMap((choice) => chosen(choice, moment))
    .map((one) => ({ one, shown: shownOf(one, now), until: one.report && spanOf(one.report)?.to }))
    .sort((a, b) => ((a.until ?? "") < (b.until ?? "") ? -1 : 1));
  const compared = reports.flatMap(({ one, shown }) => (shown.state === "compared" && one.report ? [one.report] : []));
  const findings = compared.length === 0 ? [] : comparePeriods(now, compared, now);
  return { findings, shown: { reports: reports.map(({ shown }) => shown), rows: sideBySide(now, compared) } };
}

function chosen(choice: PreviousChoice, moment: Moment): readonly Chosen[] {
  if (choice.kind === "file")
    return choice.reports.map((report) => ({ choice: choice.id, from: choice.name, isFile: true, report }));
  const layout = moment.layouts.get(choice.form);
  if (!layout) return [{ choice: choice.form, from: choice.name, isFile: false, report: null }];
  const last = moment.last?.get(choice.form) ?? null;
  const report = checkForm(
    { id: choice.form, layout, moment, asked: NOTHING_ASKED, lay: null, isFinished: true },
    last,
  );
  const from = report.sheets.map(({ name }) => name).join(", ");
  return [{ choice: choice.form, from, isFile: false, report }];
}

function shownOf({ report, ...rest }: Chosen, now: FormRead): BesideReport {
  if (!report) return { ...rest, template: "", isOwn: false, office: null, period: null, state: "gone", shared: 0 };
  const figures = figuresOf(report);
  return {
    ...rest,
    template: report.template.file.name,
    isOwn: report.template.own !== undefined,
    office: report.office,
    period: spanOf(report)?.name ?? null,
    state: stateOf(now, report),
    shared: [...figuresOf(now).keys()].filter((name) => figures.has(name)).length,
  };
}

function stateOf(now: FormRead, report: CheckedForm): BesideReport["state"] {
  if (now.office !== null && report.office !== null && otherOffice(now.office, report.office)) return "otherOffice";
  const [state = "noPeriod"] = comparable(now, [report]);
  return state === "compared" && !asksTheSame(now, report) ? "nothingShared" : state;
}

/** Whether some figure of the earlier report is asked for in this one. */
function asksTheSame(now: PeriodReport, before: PeriodReport): boolean {
  return sideBySide(now, [before]).some(({ before: [one] }) => one?.value !== null);
}
