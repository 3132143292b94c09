import { formatValue } from "hucre";
import { generalNumber } from "../../core";

/** What Excel (en-US) shows of a number; the plain number where the format is beyond this program. */
export function shownNumber(value: number, format: string, is1904: boolean): string {
  if (format === "General" || format === "@") return generalNumber(value);
  try {
    return formatValue(value, format, { is1904 });
  } catch {
    return generalNumber(value);
  }
}
