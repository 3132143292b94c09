import type * as z from "zod/mini";
import type { Decimal } from "../decimal";
import type { Fix } from "../engine/fix";
import type { Reading } from "../reading/reading";
import type { Linear } from "./linear";
import type { CellKey, CellSpec } from "../template/template";

export type Outcome<D = unknown> =
  | { readonly status: "pass" }
  /** An input is blank or unreadable: the rule that owns that defect reports it. */
  | { readonly status: "notChecked" }
  | {
      readonly status: "fail";
      /** What the sentence about the finding is made of. */
      readonly data: D;
      readonly fixes?: readonly Fix[];
      /** It fails only while cells of it are blank: what is filled may still turn out right. */
      readonly waits?: boolean;
    };

/** Options that name cells they do not fit. */
export interface Misfit {
  readonly code: "lengthsDiffer" | "noCode";
  readonly data: Readonly<Record<string, string>>;
}

/** A part, the base it is of, and where their rate is stated. */
export interface Share {
  readonly part: CellKey;
  readonly base: CellKey;
  readonly rate: CellKey | null;
}

export type Reader = (key: CellKey) => Reading;

/** Of which part and base a rate is by the form itself; undefined where it says none. */
export type ShareOf = (rate: CellKey) => Share | undefined;

/**
 * Writes cells into an Excel formula. What it says is meant for cells that are blank or hold numbers; every formula of a
 * relation asks that first (`areNumbers`), so that it is silent otherwise.
 */
export interface FormulaWriter {
  /** "$D$31": one cell. */
  ref(key: CellKey): string;
  /** "$D$31,$D$35:$D$40": arguments of SUM, COUNT, MIN, MAX. */
  list(keys: readonly CellKey[]): string;
  /** Arguments of AND: TRUE while every cell is blank or holds a number that is a figure of its unit. */
  areNumbers(keys: readonly CellKey[]): string;
  /** TRUE when every cell holds a number. */
  areFilled(keys: readonly CellKey[]): string;
  /** TRUE when one of the cells holds a number. */
  isSomeFilled(keys: readonly CellKey[]): string;
  /** The sum of the cells with blanks as 0. */
  sum(keys: readonly CellKey[]): string;
  /** The left sum less the right one, rounded so that 33.3 and 66.7 make 100; null where both are whole. */
  difference(left: readonly CellKey[], right: readonly CellKey[] | number): string | null;
  /** Arguments of AND: TRUE while `first[i]` is equal to `second[i]`. */
  areEqual(first: readonly CellKey[], second: readonly CellKey[]): string;
}

/** The least and the greatest figure with which a cell satisfies a rule; null where there is no such end. */
export interface Span {
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** One way of checking. Options name cells; `reads` names every cell `check` may read; `D` is what a failure tells. */
export interface RuleKind<O, D = unknown> {
  readonly kind: string;
  readonly options: z.ZodMiniType<O>;
  reads(options: O): readonly CellKey[];
  /** The cells a failure lights up, the one to go to first. Default: `reads`. */
  marks?(options: O): readonly CellKey[];
  /** What is asked for, where that is a relation between sums: lets a template's rules be held against each other. */
  linear?(options: O): Linear;
  /** Why these options do not fit the cells they name; null when they do. */
  misfit?(options: O, cell: (key: CellKey) => CellSpec): Misfit | null;
  check(options: O, read: Reader, cell: (key: CellKey) => CellSpec): Outcome<D>;
  /** What a failure seems to come from, told by the cells around it, the nearest first: more data for its sentence. */
  cause?(options: O, read: Reader, others: readonly CellSpec[], shareOf: ShareOf): Partial<D> | null;
  /** A rate in percent and what it is worked out from, where the rule is about one. */
  rate?(options: O): { readonly rate: CellKey; readonly part: readonly CellKey[]; readonly base: readonly CellKey[] };
  /** Rates that say nothing while the sum of the base is 0 or blank, where the rule is about some and tells no `rate`. */
  rests?(options: O): { readonly rates: readonly CellKey[]; readonly base: readonly CellKey[] };
  /** The cell that is worked out from the others, where one is. */
  computes?(options: O): CellKey;
  /** What a figure for the cell goes by when this rule alone leaves no other; null when it leaves several. */
  proves?(options: O, key: CellKey): "equation" | "rate" | null;
  /** The part and the base it relates, where these are one cell each. */
  share?(options: O): Share | null;
  /** Between which figures the cell satisfies the rule, the other cells as they are; null when that cannot be said. */
  span?(options: O, read: Reader, key: CellKey, cell: (key: CellKey) => CellSpec): Span | null;
  /** Where no span says it: contents of the cell that may satisfy the rule, to be tried. */
  tries?(options: O, key: CellKey): readonly (Decimal | null)[];
  /**
   * An Excel formula that is TRUE exactly when `check` fails without waiting, over cells that hold numbers; several where
   * one would be too long, then one of them is. Absent where Excel cannot say it, none where every failure waits.
   */
  formula?(options: O, write: FormulaWriter, cell: (key: CellKey) => CellSpec): string | readonly string[];
}
