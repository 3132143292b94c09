import type { UnitType } from "../template/schema";
import type { Scope } from "./scope";
import { vocabulary } from "./vocabulary";

const LEVELS = new Set(vocabulary.levels.map(({ word }) => word));
const LOWER = new Set(vocabulary.levels.filter(({ isLower }) => isLower).map(({ word }) => word));

/** The levels of government among words, in their order. */
export function levelsIn(words: Iterable<string>): readonly string[] {
  return [...words].filter((word) => LEVELS.has(word));
}

/** The word of the level an office is of: where its report names no other one, it speaks of its own. */
export function levelOf(type: UnitType): string | null {
  return vocabulary.levels.find(({ unitType }) => unitType === type)?.word ?? null;
}

/** How well a figure fits an indicator by the levels both name; tuned on the generated reports. */
const FIT = {
  same: 1,
  among: 0.6,
  own: 0.95,
  ofLevel: 0.56,
  other: 0.35,
  lower: 0.2,
  ownUnsaid: 0.85,
  otherUnsaid: 0.45,
  whole: 0.3,
};

/**
 * @param said levels the words of the figure name, the first first
 * @param asked levels the indicator names
 * @param own the level of the office that reports
 */
export function levelFit(
  said: readonly string[],
  asked: readonly string[],
  own: ReadonlySet<string>,
  { isWhole, isOfLevel }: Pick<Scope, "isWhole" | "isOfLevel">,
): number {
  const [first] = said;
  const [main] = asked;
  if (first === undefined && main === undefined) return 1;
  if (main === undefined && own.has(first ?? "")) return isOfLevel ? FIT.ofLevel : FIT.own;
  if (main === undefined) return LOWER.has(first ?? "") ? FIT.lower : FIT.other;
  if (first === undefined) {
    if (isWhole) return FIT.whole;
    return asked.some((level) => own.has(level)) ? FIT.ownUnsaid : FIT.otherUnsaid;
  }
  if (first === main) return FIT.same;
  return asked.includes(first) || said.includes(main) ? FIT.among : 0;
}
