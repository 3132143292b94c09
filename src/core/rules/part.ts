import * as z from "zod/mini";
import { compare, type Decimal, subtract } from "../decimal";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figuresOf, fullRestOf, fullSumOf, restOf, someBlank, sumOf } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";
import { linear } from "./linear";
import { related } from "./relation-formula";
import { onlyShare } from "./share";
import { mayBeNegative } from "./may-be-negative";
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

  check({ parts, wholes }, read, cell): Outcome<PartData> {
    const whole = fullSumOf(wholes, read);
    if (whole === null) return notChecked;
    const sum = sumOf(parts, read);
    if (sum === null) return notChecked;
    if (compare(sum, whole) <= 0) return pass;
    const figures = { partFigures: figuresOf(parts, read), wholeFigures: figuresOf(wholes, read) };
    const waits = someBlank(parts, read) && parts.some(mayBeNegative(cell));
    return { status: "fail", data: { part: sum, whole, parts, wholes, ...figures }, ...(waits && { waits }) };
  },

  span({ parts, wholes }, read, key) {
    const inParts = parts.includes(key);
    const bound = inParts ? fullSumOf(wholes, read) : sumOf(parts, read);
    const rest = inParts ? restOf(parts, key, read) : fullRestOf(wholes, key, read);
    return spanOf(inParts ? "<=" : ">=", bound === null || rest === null ? null : subtract(bound, rest));
  },

  formula({ parts, wholes }, write, cell) {
    const filled = parts.some(mayBeNegative(cell)) ? write.areFilled(parts) : write.isSomeFilled(parts);
    const asked = `${write.areNumbers([...parts, ...wholes])},${write.areFilled(wholes)},${filled}`;
    return `AND(${asked},${related(parts, ">", wholes, write)})`;
  },
});
