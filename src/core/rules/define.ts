import * as z from "zod/mini";
import type { Outcome, RuleKind } from "./kind";

/** Names a cell in a rule: `row`, `row:column`, `row*` / `row*:column` for every instance of a repeating row. */
const part = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
export const cellRef = z.string().check(z.regex(new RegExp(`^${part}(?:\\*|#[1-9][0-9]*)?(?::${part})?$`)));

/** Cells whose figures are added up. */
export const cellRefs = z.array(cellRef).check(z.minLength(1));

export const pass: Outcome = { status: "pass" };
export const notChecked: Outcome = { status: "notChecked" };

/** Keeps the literal name of a kind in its type. */
export function defineRuleKind<const Name extends string, O>(
  kind: RuleKind<O> & { readonly kind: Name },
): RuleKind<O> & { readonly kind: Name } {
  return kind;
}
