import type { Finding, KindName, RuleKind, ruleKinds } from "../../core";
import type { FindingContext } from "../../report/finding-context";

/**
 * What is wrong and what to do, with places for the data of the finding: `{name}` a number, numbers added up, or a
 * text; of a list of cells `{name:rows}` says which, `{name:facts}` which shows what.
 */
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

export type Say = (finding: Finding) => Wording;

/** `options` are those of the finding's rule. */
export type Explain<K extends KindName> = (
  finding: Finding,
  context: FindingContext,
  options: OptionsOf<K>,
) => Explained;

export type ExplainBeside = (finding: Finding, context: FindingContext) => ExplainedBeside;

/** What is said of the findings of any kind. */
export interface KindWords {
  readonly say: Say;
}

/** The same of a rule kind. */
export interface RuleWords<K extends KindName> extends KindWords {
  readonly explain: Explain<K>;
}

/** The same of a kind that is no rule's. */
export interface BesideWords extends KindWords {
  /** Absent where the sentence says it all. */
  readonly explain?: ExplainBeside;
}
