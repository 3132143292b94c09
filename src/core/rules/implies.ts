import * as z from "zod/mini";
import { cellsOf, condition, holds, strangeCode, triesFor } from "./condition";
import { defineRuleKind, notChecked, pass } from "./define";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { surelyFormula, surelyHolds } from "./surely";

/** The cells of both conditions. */
interface ImpliesData {
  readonly given: readonly CellKey[];
  readonly wanted: readonly CellKey[];
}

/**
 * When one condition holds, the other must: a survey that was made has forms. The conditions are those of condition.ts.
 * It waits while a blank cell may still turn one of them.
 *
 * `{ "if": { "cell": "surveyed", "is": 0 }, "then": { "all": [{ "cell": "forms", "is": "zeroOrBlank" }, { "cell": "way", "is": "blank" }] } }`
 */
export const implies = defineRuleKind({
  kind: "implies",
  options: z.strictObject({ if: condition, then: condition }),
  reads: (options) => cellsOf(options.then, options.if),
  misfit: (options, cell) => strangeCode(options.if, cell) ?? strangeCode(options.then, cell),

  check(options, read): Outcome<ImpliesData> {
    const given = holds(options.if, read);
    if (given === false) return pass;
    const follows = holds(options.then, read);
    if (follows === true) return pass;
    if (given === null || follows === null) return notChecked;
    const waits = !surelyHolds(options.if, true, read) || !surelyHolds(options.then, false, read);
    return {
      status: "fail",
      data: { given: cellsOf(options.if), wanted: cellsOf(options.then) },
      ...(waits && { waits }),
    };
  },

  tries: (options, key) => triesFor(key, options.if, options.then),

  formula(options, write) {
    const given = surelyFormula(options.if, true, write);
    const broken = surelyFormula(options.then, false, write);
    if (given === null || broken === null) return [];
    return `AND(${write.areNumbers(cellsOf(options.if, options.then))},${given},${broken})`;
  },
});
