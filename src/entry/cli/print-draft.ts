import { harmlessLine, type TemplateFile } from "../../core";
import { countsOf, watchedCells, type MadeForm } from "../../report/made-form";
import { draftReport, proposalLine } from "../../text/draft";

interface Drafted extends Pick<MadeForm, "template" | "proposals" | "examples"> {
  readonly form: TemplateFile;
}

/** What was read of a sheet, and which rules are proposed for it. */
export function printDraft({ form, template, proposals, examples }: Drafted): string {
  const taken = proposals.filter(({ preset }) => preset !== null);
  const left = proposals.filter(({ preset, broken }) => preset === null && broken.length > 0);
  const line = (proposal: (typeof proposals)[number]) =>
    draftReport.line(proposalLine(proposal, template, examples[0] ?? null));
  const { seen, all } = watchedCells(template, taken);
  return [
    draftReport.form(form.name, form.id),
    ...form.appendices.map(({ id, sheetName }) => draftReport.read(sheetName, countsOf(template, id))),
    draftReport.examples(examples.map(({ name }) => name)),
    draftReport.taken(taken.length),
    ...taken.map(line),
    ...(left.length > 0 ? [draftReport.left(left.length), ...left.map(line)] : []),
    draftReport.seen(seen, all),
  ]
    .map(harmlessLine)
    .join("\n");
}
