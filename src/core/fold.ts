const MARKS = /\p{M}/gu;
/** What nobody sees and Word and web pages leave behind: zero-width characters, soft hyphen, byte-order mark. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const SPACES = /\s+/g;
/** The letter d with a stroke, and the eth that old fonts typed in its place. */
const STROKED = /[\u0110\u0111\u00D0\u00F0]/g;

/**
 * The one way to compare Vietnamese words: equal texts fold to equal strings whatever their composition (NFC, NFD),
 * case, tone and vowel marks (so also old or new placement of a tone), stroked d, and kind or number of spaces.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(STROKED, "d")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(SPACES, " ")
    .trim();
}
