import {
  cellFigure,
  fold,
  judgeText,
  lexiconOf,
  namesOffice,
  otherReport,
  placeText,
  quotationOf,
  summaryOf,
  textFindings,
  textInUnicode,
  textTitleFindings,
  type Finding,
  type PlacedText,
  type Plan,
  type Template,
  type TextMatch,
} from "../core";
import type { FormRead, TextBeside, TextFigureBeside } from "./laid";
import { shownPlaces } from "./places";

/** The report's text as it was given. */
export interface TextChoice {
  /** Name of the file; null for a text that was pasted. */
  readonly name: string | null;
  /** Whether it may be of a report of the office: one that is laid beside several reports must name it. */
  readonly isOf: (office: string | null) => boolean;
  /** `caption`: what the appendix says of its office and period. */
  readonly place: (plan: Plan, caption: string) => PlacedText;
}

/**
 * The text, its figures looked for once for each plan and caption: what the cells hold comes later.
 * `isShared`: it is laid beside several reports.
 */
export function textChoice(
  text: string,
  name: string | null,
  templates: readonly Template[],
  isShared = false,
): TextChoice {
  const lexicon = lexiconOf(templates);
  const written = textInUnicode(text);
  const places = new WeakMap<Plan, { readonly caption: string; readonly placed: PlacedText }>();
  const plain = isShared ? fold(written) : "";
  return {
    name,
    isOf: (office) => !isShared || (office !== null && namesOffice(plain, office)),
    place(plan, caption) {
      const known = places.get(plan);
      if (known?.caption === caption) return known.placed;
      const placed = placeText(written, plan, lexicon, caption);
      places.set(plan, { caption, placed });
      return placed;
    },
  };
}

/**
 * Where the text and the appendix disagree, and every figure of the text with what it was laid against. The figures
 * of a text whose heading is of another period or office are laid against nothing: that is the finding.
 */
export function textBeside(
  { name, place, isOf }: TextChoice,
  form: FormRead,
): { readonly findings: readonly Finding[]; readonly shown: TextBeside } {
  const { plan, readings, about } = form;
  const placed = place(plan, captionOf(form));
  const other = otherReport(placed.heading, about, plan.template.file.periods);
  const isUnnamed = !isOf(about.office);
  const matches = other || isUnnamed ? [] : judgeText(placed, plan, readings);
  const titles = other && !isUnnamed ? textTitleFindings(form.layout, about, other) : [];
  return {
    findings: [...titles, ...textFindings(matches, plan, readings)],
    shown: {
      from: name,
      isCut: placed.isCut,
      other,
      isUnnamed,
      summary: summaryOf(matches),
      figures: matches.map((match) => figureOf(match, form)),
    },
  };
}

/** The period and office of the appendix; its lines as they stand where they name no period for certain. */
function captionOf({ plan, layout, period, office }: FormRead): string {
  const named = period && plan.template.file.periods.find(({ id }) => id === period.id);
  if (period && named) return [`${named.name} ${period.year}`, office ?? ""].join("\n");
  return [...layout.captions.values()].flatMap((lines) => lines.map(({ text }) => text)).join("\n");
}

function figureOf(match: TextMatch, { plan, readings, layout, snapshot }: FormRead): TextFigureBeside {
  const { key, verdict, figure } = match;
  const shown = key === null ? [] : shownPlaces({ layout, sheets: snapshot.sheets }, [key]);
  return {
    verdict,
    value: figure.value,
    appendix: key === null ? null : cellFigure(readings[plan.slots.get(key) ?? -1]),
    key,
    cell: shown[0] ?? null,
    quotation: quotationOf(match),
  };
}
