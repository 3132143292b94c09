import type { CellKey, Template } from "../template/template";
import { cellKeysOf } from "./accepted";
import type { Candidate, Example, Proposal } from "./proposal";
import { supportOf } from "./support";

/** What somebody wants to be checked. Parts: of a rate its part and its base. */
export interface RuleByHand {
  readonly kind: "sum" | "part" | "ratio";
  /** The total, the whole, the rate. */
  readonly of: CellKey;
  readonly from: readonly CellKey[];
}

/** The same as a proposal: an error, unless a filled report breaks it. */
export function proposedByHand(rule: RuleByHand, template: Template, examples: readonly Example[]): Proposal {
  const candidate: Candidate = { kind: rule.kind, options: optionsOf(rule), why: "byHand", strong: true };
  const support = supportOf(candidate, template, examples);
  const cells = cellKeysOf(candidate);
  const id = ["rieng", rule.kind, rule.of, ...rule.from].map((part) => part.replace(":", "/")).join("/");
  return { ...candidate, ...support, id, cells, preset: support.broken.length === 0 ? "error" : "warning" };
}

function optionsOf({ kind, of, from }: RuleByHand): Candidate["options"] {
  if (kind === "sum") return { total: of, parts: from };
  if (kind === "part") return { parts: from, wholes: [of] };
  return { ratio: of, part: from.slice(0, 1), base: from.slice(1) };
}
