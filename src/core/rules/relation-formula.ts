import type { CellKey } from "../template/template";
import type { FormulaWriter } from "./kind";

/**
 * What a mark asks of the parts of a sum before it says anything of it: one is filled, the blank ones count as 0. To have
 * marks wait until every part is filled, ask `areFilled` here, and nowhere else.
 */
export function addedUp(parts: readonly CellKey[], write: FormulaWriter): string {
  return write.isSomeFilled(parts);
}

/** The left sum stands in the relation to the right one, or to a number. */
export function related(
  left: readonly CellKey[],
  relation: "=" | "<>" | "<" | "<=" | ">" | ">=",
  right: readonly CellKey[] | number,
  write: FormulaWriter,
): string {
  const difference = write.difference(left, right);
  if (difference !== null) return `${difference}${relation}0`;
  return `${write.sum(left)}${relation}${typeof right === "number" ? right : write.sum(right)}`;
}
