import * as z from "zod/mini";
import type { Decimal } from "../decimal";
import { filledFormula } from "../engine/cell-formula";
import { cellRef, defineRuleKind, pass } from "./define";
import type { Outcome } from "./kind";

/** The figure, or the text of a cell in doubt. */
interface ScopeData {
  readonly stated: Decimal | string;
}

/**
 * An indicator outside the office's scope stays blank. Derived from `appliesTo` of the row, never written: `{ "cell": "a" }`.
 */
export const scope = defineRuleKind({
  kind: "scope",
  options: z.strictObject({ cell: cellRef }),
  reads: ({ cell }) => [cell],

  check({ cell }, read): Outcome<ScopeData> {
    const reading = read(cell);
    if (reading.kind === "blank") return pass;
    const stated = reading.kind === "value" ? reading.value : reading.doubt.shown;
    return { status: "fail", data: { stated }, fixes: [{ cell, value: null }] };
  },

  tries: () => [null],

  formula: ({ cell }, write) => filledFormula(write.ref(cell)),
});
