import * as z from "zod/mini";

/** Names a cell of a form: `row`, `row:column`, `row*` / `row*:column` for every instance of a repeating row. */
const part = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
export const cellRef = z.string().check(z.regex(new RegExp(`^${part}(?:\\*|#[1-9][0-9]*)?(?::${part})?$`)));

/** Cells whose figures are added up. */
export const cellRefs = z.array(cellRef).check(z.minLength(1));

/**
 * What can be asked of a cell, or of the sum of cells (blanks as 0, blank when all are):
 * `{ "cell": "a", "is": "filled" }`, `{ "sum": ["a", "b"], "is": "positive" }`, `{ "cell": "a", "is": 1 }`.
 */
const is = z.union([z.enum(["filled", "blank", "zero", "zeroOrBlank", "positive", "notZero"]), z.int()]);
const atom = z.union([z.strictObject({ cell: cellRef, is }), z.strictObject({ sum: cellRefs, is })]);

/** A question, or several of them: `{ "any": [...] }`, `{ "all": [...] }`. */
export const condition = z.union([
  atom,
  z.strictObject({ any: z.array(atom).check(z.minLength(2)) }),
  z.strictObject({ all: z.array(atom).check(z.minLength(2)) }),
]);

export type Is = z.infer<typeof is>;
export type Atom = z.infer<typeof atom>;
export type Condition = z.infer<typeof condition>;
