import type { Outcome, RuleKind } from "./kind";

export { cellRef, cellRefs } from "../template/condition";

export const pass: Outcome<never> = { status: "pass" };
export const notChecked: Outcome<never> = { status: "notChecked" };

/** Keeps the literal name of a kind in its type. */
export function defineRuleKind<const Name extends string, O, D>(
  kind: RuleKind<O, D> & { readonly kind: Name },
): RuleKind<O, D> & { readonly kind: Name } {
  return kind;
}
