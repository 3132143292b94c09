import type { Plan } from "../engine/plan";
import { oncePer } from "../once-per";
import { mayBeNegative } from "../rules/may-be-negative";
import type { CellKey } from "../template/template";

/** The cells of one side, added up, are never less than those of the other. */
export interface AtLeast {
  readonly large: readonly CellKey[];
  readonly small: readonly CellKey[];
}

/** A rate with what it is worked out from. */
export interface RateOf {
  readonly rate: CellKey;
  readonly part: readonly CellKey[];
  readonly base: readonly CellKey[];
}

/** What the rules of a form say of cells that must be filled together. */
export interface Relations {
  readonly sides: readonly AtLeast[];
  readonly rates: readonly RateOf[];
}

/** Sums, parts and wholes, copies: relations between cells that hold nothing below 0; and rates. */
export const relationsOf: (plan: Plan) => Relations = oncePer((plan) => {
  const isSigned = mayBeNegative(plan.cell);
  const sides = plan.rules.flatMap(({ kind, options, keys }): readonly AtLeast[] => {
    const asked = kind.linear?.(options);
    if (asked === undefined || asked.bound !== 0 || keys.some(isSigned)) return [];
    const added = (sign: 1 | -1) => asked.terms.flatMap(([key, of]) => (of === sign ? [key] : []));
    const [plus, minus] = [added(1), added(-1)];
    if (asked.relation === "<>" || minus.length === 0) return [];
    const atMost = asked.relation.startsWith(">") ? [] : [{ small: plus, large: minus }];
    const atLeast = asked.relation.startsWith("<") ? [] : [{ small: minus, large: plus }];
    return [...atMost, ...atLeast];
  });
  return { sides, rates: plan.rules.flatMap(({ kind, options }) => kind.rate?.(options) ?? []) };
});
