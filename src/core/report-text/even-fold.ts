import { fold } from "../fold";

/** Folded letter by letter: every place of an NFC text stays where it is. */
export function evenFold(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (sign) => (/\s/.test(sign) ? " " : fold(sign).slice(0, 1) || " ")).toLowerCase();
}
