import type { Findings } from "../engine/finding";
import type { Plan } from "../engine/plan";
import type { Reading } from "../reading/reading";
import { settleDoubts } from "./doubts";
import { withFixes } from "./fixes";
import { localise, type Localisation } from "./localise";
import type { Suspect } from "./suspect";

/** What is most likely meant: the cells most likely wrong, and the findings with the repairs that follow. */
export interface Diagnosis {
  /** The likeliest first; explanations of the same failed rules are separate entries with the same group. */
  readonly suspects: readonly Suspect[];
  /** The same findings; their fixes the likeliest first, none of which would break another rule. */
  readonly findings: Findings;
  readonly localisation: Localisation;
  /** The findings it was made from. */
  readonly from: Findings;
}

/** `before` only saves work: without it the result is the same. */
export function diagnose(plan: Plan, readings: readonly Reading[], findings: Findings, before?: Diagnosis): Diagnosis {
  const localisation = localise(plan, readings, findings, before?.localisation);
  const groups = 1 + Math.max(-1, ...localisation.suspects.map(({ group }) => group));
  const doubts = settleDoubts(plan, readings, findings).map((suspect, at) => ({ ...suspect, group: groups + at }));
  const suspects = [...doubts, ...localisation.suspects].sort((a, b) => b.share - a.share);
  return { suspects, findings: withFixes(plan, readings, findings, suspects, before), localisation, from: findings };
}
