import type { BesideKind, Finding, KindName } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { besideWords, ruleWords } from "../kinds";
import type { Explained, ExplainedBeside, RuleWords } from "../kinds/kind-words";
import { shownIn } from "./write";

/** The same words, their options seen as opaque. */
const opaqueWords: { readonly [K in KindName]: RuleWords<K, unknown> } = ruleWords;

/** How a failed rule reads with the cells and the numbers put into it. `options` are those of the finding's rule. */
export function explainFinding(finding: Finding, options: unknown, context: FindingContext): Explained {
  return isBeside(finding) ? { figures: shownIn(finding.cells, context) } : explainRule(finding, options, context);
}

function explainRule<K extends KindName>(finding: Finding<K>, options: unknown, context: FindingContext): Explained {
  return opaqueWords[finding.kind].explain(finding, context, options);
}

/** What a finding of no rule goes by, with the figures of its cells; undefined for one that says it all in the list. */
export function explainBeside(finding: Finding, context: FindingContext): ExplainedBeside | undefined {
  return isBeside(finding) ? besideOf(finding, context) : undefined;
}

function besideOf<K extends BesideKind>(finding: Finding<K>, context: FindingContext): ExplainedBeside | undefined {
  return besideWords[finding.kind].explain?.(finding, context);
}

function isBeside(finding: Finding): finding is Finding<BesideKind> {
  return Object.hasOwn(besideWords, finding.kind);
}
