import type { Outcome, RuleKind } from "./kind";

export { cellRef, cellRefs } from "../template/condition";

export const pass: Outcome = { status: "pass" };
export const notChecked: Outcome = { status: "notChecked" };

/** Keeps the literal name of a kind in its type. */
export function defineRuleKind<const Name extends string, O>(
  kind: RuleKind<O> & { readonly kind: Name },
): RuleKind<O> & { readonly kind: Name } {
  return kind;
}
