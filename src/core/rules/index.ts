import { base } from "./base";
import { between } from "./between";
import { compare } from "./compare";
import { copy } from "./copy";
import { heading } from "./heading";
import { implies } from "./implies";
import { numbering } from "./numbering";
import { pair } from "./pair";
import { part } from "./part";
import { ratio } from "./ratio";
import { rounding } from "./rounding";
import { scope } from "./scope";
import { sum } from "./sum";
import { value } from "./value";
import type { RuleKind } from "./kind";

/** Every way of checking there is, by name. */
export const ruleKinds = {
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
} as const;

export type KindName = keyof typeof ruleKinds;

/** A kind of rule whose options are seen as opaque. */
export type NamedRuleKind = RuleKind<unknown> & { readonly kind: KindName };

/** The kind of that name; undefined when there is none. */
export function ruleKindNamed(name: string): NamedRuleKind | undefined {
  return Object.hasOwn(ruleKinds, name) ? (ruleKinds[name as KindName] as NamedRuleKind) : undefined;
}
