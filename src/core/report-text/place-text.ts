import type { Plan } from "../engine/plan";
import { appendixTables, figuresOfTable } from "./tables";
import { type Block, blocksOf } from "./blocks";
import { type Stated, withDerived } from "./derive";
import { evenFold } from "./even-fold";
import { figuresIn } from "./figures";
import { headingOf } from "./heading";
import { levelOf } from "./levels";
import type { Lexicon } from "./lexicon";
import { REPORT_TEXT } from "./limits";
import { type Candidate, type Matcher, matcher } from "./match";
import type { Report } from "./scope";
import { type Sentence, sentencesOf } from "./sentences";

/** A figure of the text with the indicators of a form it may speak of, the likeliest first. */
export interface Placed extends Stated {
  readonly candidates: readonly Candidate[];
}

/** The figures of a report's text, whatever the form's cells hold. */
export interface PlacedText {
  readonly figures: readonly Placed[];
  /** The text goes on past what is looked at. */
  readonly isCut: boolean;
  /** The lines above its first section. */
  readonly heading: readonly string[];
}

/**
 * Reads a text once for a form: sentences, tables, what is reckoned from them, and what each figure may speak of.
 * `caption`: what the appendix says of its office and period.
 */
export function placeText(text: string, plan: Plan, lexicon: Lexicon, caption: string): PlacedText {
  const blocks = blocksOf(text);
  const heading = headingOf(blocks);
  const written = [...heading, caption].join("\n");
  const levels = new Set(plan.template.file.unitTypes.flatMap((type) => levelOf(type) ?? []));
  const report: Report = { levels, heading: written.toLowerCase(), plainHeading: evenFold(written) };
  const match = matcherOf(plan, lexicon, levels);
  const stated = statedIn(blocks, report, lexicon);
  const figures = stated.slice(0, REPORT_TEXT.figures).map((each): Placed => {
    return { ...each, candidates: match(each.figure, each.sentence) };
  });
  const isCut = text.length > REPORT_TEXT.characters || stated.length > REPORT_TEXT.figures;
  return { figures, isCut, heading };
}

function statedIn(blocks: readonly Block[], report: Report, lexicon: Lexicon): readonly Stated[] {
  const appendix = appendixTables(blocks, lexicon);
  const sentences = sentencesOf(blocks);
  const stated: Stated[] = [];
  let last: Sentence | undefined;
  for (const [at, block] of blocks.entries()) {
    if (stated.length > REPORT_TEXT.figures) break;
    if (block.kind === "table") {
      if (appendix.has(block)) continue;
      const caption = last?.text.endsWith(":") ? [last] : [];
      const above = { lead: caption, headings: last?.headings ?? [], isPlan: last?.isPlan ?? false };
      stated.push(...figuresOfTable(block.rows, above, report, REPORT_TEXT.figures + 1 - stated.length));
      continue;
    }
    const own = sentences[at] ?? [];
    last = own.at(-1) ?? last;
    const figures = own.flatMap((sentence) => figuresIn(sentence, report).map((figure) => ({ figure, sentence })));
    stated.push(...withDerived(figures));
  }
  return stated;
}

const matchers = new WeakMap<Plan, { readonly lexicon: Lexicon; readonly match: Matcher }>();

/** A plan is read once for all texts laid beside it. */
function matcherOf(plan: Plan, lexicon: Lexicon, levels: ReadonlySet<string>): Matcher {
  const known = matchers.get(plan);
  if (known?.lexicon === lexicon) return known.match;
  const match = matcher(plan, lexicon, levels);
  matchers.set(plan, { lexicon, match });
  return match;
}
