import type { Finding, KindName, RuleKind, ruleKinds } from "../../core";
import type { FindingContext } from "../../report/finding-context";

/** A rule and what became of it on the sheet. */
export interface Explained {
  /** What is asked for, where the rule itself has no sentence. */
  readonly words?: string;
  /** The same with the cells: "3.1.3 (D31) = 3.1.3.1 (D32) + 3.1.3.2 (D33)". */
  readonly formula?: string;
  /** The same with the numbers in it: "10 ≠ 2 + 7 = 9". */
  readonly figures: string;
}

export type OptionsOf<K extends KindName> = (typeof ruleKinds)[K] extends RuleKind<infer O> ? O : never;

export type Explain<K extends KindName> = (
  options: OptionsOf<K>,
  finding: Finding,
  context: FindingContext,
) => Explained;
