import {
  harmlessLine,
  isFigure,
  type Example,
  type Measure,
  type Proposal,
  type Template,
  type TemplateFile,
} from "../../core";
import { draftReport, proposalLine } from "../../text/draft";

interface Drafted {
  readonly form: TemplateFile;
  readonly template: Template;
  readonly proposals: readonly Proposal[];
  readonly examples: readonly Example[];
}

/** What was read of a sheet, and which rules are proposed for it. */
export function printDraft({ form, template, proposals, examples }: Drafted): string {
  const taken = proposals.filter(({ preset }) => preset !== null);
  const left = proposals.filter(({ preset, broken }) => preset === null && broken.length > 0);
  const line = (proposal: Proposal) => draftReport.line(proposalLine(proposal, template, examples[0] ?? null));
  const figures = [...template.cells.values()].filter(({ measure }) => isFigure(measure));
  const seen = new Set(taken.flatMap(({ cells }) => cells));
  return [
    draftReport.form(form.name, form.id),
    ...form.appendices.map(({ id, sheetName }) => draftReport.read(sheetName, countsOf(template, id))),
    draftReport.examples(examples.map(({ name }) => name)),
    draftReport.taken(taken.length),
    ...taken.map(line),
    ...(left.length > 0 ? [draftReport.left(left.length), ...left.map(line)] : []),
    draftReport.seen(figures.filter(({ key }) => seen.has(key)).length, figures.length),
  ]
    .map(harmlessLine)
    .join("\n");
}

function countsOf({ cells }: Template, appendix: string) {
  const own = [...cells.values()].filter((cell) => cell.appendix.id === appendix);
  const of = (...types: Measure["type"][]) => own.filter(({ measure }) => types.includes(measure.type)).length;
  return {
    rows: new Set(own.map(({ row }) => row)).size,
    headings: of("heading"),
    counts: of("count"),
    amounts: of("quantity"),
    rates: of("percent"),
    codes: of("code"),
    texts: of("text"),
  };
}
