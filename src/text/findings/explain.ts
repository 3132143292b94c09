import type { BesideKind, Finding, FindingKind, KindName } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { besideWords, ruleWords } from "../kinds";
import type { Explained, ExplainedBeside } from "../kinds/kind-words";

/** How a failed rule reads with the cells and the numbers put into it. `options` are those of the finding's rule. */
export function explainFinding(finding: Finding, options: unknown, context: FindingContext): Explained {
  const explain = ruleWords[finding.kind as KindName].explain as (
    finding: Finding,
    context: FindingContext,
    options: unknown,
  ) => Explained;
  return explain(finding, context, options);
}

/** What a finding of no rule goes by, with the figures of its cells; undefined for one that says it all in the list. */
export function explainBeside(finding: Finding, context: FindingContext): ExplainedBeside | undefined {
  const words = isBeside(finding.kind) ? besideWords[finding.kind] : undefined;
  return words?.explain?.(finding, context);
}

function isBeside(kind: FindingKind): kind is BesideKind {
  return Object.hasOwn(besideWords, kind);
}
