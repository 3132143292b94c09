import { opaqueKinds } from "../rules";
import type { RuleData } from "../template/schema";
import type { CellKey } from "../template/template";
import type { Candidate, Proposal } from "./proposal";

/** The proposals that may be taken as they stand, as rules of a form. `sourceOf`: what each rests on, in words. */
export function acceptedRules(proposals: readonly Proposal[], sourceOf: (proposal: Proposal) => string): RuleData[] {
  return proposals.flatMap((proposal) => {
    const { id, kind, options, preset, message } = proposal;
    if (preset === null) return [];
    const said = message === undefined ? {} : { message };
    return [{ id, kind, severity: preset, options: { ...options }, source: sourceOf(proposal), ...said }];
  });
}

/** The cells a proposed rule reads. */
export function cellKeysOf({ kind, options }: Pick<Candidate, "kind" | "options">): readonly CellKey[] {
  const ruleKind = opaqueKinds[kind];
  return ruleKind.reads(ruleKind.options.parse(options));
}
