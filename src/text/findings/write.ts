import type { CellKey, Data, Decimal, Finding } from "../../core";
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

/** A number of the finding. */
export function figure(data: Data, name: string): string {
  const datum = data[name];
  if (datum === undefined || Array.isArray(datum)) throw new Error(`no figure "${name}"`);
  return typeof datum === "string" ? datum : printNumber(datum as Decimal);
}

/** "2 + 3 + 4 = 9", or the number alone where nothing was added up. */
export function added(data: Data, names: { readonly figures: string; readonly total: string }): string {
  const figures = data[names.figures];
  const total = figure(data, names.total);
  if (!Array.isArray(figures) || figures.length < 2) return total;
  return `${(figures as readonly Decimal[]).map(printNumber).join(" + ")} = ${total}`;
}

/** "3.2.1 (D32) : (3.2.2 (D33) + 3.2.3 (D34))". */
export function over(part: readonly CellKey[], base: readonly CellKey[], context: FindingContext): string {
  return [part, base].map((keys) => (keys.length > 1 ? `(${plus(keys, context)})` : plus(keys, context))).join(" : ");
}

/** Whether a list of cells in the data names several. */
export function several({ data }: Finding, name: string): boolean {
  const cells = data[name];
  return Array.isArray(cells) && cells.length > 1;
}
