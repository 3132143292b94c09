import * as z from "zod/mini";
import { compare } from "../decimal";
import { cellRefs, defineRuleKind, notChecked, pass } from "./define";
import type { Outcome } from "./kind";

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

  check({ block, of }, read): Outcome {
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

  formula({ block, of }, write) {
    const same = block.map((key, index) => `${write.value(key)}=${write.value(of[index] ?? key)}`);
    return `IFERROR(AND(${same.join()},OR(${block.map((key) => `${write.value(key)}<>0`).join()})),FALSE)`;
  },
});
