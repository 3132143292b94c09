import type { Decimal } from "../decimal";
import { defineRuleKind, notChecked, pass } from "./define";
import type { Outcome } from "./kind";
import { judge, rateSpan, ratioOptions, ratioReads, rated, rightRate, unitsOff } from "./precision";
import { rateCause, type RateCause, type RateMisfit } from "./rate-cause";
import { onlyShare } from "./share";

type RatioData = RateMisfit & {
  readonly right: Decimal;
} & (RateCause | { readonly cause?: undefined });

/**
 * A percentage is its part over its base, at its own printed precision: 63 for 62,78 is right, 99,9 for 99,849 is wrong.
 * A blank or zero base is `base`'s matter; a rate merely cut off (90,83 for 90,835) is `rounding`'s, derived beside it.
 *
 * `{ "ratio": "rate", "part": ["done"], "base": ["planned"] }`, and of two parts without a total
 * `{ "ratio": "rate", "part": ["online"], "base": ["online", "at-counter"] }`
 */
export const ratio = defineRuleKind({
  kind: "ratio",
  options: ratioOptions,
  reads: ratioReads,

  check(options, read): Outcome<RatioData> {
    const judged = judge(options, read);
    if (judged === null) return notChecked;
    if (judged.distance !== "far") return pass;
    const right = rightRate(judged);
    return {
      status: "fail",
      data: { stated: judged.stated, right, part: judged.part, base: judged.base },
      fixes: [{ cell: options.ratio, value: right }],
    };
  },

  cause(options, read, others) {
    const judged = judge(options, read);
    const own = ratioReads(options);
    return (
      judged &&
      rateCause(
        judged,
        others.filter(({ key }) => !own.includes(key)),
        read,
      )
    );
  },

  share: ({ ratio, part, base }) => onlyShare(part, base, ratio),

  rate: ({ ratio, part, base }) => ({ rate: ratio, part, base }),

  computes: ({ ratio }) => ratio,

  proves: ({ ratio }, key) => (key === ratio ? "rate" : null),

  span: (options, read, key) => rateSpan(options, read, key, 2),

  formula: (options, write) => `AND(${rated(options, write)},${unitsOff(options, write)}>=1)`,
});
