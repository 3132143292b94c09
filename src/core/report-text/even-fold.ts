import { fold } from "../fold";

const folded = new Map<string, string>();

/** Folded letter by letter: every place of an NFC text stays where it is. */
export function evenFold(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, (sign) => {
      const known = folded.get(sign) ?? evenly(sign);
      folded.set(sign, known);
      return known;
    })
    .toLowerCase();
}

function evenly(sign: string): string {
  return /\s/.test(sign) ? " " : fold(sign).slice(0, 1) || " ";
}
