import { judgeText, type Lexicon, placeText, type Plan, type Reading, type TextMatch } from "../../../src/core";

/** A text placed and judged at once. `caption`: what the appendix says of its office and period. */
export function compareText(
  text: string,
  plan: Plan,
  readings: readonly Reading[],
  lexicon: Lexicon,
  caption = "",
): readonly TextMatch[] {
  return judgeText(placeText(text, plan, lexicon, caption), plan, readings);
}
