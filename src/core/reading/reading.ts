import type { Decimal } from "../decimal";

/** A cell as the sheet holds it. `value` is "" for an empty cell; an error such as "#DIV/0!" is a string. */
export interface RawCell {
  readonly value: string | number | boolean;
  /** What the cell shows. */
  readonly text: string;
  /** Number format in en-US codes, "General" by default. */
  readonly format: string;
}

/** Why a figure cannot be said. One code a case; wording is in text/. */
export type DoubtCode =
  | "word" // a word where a figure belongs
  | "fraction" // "446/491"
  | "date" // a date where a fraction was typed
  | "error" // #DIV/0! and the like
  | "boolean"
  | "separator" // 1.297 in a count: thousands or decimals?
  | "decimals" // a count with decimals that is no slip of the thousands sign
  | "percentScale" // 0.9979 or 9979 where 99.79 is meant
  | "negative" // a minus sign where none can stand
  | "dash" // "-" for nothing
  | "spaces" // "1 297"
  | "invisible" // a sign nobody sees, in or around a figure or alone
  | "grouping" // "1.28.4350": digits grouped as no number is
  | "notCalculated" // a formula whose result the file does not hold
  | "notDigits" // full-width digits, "5,65 ngàn", letters among digits
  | "tooLong"; // more digits than a figure can have

export interface Doubt {
  readonly code: DoubtCode;
  /** As the cell shows it, cut to 120 characters. */
  readonly shown: string;
  /** What may have been meant, most plausible first. `null` is "leave blank". */
  readonly candidates: readonly (Decimal | null)[];
  /**
   * Set where the only candidate is the one thing that can be meant under every rule of reading: in any case, or as
   * thousands, which must also fit what stands around it. Missing where the clerk is to be asked.
   */
  readonly sure?: "always" | "asThousands";
  /** Set where the candidates were picked out of more, or out of less, than was typed: asked about, offered only when borne out. */
  readonly guess?: true;
  /** What the cell holds, where its number format or a narrow column shows other digits. */
  readonly held?: Decimal;
}

/** What a cell means: a value, nothing, or a doubt. */
export type Reading =
  | { readonly kind: "value"; readonly value: Decimal }
  | { readonly kind: "blank" }
  | { readonly kind: "doubt"; readonly doubt: Doubt };

export const blank: Reading = { kind: "blank" };
