import type { CellKey } from "../template/template";
import type { Share } from "./kind";

/** The share of one part in one base; null where one of them is added up of several. */
export function onlyShare(parts: readonly CellKey[], bases: readonly CellKey[], rate: CellKey | null): Share | null {
  const [part, ...otherParts] = parts;
  const [base, ...otherBases] = bases;
  if (part === undefined || base === undefined || otherParts.length + otherBases.length > 0) return null;
  return { part, base, rate };
}
