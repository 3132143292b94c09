import { fold } from "./fold";

/** Gaps a title line has while something is still to be filled in, as they read when folded. */
const GAPS: readonly RegExp[] = [
  /…|\.{3}|_{2}/,
  // "ngay   thang", "ngay 20 thang   nam", "ngay 20 thang 6 nam   cua"
  /\bngay\s+thang\b/,
  /\bngay\s*\d*\s*thang\s+nam\b/,
  /\bngay\s*\d+\s*thang\s*\d+\s*nam\b(?!\s*\d)/,
  // "cua ubnd huyen )": a name left out before the bracket
  /\s\)/,
];

/** "No:   /BC-UBND", "/ /2021", "  /9/2024": nothing but space before a slash. */
const BARE_SLASH = /(?:^|[\s:/])\/\s*[\d\p{Lu}]/u;

/** Whether a line above the table still has a number, a date or a name to be filled in. */
export function isOpenCaption(text: string): boolean {
  const folded = fold(text);
  return BARE_SLASH.test(text) || GAPS.some((gap) => gap.test(folded));
}
