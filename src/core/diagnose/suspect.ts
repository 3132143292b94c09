import type { Decimal } from "../decimal";
import type { FixBy } from "../engine/fix";
import type { CellKey } from "../template/template";

/** How a figure may have come to stand where another was meant. */
export type Slip =
  | "swapped" // two neighbouring digits changed places
  | "lost" // a digit is missing
  | "doubled" // a digit stands twice
  | "shifted" // the comma moved, or thousands were lost
  | "sign" // a minus sign too many or too few
  | "neighbour" // the figure of the row or column beside it
  | "stale" // worked out from others and not brought up to date
  | "doubt"; // what stands there can be read in several ways

/** What a suspect cell should hold. */
export interface Repair {
  readonly cell: CellKey;
  /** Each of them satisfies the rules together with the first of the other repairs. Most likely first. */
  readonly values: readonly (Decimal | null)[];
  /** How the first may have become what stands there; null when it is merely possible. */
  readonly slip: Slip | null;
  /** Whether a slip leads to the first alone; the others are merely possible. */
  readonly onlySlip: boolean;
  /** Whether the other cells leave no figure but the first. */
  readonly determined: boolean;
  /** What the first figure goes by. Missing where nothing speaks for it: then the cell is named and no figure offered. */
  readonly by?: FixBy;
  /** Whether it may be made without asking: what was typed has one reading under every rule of reading. */
  readonly sure?: boolean;
}

/** One honest explanation of some failed rules: cells whose change satisfies them all and breaks no other. */
export interface Suspect {
  readonly cells: readonly CellKey[];
  /** Ids of the failed rules it settles. */
  readonly rules: readonly string[];
  readonly repairs: readonly Repair[];
  /** Explanations of the same failed rules have the same number. */
  readonly group: number;
  /** Its share of what all explanations of the group weigh together: 1 when it is the only one. */
  readonly share: number;
}
