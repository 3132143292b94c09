import {
  type Layout,
  type PartedBy,
  type PeriodId,
  type Snapshot,
  type Template,
  type UnitType,
  recognise,
  recogniseUnknown,
  titleFindings,
  unsplitSheets,
} from "../../core";
import { aboutForm } from "../../session/about";
import { type Beside, readBeside, withBeside } from "./beside";
import { checkLayout, type CheckedForm } from "./check-layout";
import { formReport } from "./form-report";
import { suspectLines } from "./suspect-lines";
import { readWorkbookFile } from "./read-file";
import type { FileReport, UnreadFile } from "./report";
import { reportOf } from "./report-form";
import { allTemplates, templateNamed } from "./templates";

/** What the call says of the reports it names. */
export interface Expected {
  readonly template?: string;
  readonly unitType?: UnitType;
  readonly period?: PeriodId;
  readonly year?: number;
  /** What the report is laid beside: its own text, and the appendices of earlier periods. Paths. */
  readonly text?: string;
  readonly previous?: readonly string[];
}

export interface CheckedFile {
  readonly report: FileReport;
  readonly templateName: string | null;
  /** Rows of the appendix on each of the report's sheets, as the form has them. */
  readonly formRows: readonly number[];
  /** What its title lines say. */
  readonly office: string | null;
  readonly period: { readonly id: PeriodId; readonly year: number } | null;
  /** Sheets of no known form whose units, numbers and parts were checked all the same, by name. */
  readonly partly: readonly string[];
  /** Which cells are most likely wrong, in words. */
  readonly suspects: readonly string[];
  /** Sheets whose rows stand in one cell each, by name. */
  readonly unsplit: readonly { readonly name: string; readonly by: PartedBy }[];
  /** Sheets that go on past what is read, by name. */
  readonly cut: readonly string[];
}

/** Plain data: it travels between threads. */
export type Outcome = CheckedFile | UnreadFile;

export type CheckFile = (file: string) => Promise<Outcome>;

/** Checks files one by one, with templates that are loaded once. */
export async function fileChecker(expected: Expected): Promise<CheckFile> {
  const templates = expected.template === undefined ? await allTemplates() : [await templateNamed(expected.template)];
  const beside = await readBeside(expected);
  return (file) => checkFile(file, templates, expected, beside);
}

async function checkFile(
  file: string,
  templates: readonly Template[],
  expected: Expected,
  beside: Beside,
): Promise<Outcome> {
  const snapshot = await readWorkbookFile(file);
  if ("fault" in snapshot) return snapshot;
  const forms = checkedForms(snapshot, templates, expected, beside);
  const layouts = forms.map(({ layout }) => layout);
  const unknown = recogniseUnknown(snapshot, templates, layouts);
  const about = layouts.map(aboutForm);
  const all = [...forms, ...unknown.map((layout) => checkLayout(snapshot, layout, undefined))];
  const figures = await Promise.all(forms.map((form) => formReport(snapshot, form)));
  const report = reportOf(file, snapshot, all, figures);
  return {
    report,
    templateName: layouts[0]?.template.file.name ?? null,
    formRows: report.sheets.map(({ appendix }) => rowsOf(layouts, appendix)),
    office: about.find(({ office }) => office !== null)?.office ?? null,
    period: about.find(({ period }) => period !== null)?.period ?? null,
    partly: unknown.flatMap(({ appendices }) => appendices.map(({ sheet }) => nameOf(snapshot, sheet))),
    suspects: all.flatMap((form) => suspectLines(snapshot, form)),
    unsplit: unsplitSheets(snapshot, templates).map(({ sheet, by }) => ({ name: nameOf(snapshot, sheet), by })),
    cut: snapshot.sheets.filter(({ cut }) => cut).map(({ name }) => name),
  };
}

/** The known forms in a workbook, with what is found above their tables and beside them. */
export function checkedForms(
  snapshot: Snapshot,
  templates: readonly Template[],
  expected: Expected,
  beside: Beside,
): readonly CheckedForm[] {
  const checked = recognise(snapshot, templates).map((layout) => checkLayout(snapshot, layout, expected.unitType));
  return checked
    .map((form) => withBeside(form, beside, expected))
    .map((form) => ({ ...form, sorted: [...titleFindings(form.layout, expected), ...form.sorted] }));
}

function nameOf({ sheets }: Snapshot, sheet: string): string {
  return sheets.find(({ id }) => id === sheet)?.name ?? "";
}

function rowsOf(layouts: readonly Layout[], appendix: string | null): number {
  const all = layouts.flatMap(({ template }) => template.file.appendices);
  const tables = all.find(({ id }) => id === appendix)?.tables ?? [];
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
