import type { BesideKind, Finding, FindingKind, KindName, RuleKind, ruleKinds } from "../../core";
import type { FindingContext } from "../../report/finding-context";

/** What is wrong and what to do. */
export interface Wording {
  readonly sentence: string;
  readonly todo: string;
}

/** What a finding goes by and what became of it on the sheet: the opened "Vì sao". */
export interface Explained {
  /** What is asked for, where the rule itself has no sentence. */
  readonly words?: string;
  /** The same with the cells: "3.1.3 (D31) = 3.1.3.1 (D32) + 3.1.3.2 (D33)". */
  readonly formula?: string;
  /** The same with the numbers in it: "10 ≠ 2 + 7 = 9". */
  readonly figures: string;
}

/** The same of a finding no rule of the form makes: nothing else tells where it comes from. */
export interface ExplainedBeside extends Explained {
  readonly source: string;
}

/** The options of a rule of the kind. */
export type OptionsOf<K extends KindName> = (typeof ruleKinds)[K] extends RuleKind<infer O> ? O : never;

/** What is said of the findings of a kind. */
export interface KindWords<K extends FindingKind> {
  say(finding: Finding<K>, context: FindingContext): Wording;
}

/** The same of a rule kind; `options` are those of the finding's rule. */
export interface RuleWords<K extends KindName, O = OptionsOf<K>> extends KindWords<K> {
  explain(finding: Finding<K>, context: FindingContext, options: O): Explained;
}

/** The same of a kind that is no rule's. */
export interface BesideWords<K extends BesideKind> extends KindWords<K> {
  /** Absent where the sentence says it all. */
  explain?(finding: Finding<K>, context: FindingContext): ExplainedBeside;
}
