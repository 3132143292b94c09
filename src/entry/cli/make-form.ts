import {
  acceptedRules,
  draftForm,
  loadTemplate,
  proposeRules,
  readOwnForm,
  settled,
  type Example,
  type Snapshot,
  type Template,
  type TemplateFile,
} from "../../core";
import { checkReport, plainRequest } from "../../report/checked-report";
import { fileFault, written } from "../../text/cli";
import { formRefused } from "../../text/cli-forms";
import { draftWords, sourceOf } from "../../text/draft";
import { periodNames } from "../../text/pane";
import { builtInForm } from "../built-in";
import type { Call } from "./call";
import { CallFault } from "./call-fault";
import { findFiles } from "./find-files";
import { printDraft } from "./print-draft";
import { readReportFile } from "./read-file";
import type { ExitCode, Output } from "./run";
import { saveFile } from "./save-file";
import { allTemplates, templateEntries } from "./templates";

type FormCall = Extract<Call, { command: "form" }>;

/** A filled report by its file. */
interface Filled {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Makes a form like the table of a file, with the rules that its look and filled reports propose. */
export async function makeForm(call: FormCall, output: Output): Promise<ExitCode> {
  const read = await readReportFile(call.sheet);
  if ("fault" in read) {
    output.err(fileFault(call.sheet, read.fault));
    return 2;
  }
  const known = await allTemplates();
  const head = { periodNames, issuer: draftWords.issuer, ...(call.unitType && { unitType: call.unitType }) };
  const draft = draftForm(read.snapshot, known, head);
  if (draft === null) throw new CallFault("noTable", call.sheet);
  const filled = [{ name: call.sheet, snapshot: read.snapshot }, ...(await readExamples(call.examples, output))];

  const file = settled(draft, examplesOf(loadTemplate(draft, call.sheet), filled));
  const template = loadTemplate(file, call.sheet);
  const examples = examplesOf(template, filled, output);
  const proposals = proposeRules(template, known, examples);
  const form = { ...file, rules: acceptedRules(proposals, sourceOf) };

  const text = `${JSON.stringify(form, null, 2)}\n`;
  const answer = await readOwnForm(text, { ids: templateEntries.map(({ id }) => id), base: builtInForm });
  if (answer.template === null)
    throw new CallFault("badForm", formRefused.problems(call.out, answer.problems, answer.left));
  await saveFile(call.out, new TextEncoder().encode(text));
  await output.out(printDraft({ form: form satisfies TemplateFile, template, proposals, examples }));
  await output.out(written(call.out));
  return 0;
}

/** Reports that cannot be read are told, and left out. */
async function readExamples(paths: readonly string[], output: Output): Promise<readonly Filled[]> {
  const found: Filled[] = [];
  for await (const file of findFiles(paths).files) {
    const read = await readReportFile(file);
    if ("fault" in read) output.err(fileFault(file, read.fault));
    else found.push({ name: file, snapshot: read.snapshot });
  }
  return found;
}

/** What the cells of the form hold in each report; a report without any figure is none. */
function examplesOf(template: Template, filled: readonly Filled[], output?: Output): readonly Example[] {
  return filled.flatMap(({ name, snapshot }): Example[] => {
    const [form] = checkReport(snapshot, plainRequest([template]), null).forms.values();
    if (form?.template !== template) {
      output?.err(fileFault(name, "noForm"));
      return [];
    }
    if (form.readings.every(({ kind }) => kind === "blank")) return [];
    return [{ name, read: (key) => form.readings[form.plan.slots.get(key) ?? -1] ?? { kind: "blank" } }];
  });
}
