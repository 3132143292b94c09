import type { CellKey } from "../template/template";
import type { FormulaWriter } from "./kind";

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
