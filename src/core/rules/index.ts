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
import type { BesideData } from "../engine/beside-data";
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

/** What the sentence of a finding is made of, by its kind: numbers, texts and cells, never a sentence. */
export type FindingData = BesideData & {
  readonly [K in KindName]: (typeof ruleKinds)[K] extends RuleKind<infer _, infer D> ? D : never;
};

/** Kinds of rule whose options are seen as opaque. */
export type OpaqueRuleKinds = {
  readonly [K in KindName]: RuleKind<unknown, FindingData[K]> & { readonly kind: K };
};

export type NamedRuleKind = OpaqueRuleKinds[KindName];

/** The kind of that name; undefined when there is none. */
export function ruleKindNamed(name: string): NamedRuleKind | undefined {
  return isKindName(name) ? opaqueKinds[name] : undefined;
}

/** The same kinds, their options seen as opaque. */
export const opaqueKinds: OpaqueRuleKinds = ruleKinds;

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(ruleKinds, name);
}
