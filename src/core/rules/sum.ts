import * as z from "zod/mini";
import { compare, type Decimal, subtract } from "../decimal";
import { cellRef, cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figureOf, figuresOf, restOf, someBlank, sumOf } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { linear } from "./linear";
import { related } from "./relation-formula";
import { mayBeNegative } from "./may-be-negative";
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
 * Blank parts count as 0 once one is filled. A total that is too large waits for them, one that is too small does not:
 * what they may still add cannot put it right.
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

  check({ total, parts, relation }, read, cell): Outcome<SumData> {
    const stated = figureOf(total, read);
    if (stated === null) return notChecked;
    const sum = sumOf(parts, read);
    if (sum === null) return notChecked;
    const order = compare(stated, sum);
    if (order === 0 || (relation === "<=" && order < 0) || (relation === ">=" && order > 0)) return pass;
    const difference = order > 0 ? subtract(stated, sum) : subtract(sum, stated);
    const waits = someBlank(parts, read) && (order > 0 || parts.some(mayBeNegative(cell)));
    return {
      status: "fail",
      ...(waits && { waits }),
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

  formula({ total, parts, relation }, write, cell) {
    const wrong = ({ "=": "<>", "<=": ">", ">=": "<" } as const)[relation];
    const asked = `${write.areNumbers([total, ...parts])},ISNUMBER(${write.ref(total)})`;
    const whole = `${write.areFilled(parts)},${related([total], wrong, parts, write)}`;
    if (parts.length === 1 || relation === "<=" || parts.some(mayBeNegative(cell))) return `AND(${asked},${whole})`;
    const short = `${write.isSomeFilled(parts)},${related([total], "<", parts, write)}`;
    return `AND(${asked},${relation === ">=" ? short : `OR(AND(${short}),AND(${whole}))`})`;
  },
});
