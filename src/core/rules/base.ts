import * as z from "zod/mini";
import { add, compare, type Decimal } from "../decimal";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { someBlank } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import type { Reading } from "../reading/reading";

interface BaseData {
  readonly reason: "blank" | "zero";
  /** The first rate. */
  readonly stated: Decimal;
  readonly rates: readonly CellKey[];
  readonly base: readonly CellKey[];
}

/**
 * A rate needs its base: when one of the rates is filled (or, with "positive", above 0), the base must be above 0.
 * It waits for a base that is still blank.
 *
 * `{ "rates": ["electronic", "parallel"], "base": ["documents-sent"], "when": "filled" }`
 */
export const base = defineRuleKind({
  kind: "base",
  options: z.strictObject({
    rates: cellRefs,
    base: cellRefs,
    when: z._default(z.enum(["filled", "positive"]), "filled"),
  }),
  reads: ({ rates, base }) => [...base, ...rates],
  rests: ({ rates, base }) => ({ rates, base }),

  check({ rates, base, when }, read): Outcome<BaseData> {
    let stated: Decimal | null = null;
    let unread = false;
    for (const key of rates) {
      const reading = read(key);
      if (reading.kind === "doubt") unread = true;
      else if (stated === null && counts(reading, when)) stated = reading.kind === "value" ? reading.value : null;
    }
    if (stated === null) return unread ? notChecked : pass;

    let sum: Decimal | null = null;
    for (const key of base) {
      const reading = read(key);
      if (reading.kind === "doubt") return notChecked;
      if (reading.kind === "value") sum = add(sum ?? 0, reading.value);
    }
    if (sum !== null && compare(sum, 0) > 0) return pass;
    const waits = someBlank(base, read);
    const reason = sum === null ? "blank" : "zero";
    return { status: "fail", data: { reason, stated, rates, base }, ...(waits && { waits }) };
  },

  tries: ({ rates }, key) => (rates.includes(key) ? [null, 0] : [1]),

  formula({ rates, base, when }, write) {
    const stated = when === "filled" ? write.isSomeFilled(rates) : `MAX(${write.list(rates)})>0`;
    return `AND(${write.areNumbers([...rates, ...base])},${stated},${write.areFilled(base)},${write.sum(base)}<=0)`;
  },
});

function counts(reading: Reading, when: "filled" | "positive"): boolean {
  return reading.kind === "value" && (when === "filled" || compare(reading.value, 0) > 0);
}
