import type { CellKey } from "../template/template";

/** What a rule asks for, as a relation between a weighted sum of cells and a number. */
export interface Linear {
  readonly terms: readonly (readonly [CellKey, 1 | -1])[];
  readonly relation: "=" | "<>" | "<" | "<=" | ">" | ">=";
  readonly bound: number;
}

/** `left` stands in the relation to `right`. */
export function linear(
  left: readonly CellKey[],
  relation: Linear["relation"],
  right: readonly CellKey[] | number,
): Linear {
  const minus = typeof right === "number" ? [] : right;
  return {
    terms: [...left.map((key) => [key, 1] as const), ...minus.map((key) => [key, -1] as const)],
    relation,
    bound: typeof right === "number" ? right : 0,
  };
}
