import * as z from "zod/mini";
import { compare, type Decimal, subtract } from "../decimal";
import { cellRef, cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figureOf, figuresOf, restOf, sumOf } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { linear } from "./linear";
import { addedUp, related } from "./relation-formula";
import { spanOf } from "./span";

const turned = { "=": "=", "<=": ">=", ">=": "<=" } as const;

interface SumData {
  readonly relation: "=" | "<=" | ">=";
  readonly stated: Decimal;
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly total: readonly CellKey[];
  readonly parts: readonly CellKey[];
  /** Those of the filled parts. */
  readonly figures: readonly Decimal[];
}

/**
 * A total equals the sum of its parts, or is at most ("<=") or at least (">=") that sum.
 * Blank parts count as 0 once one is filled.
 *
 * `{ "total": "procedures", "parts": ["province", "district", "commune"], "relation": "<=" }`
 */
export const sum = defineRuleKind({
  kind: "sum",
  options: z.strictObject({
    total: cellRef,
    parts: cellRefs,
    relation: z._default(z.enum(["=", "<=", ">="]), "="),
  }),
  reads: ({ total, parts }) => [total, ...parts],
  linear: ({ total, parts, relation }) => linear([total], relation, parts),

  check({ total, parts, relation }, read): Outcome<SumData> {
    const stated = figureOf(total, read);
    if (stated === null) return notChecked;
    const sum = sumOf(parts, read);
    if (sum === null) return notChecked;
    const order = compare(stated, sum);
    if (order === 0 || (relation === "<=" && order < 0) || (relation === ">=" && order > 0)) return pass;
    const difference = order > 0 ? subtract(stated, sum) : subtract(sum, stated);
    return {
      status: "fail",
      data: { relation, stated, sum, difference, total: [total], parts, figures: figuresOf(parts, read) },
      fixes: [{ cell: total, value: sum }],
    };
  },

  computes: ({ total }) => total,

  proves: ({ relation }) => (relation === "=" ? "equation" : null),

  span({ total, parts, relation }, read, key) {
    if (key === total) return spanOf(relation, sumOf(parts, read));
    const stated = figureOf(total, read);
    const rest = restOf(parts, key, read);
    return spanOf(turned[relation], stated === null || rest === null ? null : subtract(stated, rest));
  },

  formula({ total, parts, relation }, write) {
    const wrong = ({ "=": "<>", "<=": ">", ">=": "<" } as const)[relation];
    const asked = `${write.areNumbers([total, ...parts])},ISNUMBER(${write.ref(total)}),${addedUp(parts, write)}`;
    return `AND(${asked},${related([total], wrong, parts, write)})`;
  },
});
