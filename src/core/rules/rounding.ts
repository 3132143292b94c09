import { compare, type Decimal } from "../decimal";
import { defineRuleKind, notChecked, pass } from "./define";
import type { Outcome } from "./kind";
import { judge, rateSpan, ratioOptions, ratioReads, rated, rightRate, unitsOff } from "./precision";

interface RoundingData {
  readonly reason: "cutOff" | "roundedUp";
  readonly stated: Decimal;
  readonly right: Decimal;
  readonly part: Decimal;
  readonly base: Decimal;
}

/**
 * A percentage is rounded, not cut off or rounded up: 90,84 for 90,835, not 90,83.
 * Derived beside every `ratio`, as a warning, never written.
 */
export const rounding = defineRuleKind({
  kind: "rounding",
  options: ratioOptions,
  reads: ratioReads,
  marks: ({ ratio }) => [ratio],

  check(options, read): Outcome<RoundingData> {
    const judged = judge(options, read);
    if (judged === null) return notChecked;
    if (judged.distance !== "near") return pass;
    const right = rightRate(judged);
    const reason = compare(judged.stated, right) < 0 ? "cutOff" : "roundedUp";
    return {
      status: "fail",
      data: { reason, stated: judged.stated, right, part: judged.part, base: judged.base },
      fixes: [{ cell: options.ratio, value: right, by: "rate" }],
    };
  },

  span: (options, read, key) => rateSpan(options, read, key, 1),

  /** Between half a unit and a whole one. */
  formula: (options, write) => `AND(${rated(options, write)},ABS(${unitsOff(options, write)}-0.75)<0.25)`,
});
