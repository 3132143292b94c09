import type { Decimal } from "../decimal";
import type { Span } from "./kind";

/** The span of a cell that stands in a relation to a bound; null when the bound is not known. */
export function spanOf(relation: "=" | "<=" | ">=", bound: Decimal | null): Span | null {
  if (bound === null) return null;
  return { least: relation === "<=" ? null : bound, most: relation === ">=" ? null : bound };
}
