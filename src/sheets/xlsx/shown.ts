import { formatValue } from "hucre";

/** Digits that General shows at most. */
const GENERAL_DIGITS = 11;

/** What Excel (en-US) shows of a number; the plain number where the format is beyond this program. */
export function shownNumber(value: number, format: string, is1904: boolean): string {
  if (format === "General" || format === "@") return general(value);
  try {
    return formatValue(value, format, { is1904 });
  } catch {
    return general(value);
  }
}

function general(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)));
}
