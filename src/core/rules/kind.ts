import type * as z from "zod/mini";
import type { Decimal } from "../decimal";
import type { Reading } from "../reading/reading";
import type { CellKey, CellSpec } from "../template/template";

/** What a sentence about a finding is made of: numbers, texts and cells, never a sentence. */
export type Datum = Decimal | string | readonly CellKey[];
export type Data = Readonly<Record<string, Datum>>;

export type Outcome =
  | { readonly status: "pass" }
  /** An input is blank or unreadable: the rule that owns that defect reports it. */
  | { readonly status: "notChecked" }
  | { readonly status: "fail"; readonly data: Data };

export type Reader = (key: CellKey) => Reading;

/** Writes cells into an Excel formula. Addresses are absolute. */
export interface FormulaWriter {
  /** "$D$31" (with the sheet's name where the rule is on another sheet). */
  ref(key: CellKey): string;
  /** An expression that is a number exactly when the cell reads as a value, and that value. */
  value(key: CellKey): string;
  /** TRUE exactly when the cell reads as a value. */
  isValue(key: CellKey): string;
  /** TRUE exactly when the cell reads as blank. */
  isBlank(key: CellKey): string;
}

/** One way of checking. Options name cells; `reads` names every cell `check` may read. */
export interface RuleKind<O> {
  readonly kind: string;
  readonly options: z.ZodMiniType<O>;
  reads(options: O): readonly CellKey[];
  /** The cells a failure lights up, the one to go to first. Default: `reads`. */
  marks?(options: O): readonly CellKey[];
  check(options: O, read: Reader, cell: (key: CellKey) => CellSpec): Outcome;
  /** An Excel formula that is TRUE exactly when `check` fails; absent where Excel cannot say it. */
  formula?(options: O, write: FormulaWriter, cell: (key: CellKey) => CellSpec): string;
}
