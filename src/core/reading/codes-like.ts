import { fold } from "../fold";
import type { Measure } from "../template/schema";

/** Folded words that say that it is not known, which is no code. */
const NOT_KNOWN = /\b(?:chua|khong) (?:ro|biet|nam|thong ke|tong hop|co so lieu)\b/;

/** Codes whose label shares words with the text, the closest first; only those at least half as close. */
export function codesLike(text: string, measure: Measure): readonly number[] {
  if (measure.type !== "code" || NOT_KNOWN.test(fold(text))) return [];
  const said = words(text);
  const digits = digitsOf(text);
  const matches = measure.codes
    // "3 cấp" is not "2 cấp".
    .filter(({ label }) => digits === "" || digitsOf(label) === "" || digitsOf(label) === digits)
    .map(({ code, label }) => ({ code, likeness: likeness(said, words(label)) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = matches[0]?.likeness ?? 0;
  return matches.filter((match) => match.likeness > 0 && 2 * match.likeness >= best).map((match) => match.code);
}

/** The first word tells states apart ("done", "doing", "not yet" come first), so it counts once more. */
function likeness(said: readonly string[], label: readonly string[]): number {
  const shared = said.filter((word) => label.includes(word)).length;
  if (shared === 0) return 0;
  return (2 * shared) / (said.length + label.length) + (said[0] === label[0] ? 0.5 : 0);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

function words(text: string): readonly string[] {
  return fold(text).match(/[a-z]+/g) ?? [];
}
