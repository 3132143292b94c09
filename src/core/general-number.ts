/** Digits that General shows at most. */
const GENERAL_DIGITS = 11;

/** What a cell without a number format shows of a number, in en-US. */
export function generalNumber(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}
