import { compare, type Decimal } from "../decimal";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import type { CellKey } from "../template/template";
import { type Outcome, outcome } from "./agree";
import type { TextFigure } from "./figures";
import type { Candidate } from "./match";
import type { Placed, PlacedText } from "./place-text";
import type { Sentence } from "./sentences";

/** A figure of the text laid against the appendix. */
export interface TextMatch {
  readonly figure: TextFigure;
  readonly sentence: Sentence;
  readonly verdict: "agrees" | "conflicts" | "unsure";
  /** The indicator it speaks of; null for a figure that is said of nothing in the appendix. */
  readonly key: CellKey | null;
  readonly score: number;
}

/** From here on a figure speaks of an indicator for sure; tuned on the generated reports, see test/core/report-text. */
const SURE = 0.5;
/** Indicators about as likely as the likeliest: the figure may mean each of them. */
const ALIKE = 0.85;
/** What speaks of a cell nearly as surely as another figure that agrees with it speaks of something else. */
const RIVAL = 0.7;

/**
 * The figures of a report's text beside those of its appendix: agrees, conflicts, cannot tell, by one assignment of
 * all figures to all cells. What is said to conflict should be right; what cannot be told is said to be unsure.
 */
export function judgeText({ figures }: PlacedText, plan: Plan, readings: readonly Reading[]): readonly TextMatch[] {
  const cell = (key: CellKey) => cellFigure(readings[plan.slots.get(key) ?? -1]);
  const laid = figures.map((each) => lay(each, cell));
  /** How surely a cell is what a figure that agrees with it speaks of, and what other figures say of it. */
  const agreed = new Map<CellKey, number>();
  for (const { agrees } of laid)
    if (agrees) agreed.set(agrees.key, Math.max(agreed.get(agrees.key) ?? 0, agrees.score));
  const claims = new Map<CellKey, Laid[]>();
  for (const each of laid) {
    const [best] = each.placed.candidates;
    if (!best || each.agrees) continue;
    const claim = claims.get(best.key) ?? [];
    claim.push(each);
    claims.set(best.key, claim);
  }
  const matches = laid.map((each) => verdictOf(each, agreed, claims));
  const bases = basesOf(plan);
  return [...matches, ...matches.flatMap((match) => wholeOf(match, bases, cell))];
}

/** The indicator each part is counted out of, by the form's own rates. */
function basesOf({ rules }: Plan): ReadonlyMap<CellKey, CellKey> {
  const bases = new Map<CellKey, CellKey>();
  for (const { kind, options } of rules) {
    const rate = kind.rate?.(options);
    const [part, base] = [rate?.part, rate?.base];
    if (part?.length === 1 && base?.length === 1 && part[0] && base[0]) bases.set(part[0], base[0]);
  }
  return bases;
}

/** "31/34 nhiệm vụ": where 31 is right, 34 is laid beside what it is counted out of. */
function wholeOf(
  { figure, sentence, verdict, key, score }: TextMatch,
  bases: ReadonlyMap<CellKey, CellKey>,
  cell: (key: CellKey) => Decimal | null,
): readonly TextMatch[] {
  const base = key === null ? undefined : bases.get(key);
  const value = base === undefined ? null : cell(base);
  if (figure.whole === null || base === undefined || value === null || verdict !== "agrees" || score < SURE) return [];
  const found = outcome({ ...figure, value: figure.whole }, value);
  const whole = { ...figure, kind: "whole" as const, value: figure.whole };
  if (found === "near" || (found === "differs" && figure.scope.isDoubtful)) return [];
  return [{ figure: whole, sentence, verdict: found === "agrees" ? "agrees" : "conflicts", key: base, score }];
}

/** The figure of a cell; of "27/491" the part. Null for a blank cell and for one that may mean several things. */
export function cellFigure(reading: Reading | undefined): Decimal | null {
  if (reading?.kind === "value") return reading.value;
  if (reading?.kind === "doubt" && reading.doubt.code === "fraction") return reading.doubt.candidates[0] ?? null;
  return null;
}

interface Laid {
  readonly placed: Placed;
  readonly agrees: Candidate | null;
  /** What each indicator about as likely as the first says to it; null where it says nothing. */
  readonly alike: readonly (Outcome | null)[];
}

function lay(placed: Placed, cell: (key: CellKey) => Decimal | null): Laid {
  const { figure, candidates, unless } = placed;
  const [best] = candidates;
  const alike = candidates.filter(({ score }) => best && score >= best.score * ALIKE);
  const outcomes = alike.map(({ key }): Outcome | null => {
    const value = cell(key);
    if (value === null) return null;
    const first = outcome(figure, value);
    const isOther = [unless ?? null, figure.partOf].some((other) => other !== null && compare(other, value) === 0);
    return first === "differs" && isOther ? "near" : first;
  });
  const at = outcomes.indexOf("agrees");
  return { placed, agrees: alike[at] ?? null, alike: outcomes };
}

function verdictOf(
  each: Laid,
  agreed: ReadonlyMap<CellKey, number>,
  claims: ReadonlyMap<CellKey, readonly Laid[]>,
): TextMatch {
  const { figure, sentence, candidates } = each.placed;
  const [best] = candidates;
  if (each.agrees) return { figure, sentence, verdict: "agrees", ...each.agrees };
  if (!best) return { figure, sentence, verdict: "unsure", key: null, score: 0 };
  const isConflict =
    best.score >= SURE &&
    !figure.scope.isDoubtful &&
    each.alike.every((one) => one === "differs") &&
    (agreed.get(best.key) ?? 0) < best.score * RIVAL &&
    (claims.get(best.key) ?? []).every((other) => !rivals(other, each, best));
  return { figure, sentence, verdict: isConflict ? "conflicts" : "unsure", ...best };
}

/** Another figure that says something else of the indicator, as likely. */
function rivals(other: Laid, own: Laid, best: Candidate): boolean {
  const isReckoned = [other, own].every(({ placed }) => placed.figure.kind === "rate" || placed.figure.kind === "sum");
  if (other === own || isReckoned || compare(other.placed.figure.value, own.placed.figure.value) === 0) return false;
  return (other.placed.candidates[0]?.score ?? 0) >= best.score;
}
