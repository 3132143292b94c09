import type { Decimal } from "../decimal";
import type { Data } from "../rules/kind";
import type { Severity } from "../template/schema";
import type { CellKey } from "../template/template";

/** A proposed edit the clerk applies with one click. `null` leaves the cell blank. */
export interface Fix {
  readonly cell: CellKey;
  readonly value: Decimal | null;
}

/** One failed rule. A value, never an exception. */
export interface Finding {
  readonly rule: string;
  readonly kind: string;
  readonly severity: Severity;
  /** The cells concerned; the first is where a click goes. */
  readonly cells: readonly CellKey[];
  readonly data: Data;
  readonly fixes: readonly Fix[];
}

/** The outcome of every rule: failed ones with their finding, the ones that could not be checked, the rest passed. */
export interface Findings {
  readonly failed: ReadonlyMap<string, Finding>;
  readonly notChecked: ReadonlySet<string>;
}
