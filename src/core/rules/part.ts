import * as z from "zod/mini";
import { compare, type Decimal, subtract } from "../decimal";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figuresOf, fullRestOf, fullSumOf, restOf, sumOf } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { linear } from "./linear";
import { addedUp, related } from "./relation-formula";
import { onlyShare } from "./share";
import { spanOf } from "./span";

interface PartData {
  /** Sums, with what was added up. */
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly parts: readonly CellKey[];
  readonly wholes: readonly CellKey[];
  readonly partFigures: readonly Decimal[];
  readonly wholeFigures: readonly Decimal[];
}

/**
 * A part is not larger than its whole; with several, the sum of the parts and the sum of the wholes.
 * Blank parts count as 0 once one is filled; every whole must be filled.
 *
 * `{ "parts": ["on-time", "late"], "wholes": ["assigned"] }`
 */
export const part = defineRuleKind({
  kind: "part",
  options: z.strictObject({ parts: cellRefs, wholes: cellRefs }),
  reads: ({ parts, wholes }) => [...parts, ...wholes],
  linear: ({ parts, wholes }) => linear(parts, "<=", wholes),
  share: ({ parts, wholes }) => onlyShare(parts, wholes, null),

  check({ parts, wholes }, read): Outcome<PartData> {
    const whole = fullSumOf(wholes, read);
    if (whole === null) return notChecked;
    const sum = sumOf(parts, read);
    if (sum === null) return notChecked;
    if (compare(sum, whole) <= 0) return pass;
    const figures = { partFigures: figuresOf(parts, read), wholeFigures: figuresOf(wholes, read) };
    return { status: "fail", data: { part: sum, whole, parts, wholes, ...figures } };
  },

  span({ parts, wholes }, read, key) {
    const inParts = parts.includes(key);
    const bound = inParts ? fullSumOf(wholes, read) : sumOf(parts, read);
    const rest = inParts ? restOf(parts, key, read) : fullRestOf(wholes, key, read);
    return spanOf(inParts ? "<=" : ">=", bound === null || rest === null ? null : subtract(bound, rest));
  },

  formula({ parts, wholes }, write) {
    const asked = `${write.areNumbers([...parts, ...wholes])},${write.areFilled(wholes)},${addedUp(parts, write)}`;
    return `AND(${asked},${related(parts, ">", wholes, write)})`;
  },
});
