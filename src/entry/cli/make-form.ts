import { acceptedRules, draftForm, readOwnForm, type TemplateFile } from "../../core";
import { madeForm, type Filled } from "../../report/made-form";
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

  const made = madeForm(draft, filled, known);
  for (const name of made.unlike) output.err(fileFault(name, "noForm"));
  const form = { ...made.file, rules: acceptedRules(made.proposals, sourceOf) };

  const text = `${JSON.stringify(form, null, 2)}\n`;
  const answer = await readOwnForm(text, { ids: templateEntries.map(({ id }) => id), base: builtInForm });
  if (answer.template === null)
    throw new CallFault("badForm", formRefused.problems(call.out, answer.problems, answer.left));
  await saveFile(call.out, new TextEncoder().encode(text));
  await output.out(printDraft({ ...made, form: form satisfies TemplateFile }));
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
