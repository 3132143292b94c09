import { type Area, contains, covers, intersection, subtract } from "./area";

/** What Excel asks of a typed value: one rule on one rectangle. Rectangles never overlap. */
export interface Validation {
  readonly area: Area;
  readonly type: ValidationType;
  /** As the add-in gave it, except that a range given as a list's source has become a formula. */
  readonly rule: Rule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  /** Excel asks as it says, and fails when an add-in asks about it. */
  readonly unreadable?: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

export type ValidationType = "None" | "WholeNumber" | "Decimal" | "List" | "TextLength" | "Custom";

export type Operand = number | string;

export interface Comparison {
  readonly formula1: Operand;
  readonly formula2?: Operand;
  readonly operator: string;
}

export interface Rule {
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly textLength?: Comparison;
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export const NO_VALIDATION: Omit<Validation, "area"> = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

export const validationAt = (all: readonly Validation[], row: number, column: number): Validation | undefined =>
  all.find((one) => contains(one.area, row, column));

/** `all` with `area` taken out, the rest of each rectangle kept. */
export function withoutArea(all: readonly Validation[], area: Area): Validation[] {
  return all.flatMap((one) => subtract(one.area, area).map((piece) => ({ ...one, area: piece })));
}

/** The one validation that covers the whole area, null where there are several, undefined where there is none. */
export function validationOf(all: readonly Validation[], area: Area): Validation | null | undefined {
  const touching = all.filter((one) => intersection(one.area, area));
  const [first] = touching;
  if (!first) return undefined;
  if (covers(first.area, area)) return first;
  const left = touching.reduce<Area[]>((rest, one) => rest.flatMap((piece) => subtract(piece, one.area)), [area]);
  const same = touching.every((one) => JSON.stringify({ ...one, area: 0 }) === JSON.stringify({ ...first, area: 0 }));
  return left.length === 0 && same ? first : null;
}
