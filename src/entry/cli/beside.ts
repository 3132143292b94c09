import { readFile } from "node:fs/promises";
import {
  type Finding,
  type Lexicon,
  type PeriodReport,
  comparePeriods,
  compareText,
  lexiconOf,
  recognise,
  textFindings,
} from "../../core";
import { aboutForm } from "../../session/about";
import { FileFault } from "../../sheets/archive";
import { readReportText } from "../../sheets/docx";
import { CallFault } from "./call-fault";
import type { Expected } from "./check-file";
import { type CheckedForm, checkLayout } from "./check-layout";
import { readWorkbookFile } from "./read-file";
import { allTemplates } from "./templates";

/** What a report is laid beside. */
export interface Beside {
  readonly previous: readonly PeriodReport[];
  readonly text: { readonly content: string; readonly lexicon: Lexicon } | null;
}

/** Reads the files the call names. Throws CallFault. */
export async function readBeside({ previous, text }: Pick<Expected, "previous" | "text">): Promise<Beside> {
  return {
    previous: (await Promise.all((previous ?? []).map(readPrevious))).flat(),
    text: text === undefined ? null : { content: await readText(text), lexicon: lexiconOf(await allTemplates()) },
  };
}

/** A form with what is found beside its own figures: warnings, after those of its rules. */
export function withBeside(form: CheckedForm, { previous, text }: Beside, expected: Expected): CheckedForm {
  const { plan, readings } = form;
  const findings: Finding[] = [];
  if (previous.length > 0) findings.push(...comparePeriods(periodReport(form, expected), previous));
  if (text) findings.push(...textFindings(compareText(text.content, plan, readings, text.lexicon), plan, readings));
  return findings.length === 0 ? form : { ...form, sorted: [...form.sorted, ...findings] };
}

async function readPrevious(file: string): Promise<readonly PeriodReport[]> {
  const snapshot = await readWorkbookFile(file);
  if ("fault" in snapshot) throw new CallFault("badPrevious", file);
  const forms = recognise(snapshot, await allTemplates()).map((layout) => checkLayout(snapshot, layout, undefined));
  if (forms.length === 0) throw new CallFault("badPrevious", file);
  return forms.map((form) => periodReport(form, {}));
}

function periodReport({ layout, plan, readings }: CheckedForm, { period, year }: Expected): PeriodReport {
  const asked = period !== undefined && year !== undefined ? { id: period, year } : null;
  return { plan, readings, period: aboutForm(layout).period ?? asked };
}

async function readText(file: string): Promise<string> {
  try {
    return readReportText(await readFile(file), file);
  } catch (error) {
    const isOfTheFile =
      error instanceof FileFault || (typeof error === "object" && error !== null && "syscall" in error);
    throw isOfTheFile ? new CallFault("badText", file) : error;
  }
}
