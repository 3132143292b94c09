import type { CellKey, Decimal } from "../../core";
import { nameOf } from "./cells";
import type { FindingContext } from "../../report/finding-context";
import { printNumber } from "../numbers";

/** "3.1.3.1 (D32) + 3.1.3.2 (D33)". */
export function plus(keys: readonly CellKey[], context: FindingContext): string {
  return keys.map((key) => nameOf(key, context)).join(" + ");
}

export function listed(keys: readonly CellKey[], context: FindingContext): string {
  return keys.map((key) => nameOf(key, context)).join("; ");
}

/** "3.2 (D31) ghi 90,83; 3.2.1 (D32) để trống". */
export function shownIn(keys: readonly CellKey[], context: FindingContext): string {
  return keys.map((key) => `${nameOf(key, context)} ${shown(key, context)}`).join("; ");
}

function shown(key: CellKey, context: FindingContext): string {
  const text = context.cell(key).shown;
  return text === "" ? "để trống" : `ghi ${text}`;
}

/** "2 + 3 + 4" */
export function summed(figures: readonly Decimal[]): string {
  return figures.map(printNumber).join(" + ");
}

/** "2 + 3 + 4 = 9", or the number alone where nothing was added up. */
export function added(figures: readonly Decimal[], total: Decimal): string {
  return figures.length < 2 ? printNumber(total) : `${summed(figures)} = ${printNumber(total)}`;
}

/** "3.2.1 (D32) : (3.2.2 (D33) + 3.2.3 (D34))". */
export function over(part: readonly CellKey[], base: readonly CellKey[], context: FindingContext): string {
  return [part, base].map((keys) => (keys.length > 1 ? `(${plus(keys, context)})` : plus(keys, context))).join(" : ");
}
