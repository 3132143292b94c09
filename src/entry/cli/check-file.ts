import { checkSlipsIn, isUnknownForm, type PartedBy, type Template } from "../../core";
import type { Asked } from "../../report/asked";
import type { CheckedForm } from "../../report/checked-form";
import { checkReport, plainRequest, type CheckedReport } from "../../report/checked-report";
import { layBeside, type BesideChoice } from "../../report/beside";
import { textChoice } from "../../report/text-beside";
import { knownForms } from "../../report/report-verdict";
import { isoDay } from "../../session/choices";
import { formName } from "../../text/form-name";
import { readBeside } from "./beside";
import type { PaperStems } from "./paper-names";
import { type PaperFault, savePapers } from "./papers";
import { readReportFile, type ReportFile } from "./read-file";
import type { FileReport, UnreadFile } from "./report";
import { reportOf } from "./report-form";
import { suspectLines } from "./suspect-lines";
import { allTemplates, templateNamed } from "./templates";

/** What the call says of the reports it names. */
export interface Expected extends Asked {
  readonly template?: string;
  /** Files and folders of an office's own forms. */
  readonly forms?: readonly string[];
  /** What the report is laid beside: its own text, and the appendices of earlier periods. Paths. */
  readonly text?: string;
  /** The call names several files, or a folder: one text is laid beside all of them. */
  readonly isTextShared?: boolean;
  readonly previous?: readonly string[];
  /** Where the papers of each file go; absent where none are made. */
  readonly papers?: PaperStems;
}

export interface CheckedFile {
  readonly report: FileReport;
  readonly templateName: string | null;
  /** Rows of the appendix on each of the report's sheets, as the form has them. */
  readonly formRows: readonly number[];
  /** Sheets of no known form whose units, numbers and parts were checked all the same, by name. */
  readonly partly: readonly string[];
  /** Which cells are most likely wrong, in words. */
  readonly suspects: readonly string[];
  /** Sheets whose rows stand in one cell each, by name. */
  readonly unsplit: readonly { readonly name: string; readonly by: PartedBy }[];
  /** Sheets that were read in part only. */
  readonly cut: CheckedReport["cut"];
  /** The column the call names, if it names one, is one of the file. */
  readonly isColumnFound: boolean;
  /** There is nothing in the file but a Phiếu kiểm tra. */
  readonly isSlip: boolean;
  /** Papers that were asked for and could not be written. */
  readonly paperFaults?: readonly PaperFault[];
}

/** Plain data: it travels between threads. */
export type Outcome = CheckedFile | UnreadFile;

export type CheckFile = (file: string) => Promise<Outcome>;

/** Checks files one by one, with templates that are loaded once. */
export async function fileChecker(expected: Expected): Promise<CheckFile> {
  const templates = await templatesFor(expected);
  const beside = await readBeside(expected);
  return async (file) => {
    const read = await readReportFile(file);
    if ("fault" in read) return withPapers(file, null, read);
    const checked = await checkedReport(read, templates, expected, beside);
    return withPapers(file, checked, await checkedFile(file, checked));
  };

  async function withPapers(file: string, checked: CheckedReport | null, outcome: Outcome): Promise<Outcome> {
    const stem = expected.papers?.[file];
    if (stem === undefined) return outcome;
    return { ...outcome, paperFaults: await savePapers(file, stem, checked, outcome, Date.now()) };
  }
}

/** One file read and judged. Throws CallFault. */
export async function checkedReportOf(file: string, expected: Expected): Promise<CheckedReport | UnreadFile> {
  const read = await readReportFile(file);
  if ("fault" in read) return read;
  return checkedReport(read, await templatesFor(expected), expected, await readBeside(expected));
}

/** The one the call names, else all. Throws CallFault. */
export async function templatesFor({
  template,
  forms,
}: Pick<Expected, "template" | "forms">): Promise<readonly Template[]> {
  return template === undefined ? allTemplates(forms) : [await templateNamed(template, forms)];
}

/** A report judged with what the call lays beside it; a Word document without another text is its own. */
async function checkedReport(
  { snapshot, document }: ReportFile,
  templates: readonly Template[],
  { unitType, period, year, office, column, forms }: Expected,
  beside: BesideChoice,
): Promise<CheckedReport> {
  const asked: Asked = {
    ...(unitType === undefined ? {} : { unitType }),
    ...(period === undefined ? {} : { period }),
    ...(year === undefined ? {} : { year }),
    ...(office === undefined ? {} : { office }),
    ...(column === undefined ? {} : { column }),
  };
  const request = { ...plainRequest(templates, asked), lay: () => layBeside(beside) };
  const report = checkReport(snapshot, request, null);
  if (document === null || beside.text !== null || report.forms.size === 0) return report;
  const text = textChoice(document.textWithout(rowsOfForms(report)), null, await allTemplates(forms));
  const own = layBeside({ ...beside, text });
  return checkReport(snapshot, { ...request, lay: () => own }, report);
}

export async function checkedFile(file: string, checked: CheckedReport): Promise<CheckedFile> {
  const forms = [...checked.forms.values()];
  const known = knownForms(checked);
  const unknown = forms.filter(({ template }) => isUnknownForm(template));
  const report = await reportOf(file, checked, isoDay(new Date()));
  return {
    report,
    templateName: known[0] ? formName(known[0].template) : null,
    formRows: report.sheets.map(({ appendix }) => rowsOf(known, appendix)),
    partly: unknown.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
    suspects: forms.flatMap(suspectLines),
    unsplit: checked.unsplit,
    cut: checked.cut,
    isColumnFound: isColumnFound(checked),
    isSlip: checked.forms.size === 0 && checkSlipsIn(checked.found.snapshot).length > 0,
  };
}

/** Rows of the sheet that hold something of a form. */
function rowsOfForms({ forms }: CheckedReport): ReadonlySet<number> {
  const places = [...forms.values()].flatMap(({ layout }) => [...layout.cells.values(), ...layout.notes.values()]);
  return new Set(places.map(({ row }) => row));
}

/** Whether the column asked for, if any, is one of a table. */
function isColumnFound({ found, forms }: CheckedReport): boolean {
  if (found.asked.column === undefined) return true;
  return [...forms.values()].some(({ layout }) => layout.appendices.some(({ columnAnswered }) => columnAnswered));
}

function rowsOf(forms: readonly CheckedForm[], appendix: string | null): number {
  const all = forms.flatMap(({ template }) => template.file.appendices);
  const tables = all.find(({ id }) => id === appendix)?.tables ?? [];
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
