import { harmlessJson, harmlessLine, otherOffice } from "../../core";
import type { CheckedForm } from "../../report/checked-form";
import type { CheckedReport } from "../../report/checked-report";
import { knownForms } from "../../report/report-verdict";
import type { ShownFinding } from "../../report/shown-findings";
import { columnQuestions, unjudgedReasons } from "../../report/verdict";
import { isSame, type FormVersions, versionsOf } from "../../report/versions";
import { printedPeriod } from "../../text/cli";
import { fileFaults } from "../../text/file-faults";
import { formName } from "../../text/form-name";
import { reasonText } from "../../text/verdict";
import { versionWords as words } from "../../text/versions";
import type { Call } from "./call";
import { checkedReportOf } from "./check-file";
import { findingMessage } from "./finding-message";
import type { ExitCode, Output } from "./run";

/** Prints what changed between two versions of one report. 0: nothing; 1: something; 2: one could not be read; 3: nothing in what was read. */
export async function compareFiles(call: Extract<Call, { command: "compare" }>, output: Output): Promise<ExitCode> {
  const [before, now] = [await knownReport(call.before), await knownReport(call.now)];
  if (before === null || now === null) return 2;
  const versions = versionsOf(before, now);
  const partly = [partlyRead(call.before, before), partlyRead(call.now, now)].flat();
  for (const line of partly) output.err(line);
  const isWhole = partly.length === 0;
  if (call.format === "json") {
    const forms = versions.forms.map((form) => ({
      template: form.now.template.file.id,
      own: form.now.template.own !== undefined,
      figures: form.figures,
      closed: form.closed.map((shown) => told(form.before, shown)),
      opened: form.opened.map((shown) => told(form.now, shown)),
    }));
    const only = (list: readonly CheckedForm[]) => list.map(({ template }) => template.file.id);
    const [onlyBefore, onlyNow] = [only(versions.onlyBefore), only(versions.onlyNow)];
    await output.out(harmlessJson({ before: call.before, now: call.now, isWhole, forms, onlyBefore, onlyNow }));
  } else {
    const lines = isSame(versions)
      ? [isWhole ? words.same : words.sameAsFar]
      : [
          ...versions.forms.flatMap(linesOf),
          ...versions.onlyBefore.map(({ template }) => words.onlyBefore(formName(template))),
          ...versions.onlyNow.map(({ template }) => words.onlyNow(formName(template))),
        ];
    await output.out([...versions.forms.flatMap(strange), ...lines].map(harmlessLine).join("\n"));
  }
  if (!isSame(versions)) return 1;
  return isWhole ? 0 : 3;

  async function knownReport(file: string): Promise<CheckedReport | null> {
    const { template, forms } = call;
    const expected = { ...(template === undefined ? {} : { template }), ...(forms === undefined ? {} : { forms }) };
    const checked = await checkedReportOf(file, expected);
    if ("fault" in checked) output.err(`${file}: ${fileFaults[checked.fault]}`);
    else if (knownForms(checked).length === 0) output.err(words.noForm(file));
    else return checked;
    return null;
  }
}

/** What of a version was read by nothing, and so is not compared. */
function partlyRead(file: string, report: CheckedReport): readonly string[] {
  const columns = knownForms(report).flatMap(columnQuestions);
  const reasons = [...unjudgedReasons(report), ...columns].map((reason) => reasonText(reason, null));
  return reasons.length === 0 ? [] : [words.unjudged(file, reasons)];
}

function linesOf(form: FormVersions): string[] {
  return [
    words.form(form),
    ...form.figures.map(words.figure),
    ...form.closed.map((shown) => words.closed(findingMessage(form.before, shown))),
    ...form.opened.map((shown) => words.opened(findingMessage(form.now, shown))),
  ];
}

/** Two reports that are not versions of one. */
function strange({ before, now }: FormVersions): string[] {
  const [was, is] = [before.period, now.period].map((period) => period && printedPeriod(period.id, period.year));
  return [
    ...(before.office !== null && now.office !== null && otherOffice(before.office, now.office)
      ? [words.otherOffice(before.office, now.office)]
      : []),
    ...(was && is && was !== is ? [words.otherPeriod(was, is)] : []),
  ];
}

function told(form: CheckedForm, shown: ShownFinding) {
  const { finding, cells } = shown;
  return {
    rule: finding.rule,
    severity: finding.severity,
    cells: cells.map(({ sheetName, address }) => ({ sheet: sheetName, address })),
    message: findingMessage(form, shown),
  };
}
