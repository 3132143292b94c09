import { checkSlipsIn, isUnknownForm, type PartedBy } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import type { CheckedReport } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import { isoDay } from "../../session/choices";
import { formName } from "../../text/form-name";
import type { PaperFault } from "./papers";
import type { FileReport, UnreadFile } from "./report";
import { reportOf } from "./report-form";
import { suspectLines } from "./suspect-lines";

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

const UNSPLIT = { tabs: "unsplitTabs", spaces: "unsplitSpaces" } as const;

/** Why nothing of a file was judged; null where something was. */
export function faultOf(outcome: Outcome) {
  if ("fault" in outcome) return outcome.fault;
  const { template, unreadFigures } = outcome.report;
  if (template !== null || outcome.partly.length > 0 || unreadFigures > 0) return null;
  if (outcome.isSlip) return "slip" as const;
  const [unsplit] = outcome.unsplit;
  return unsplit ? UNSPLIT[unsplit.by] : ("noForm" as const);
}
