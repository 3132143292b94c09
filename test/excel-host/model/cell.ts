import type { CellStyle } from "./style";

/** An error as a value, such as #DIV/0!. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; "" when it is empty. */
export type CellValue = string | number | boolean | ErrorValue;

export interface Cell {
  readonly value: CellValue;
  /** With the leading "=", in en-US notation; the value is then its last result. */
  readonly formula?: string;
  /** True for text forced with an apostrophe. */
  readonly quoted?: boolean;
  /** Its own style; absent when the row, column or sheet decides. */
  readonly style?: CellStyle;
}

export const isError = (value: CellValue): value is ErrorValue => typeof value === "object";
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === "" && cell.formula === undefined);

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);

export const ERROR_TEXTS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** The value as the add-in reads it: an error is its text. */
export const plain = (value: CellValue): string | number | boolean => (isError(value) ? value.error : value);
