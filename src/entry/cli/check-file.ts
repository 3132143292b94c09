import type { Template } from "../../core";
import type { Asked } from "../../report/asked";
import type { BesideChoice } from "../../report/beside";
import type { CheckedReport } from "../../report/checked-report";
import { judgedFile, type ReportFile } from "../report-file";
import { readBeside } from "./beside";
import { checkedFile, type Outcome } from "./checked-file";
import type { PaperStems } from "./paper-names";
import { savePapers } from "./papers";
import { readReportFile } from "./read-file";
import type { UnreadFile } from "./report";
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

/** A report judged with what the call says of it. */
async function checkedReport(
  file: ReportFile,
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
  return judgedFile(file, templates, asked, beside, () => allTemplates(forms));
}
