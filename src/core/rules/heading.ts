import * as z from "zod/mini";
import { filledFormula } from "../engine/cell-formula";
import { add, compare, type Decimal } from "../decimal";
import { cellRef, defineRuleKind, pass } from "./define";
import type { Outcome } from "./kind";

type HeadingData =
  | { readonly reason: "word"; readonly shown: string }
  /** `sum` of the details; "misfit" where they do not bear the figure out. */
  | { readonly reason: "filled" | "misfit"; readonly stated: Decimal; readonly sum: Decimal };

/**
 * A group heading stays blank. When it carries a figure, the data says whether the details bear it out.
 * Derived for every row without a unit, never written: `{ "cell": "a", "details": ["b", "c"] }`.
 */
export const heading = defineRuleKind({
  kind: "heading",
  options: z.strictObject({ cell: cellRef, details: z.array(cellRef) }),
  reads: ({ cell, details }) => [cell, ...details],
  marks: ({ cell }) => [cell],

  check({ cell: key, details }, read): Outcome<HeadingData> {
    const reading = read(key);
    if (reading.kind === "blank") return pass;
    const fixes = [{ cell: key, value: null }];
    if (reading.kind === "doubt")
      return { status: "fail", data: { reason: "word", shown: reading.doubt.shown }, fixes };

    const stated = reading.value;
    let sum: Decimal = 0;
    let same = false;
    for (const detail of details) {
      const one = read(detail);
      if (one.kind !== "value") continue;
      sum = add(sum, one.value);
      same ||= compare(one.value, stated) === 0;
    }
    const fits = details.length === 0 || same || compare(sum, stated) === 0;
    return { status: "fail", data: { reason: fits ? "filled" : "misfit", stated, sum }, fixes };
  },

  tries: ({ cell }, key) => (key === cell ? [null] : []),

  formula: ({ cell }, write) => filledFormula(write.ref(cell)),
});
