import type { Finding, KindName } from "../../core";
import type { FindingContext } from "../../report/finding-context";
import { copy, heading, numbering, scope, value } from "./cells";
import { implies, pair } from "./conditions";
import type { Explain, Explained } from "./explained";
import { base, ratio, rounding } from "./rates";
import { between, compare, part, sum } from "./sums";

export type { Explained } from "./explained";

/** One a kind: a kind that is not explained does not compile. */
export const explanations: { readonly [K in KindName]: Explain<K> } = {
  value,
  heading,
  scope,
  part,
  sum,
  ratio,
  rounding,
  compare,
  implies,
  pair,
  base,
  copy,
  between,
  numbering,
};

/** How a failed rule reads with the cells and the numbers put into it. `options` are those of the finding's rule. */
export function explainFinding(finding: Finding, options: unknown, context: FindingContext): Explained {
  const explain = explanations[finding.kind as KindName] as (
    options: unknown,
    finding: Finding,
    context: FindingContext,
  ) => Explained;
  return explain(options, finding, context);
}
