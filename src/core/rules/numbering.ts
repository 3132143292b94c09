import * as z from "zod/mini";
import { cellRef, defineRuleKind } from "./define";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";

interface NumberingData {
  readonly reason: "repeated" | "jump";
  readonly number: string;
  readonly earlier: readonly CellKey[];
}

/**
 * The printed number of a row repeats that of an earlier one, or leaves numbers out after it. Derived for a table of no
 * known form, never written: `{ "cell": "b", "earlier": "a", "fault": "jump", "number": "1.4" }`.
 */
export const numbering = defineRuleKind({
  kind: "numbering",
  options: z.strictObject({
    cell: cellRef,
    earlier: cellRef,
    fault: z.enum(["repeated", "jump"]),
    number: z.string(),
  }),
  reads: () => [],
  marks: ({ cell }) => [cell],

  check: ({ earlier, fault, number }): Outcome<NumberingData> => ({
    status: "fail",
    data: { reason: fault, number, earlier: [earlier] },
  }),

  formula: () => "TRUE",
});
