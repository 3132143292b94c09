import * as z from "zod/mini";
import { compare } from "../decimal";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";

interface CopyData {
  readonly block: readonly CellKey[];
  readonly of: readonly CellKey[];
}

/**
 * A block of figures is not another block over again. All zeros are no copy; a blank or unreadable cell leaves it unchecked.
 *
 * `{ "block": ["staff", "staff-present"], "of": ["officials", "officials-present"] }`
 */
export const copy = defineRuleKind({
  kind: "copy",
  options: z.strictObject({ block: cellRefs, of: cellRefs }),
  reads: ({ block, of }) => [...block, ...of],
  misfit: ({ block, of }) => (block.length === of.length ? null : { code: "lengthsDiffer", data: {} }),

  check({ block, of }, read): Outcome<CopyData> {
    let someFigure = false;
    let unread = false;
    for (const [index, key] of block.entries()) {
      const one = read(key);
      const other = read(of[index] ?? key);
      if (one.kind !== "value" || other.kind !== "value") unread = true;
      else if (compare(one.value, other.value) !== 0) return pass;
      else someFigure ||= compare(one.value, 0) !== 0;
    }
    if (unread) return notChecked;
    return someFigure ? { status: "fail", data: { block, of } } : pass;
  },

  /** The other block holds the same, so what is asked of one is asked of both where they are of one measure. */
  formula({ block, of }, write, cell) {
    const others = of.filter(
      (key, index) => JSON.stringify(cell(key).measure) !== JSON.stringify(cell(block[index] ?? key).measure),
    );
    const asked = `${write.areNumbers([...block, ...others])},${write.areFilled([...block, ...of])}`;
    return `AND(${asked},${write.areEqual(block, of)},OR(MAX(${write.list(block)})>0,MIN(${write.list(block)})<0))`;
  },
});
