import type { SheetSnapshot } from "../sheet";

const SIGN = "phu-luc-cchc";

/**
 * The number format of the first cell of a page that is written beside forms and lists their rows: it shows whatever the
 * cell holds as it is. By it the page is known to be no form, wherever it got to, whatever it is called.
 */
export const PAGE_BESIDE = `[=-987654321]"${SIGN}";General`;

export function isPageBeside({ formats }: SheetSnapshot): boolean {
  return formats[0]?.some((format) => format.includes(`"${SIGN}"`)) ?? false;
}
