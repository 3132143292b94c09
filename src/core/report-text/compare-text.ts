import { compare, type Decimal } from "../decimal";
import type { Finding } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import { figuresIn, type TextFigure } from "./figures";
import type { Lexicon } from "./lexicon";
import { type Candidate, matcher } from "./match";
import { REPORT_TEXT } from "./limits";
import { quotationOf } from "./quotation";
import { type Sentence, sentencesOf } from "./sentences";

/** A figure of the text laid against the appendix. */
export interface TextMatch {
  readonly figure: TextFigure;
  readonly sentence: Sentence;
  readonly verdict: "agrees" | "conflicts" | "unsure";
  /** The indicator it speaks of; null where none is likely. */
  readonly key: CellKey | null;
  readonly score: number;
}

/** From here on a figure may speak of an indicator, … */
const LIKELY = 0.25;
/** … and from here on it does, if no other one is nearly as likely. */
const SURE = 0.45;
const AHEAD = 1.15;
interface Placed {
  readonly figure: TextFigure;
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** The figures of a report's text with the indicators of a form they may speak of: whatever the form's cells hold. */
export interface PlacedText {
  readonly figures: readonly Placed[];
  /** The text goes on past what is looked at. */
  readonly isCut: boolean;
}

/**
 * The figures of a report's text beside those of its appendix: agrees, conflicts, cannot tell.
 * What is said to conflict should be right nine times in ten; what cannot be told is said to be unsure.
 */
export function compareText(
  text: string,
  plan: Plan,
  readings: readonly Reading[],
  lexicon: Lexicon,
): readonly TextMatch[] {
  return judgeText(placeText(text, plan, lexicon), plan, readings);
}

/** The part of `compareText` that does not depend on what the cells hold. */
export function placeText(text: string, plan: Plan, lexicon: Lexicon): PlacedText {
  const match = matcher(plan, lexicon);
  const figures = sentencesOf(text).flatMap((sentence) =>
    figuresIn(sentence.text).map((figure) => ({ figure, sentence })),
  );
  return {
    figures: figures.slice(0, REPORT_TEXT.figures).map(({ figure, sentence }): Placed => {
      const candidates = match(figure, sentence).filter(({ score }) => score >= LIKELY);
      return { figure, sentence, candidates };
    }),
    isCut: text.length > REPORT_TEXT.characters || figures.length > REPORT_TEXT.figures,
  };
}

/** The part of it that does. */
export function judgeText(
  { figures: placed }: PlacedText,
  plan: Plan,
  readings: readonly Reading[],
): readonly TextMatch[] {
  const reading = (key: CellKey) => readings[plan.slots.get(key) ?? -1];
  const agreed = new Set(placed.flatMap((each) => agreeing(each, reading)?.key ?? []));
  return placed.map((each) => judge(each, placed, reading, agreed));
}

type Read = (key: CellKey) => Reading | undefined;

function judge(each: Placed, all: readonly Placed[], reading: Read, agreed: ReadonlySet<CellKey>): TextMatch {
  const { figure, sentence, candidates } = each;
  const same = agreeing(each, reading);
  if (same) return { figure, sentence, verdict: "agrees", key: same.key, score: same.score };
  const [best] = candidates;
  const verdict = best && isConflict(each, best, all, reading, agreed) ? "conflicts" : "unsure";
  return { figure, sentence, verdict, key: best?.key ?? null, score: best?.score ?? 0 };
}

function agreeing({ figure, candidates }: Placed, reading: Read): Candidate | undefined {
  return candidates.find(({ key }) => {
    const said = reading(key);
    return said?.kind === "value" && compare(said.value, figure.value) === 0;
  });
}

function isConflict(
  { figure, sentence, candidates }: Placed,
  best: Candidate,
  all: readonly Placed[],
  reading: Read,
  agreed: ReadonlySet<CellKey>,
): boolean {
  const said = reading(best.key);
  if (said?.kind !== "value" || best.score < SURE || sentence.isPlan || figure.isPast) return false;
  const next = candidates[1];
  if (next && next.score * AHEAD > best.score) return false;
  // Another place says what the appendix says: this one speaks of a part, or of a larger whole.
  if (agreed.has(best.key) || isSaidBeside(said.value, sentence, all)) return false;
  return all.every((other) => !rivals(other, figure, best));
}

function isSaidBeside(value: Decimal, sentence: Sentence, all: readonly Placed[]): boolean {
  return all.some((other) => other.sentence === sentence && compare(other.figure.value, value) === 0);
}

/** Another figure that says something else of the indicator, about as likely. */
function rivals({ figure, candidates }: Placed, own: TextFigure, best: Candidate): boolean {
  if (figure === own || compare(figure.value, own.value) === 0) return false;
  const [first] = candidates;
  return first?.key === best.key && first.score * AHEAD > best.score;
}

/** The conflicts as findings: the cell, both figures, and the sentence. */
export function textFindings(
  matches: readonly TextMatch[],
  plan: Plan,
  readings: readonly Reading[],
): readonly Finding[] {
  const conflicts = matches.filter(({ verdict }) => verdict === "conflicts");
  const findings = new Map<CellKey, Finding>();
  for (const match of conflicts) {
    const { key, figure } = match;
    const reading = key === null ? undefined : readings[plan.slots.get(key) ?? -1];
    if (key === null || reading?.kind !== "value" || findings.has(key)) continue;
    findings.set(key, {
      rule: `report-text/${key}`,
      kind: "report-text",
      severity: "warning",
      cells: [key],
      data: { appendix: reading.value, text: figure.value, quote: quoted(match) },
      fixes: [],
    });
  }
  return [...findings.values()];
}

function quoted(match: TextMatch): string {
  const { before, figure, after } = quotationOf(match);
  return `${before}${figure}${after}`;
}
