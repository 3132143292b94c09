import {
  judgeText,
  lexiconOf,
  placeText,
  quotationOf,
  textFindings,
  type Finding,
  type PlacedText,
  type Plan,
  type Template,
  type TextMatch,
} from "../core";
import type { FormRead, Moment, TextBeside, TextFigureBeside } from "./laid";
import { printedPlace, type ShownCell } from "./places";

/** The report's text as it was given. */
export interface TextChoice {
  /** Name of the file; null for a text that was pasted. */
  readonly name: string | null;
  readonly place: (plan: Plan) => PlacedText;
}

/** The text, its figures looked for once for each plan: what the cells hold comes later. */
export function textChoice(text: string, name: string | null, templates: readonly Template[]): TextChoice {
  const lexicon = lexiconOf(templates);
  const places = new WeakMap<Plan, PlacedText>();
  return {
    name,
    place(plan) {
      const known = places.get(plan) ?? placeText(text, plan, lexicon);
      places.set(plan, known);
      return known;
    },
  };
}

/** Where the text and the appendix disagree, and every figure of the text with what it was laid against. */
export function textBeside(
  { name, place }: TextChoice,
  form: FormRead,
  moment: Moment,
): { readonly findings: readonly Finding[]; readonly shown: TextBeside } {
  const { plan, readings } = form;
  const placed = place(plan);
  const matches = judgeText(placed, plan, readings);
  const figures = matches.map((match) => figureOf(match, form, moment));
  return {
    findings: textFindings(matches, plan, readings),
    shown: { from: name, isCut: placed.isCut, figures },
  };
}

function figureOf(match: TextMatch, { plan, readings, layout }: FormRead, { snapshot }: Moment): TextFigureBeside {
  const { key, verdict, figure } = match;
  const reading = key === null ? undefined : readings[plan.slots.get(key) ?? -1];
  const place = key === null ? undefined : layout.cells.get(key);
  const sheet = snapshot.sheets.find(({ id }) => id === place?.sheet);
  const cell: ShownCell | null = key !== null && place && sheet ? { key, place, ...printedPlace(sheet, place) } : null;
  return {
    verdict,
    value: figure.value,
    appendix: reading?.kind === "value" ? reading.value : null,
    key,
    cell,
    quotation: quotationOf(match),
  };
}
