import * as z from "zod/mini";
import { cellsOf, condition, holds, strangeCode, triesFor } from "./condition";
import { defineRuleKind, notChecked, pass } from "./define";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { surelyFormula, surelyHolds } from "./surely";

/** The cells of the condition that holds, and of the other. */
interface PairData {
  readonly mode: "both" | "notBoth";
  readonly present: readonly CellKey[];
  readonly missing: readonly CellKey[];
}

/**
 * Two things go together ("both": both or neither) or exclude each other ("notBoth"). It waits while a blank cell may still
 * turn one of them.
 *
 * `{ "mode": "both", "first": { "cell": "total", "is": "filled" }, "second": { "cell": "share", "is": "filled" } }`
 */
export const pair = defineRuleKind({
  kind: "pair",
  options: z.strictObject({ mode: z.enum(["both", "notBoth"]), first: condition, second: condition }),
  reads: ({ first, second }) => cellsOf(first, second),
  misfit: ({ first, second }, cell) => strangeCode(first, cell) ?? strangeCode(second, cell),

  check({ mode, first, second }, read): Outcome<PairData> {
    const one = holds(first, read);
    const other = holds(second, read);
    if (mode === "notBoth" && (one === false || other === false)) return pass;
    if (one === null || other === null) return notChecked;
    if (mode === "both" && one === other) return pass;
    const [present, missing] = one ? [first, second] : [second, first];
    const waits = !surelyHolds(present, true, read) || !surelyHolds(missing, mode === "notBoth", read);
    return {
      status: "fail",
      data: { mode, present: cellsOf(present), missing: cellsOf(missing) },
      ...(waits && { waits }),
    };
  },

  tries: ({ first, second }, key) => triesFor(key, first, second),

  formula({ mode, first, second }, write) {
    const asked = write.areNumbers(cellsOf(first, second));
    const broken = (one: boolean, other: boolean) => {
      const both = [surelyFormula(first, one, write), surelyFormula(second, other, write)];
      return both.includes(null) ? [] : [`AND(${asked},${both.join()})`];
    };
    return mode === "notBoth" ? broken(true, true) : [...broken(true, false), ...broken(false, true)];
  },
});
