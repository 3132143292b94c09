/** How Word prints a paragraph's number. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Larger numbers are printed in digits: Word's own Roman numbers end here. */
const LARGEST_ROMAN = 3999;

/** A dash or a plus, which its reader takes for one that was typed: of a figure it may be the sign. Dots and arrows are ornament. */
const SIGN = /^[-+\u2010-\u2015\u2212]$/;
/** In the font Symbol signs stand where ASCII has them, above this. */
const SYMBOL = 0xf000;

/** What of a bullet is read as text: "-" for a dash, nothing for any ornament. */
export function bulletSign(bullet: string): string {
  const code = bullet.charCodeAt(0);
  const sign = code >= SYMBOL && code < SYMBOL + 128 ? String.fromCharCode(code - SYMBOL) : bullet.trim();
  return SIGN.test(sign) ? sign : "";
}

/** Formats that are not known are printed in digits. */
export function printed(number: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(number).toUpperCase();
    case "lowerRoman":
      return roman(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "lowerLetter":
      return letter(number);
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "bullet":
    case "none":
      return "";
    default:
      return String(number);
  }
}

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let left = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

/** "z" is followed by "aa", then "bb". */
function letter(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
