import { fold } from "../fold";
import { oncePer } from "../once-per";
import type { SheetSnapshot } from "../sheet";
import { ENCODINGS, type Encoding } from "./encodings";

/** Fewer marked words may be names of another language. */
const FEWEST_WORDS = 5;
/**
 * Share of the marked words that are syllables once decoded. Labels of the six forms: .99 and more, by the other
 * encoding at most .62; French, German and Portuguese: at most .27.
 */
const MOST_ARE = 0.85;
/** Share of the marked words that may be syllables as they stand. Labels of the six forms in an old encoding: at most .27. */
const FEW_ARE = 0.6;
/** Words beyond these tell no more. */
const LOOKED_AT = 400;

const MARKED = /[\u00A1-\u00FF]/;
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const VOWELS =
  "ieu|yeu|oai|oao|oay|oeo|uai|uay|uoi|uou|uya|uye|uyu|" +
  "ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y";
/** A folded syllable of Vietnamese. */
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:${VOWELS})(?:ng|nh|ch|[cmnpt])?$`,
);
/** Letters that Vietnamese has, of those that the old encodings use for others. */
const VIETNAMESE = /^[a-zàáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]+$/i;

/** The text in letters of today. */
export function decoded(text: string, { letters }: Encoding): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    const two = letters.get(text.slice(at, at + 2));
    out += two ?? letters.get(text.charAt(at)) ?? text.charAt(at);
    at += two === undefined ? 1 : 2;
  }
  return out.normalize("NFC");
}

/** In which old encoding texts are written; null for letters of today, and for another language. */
export function encodingOf(texts: Iterable<string>): Encoding | null {
  const words: string[] = [];
  for (const text of texts) {
    if (!isOld(text)) continue;
    words.push(...text.split(/[^\p{L}\p{M}\u00A1-\u00FF]+/u).filter((word) => MARKED.test(word)));
    if (words.length >= LOOKED_AT) break;
  }
  if (words.length < FEWEST_WORDS) return null;
  if (share(words, (word) => VIETNAMESE.test(word) && isSyllable(word)) > FEW_ARE) return null;
  const best = ENCODINGS.map((encoding) => ({
    encoding,
    are: share(words, (word) => isSyllable(decoded(word, encoding))),
  }));
  const [first] = best.sort((a, b) => b.are - a.are);
  return first && first.are >= MOST_ARE ? first.encoding : null;
}

/** The text in letters of today; the same text where it was. */
export function textInUnicode(text: string): string {
  const from = encodingOf(text.split("\n"));
  return from === null
    ? text
    : text
        .split("\n")
        .map((line) => (isOld(line) ? decoded(line, from) : line))
        .join("\n");
}

/** The sheet in letters of today, `letters` naming those it was written in; the same sheet where it was in those of today. */
export const inUnicode = oncePer((sheet: SheetSnapshot): SheetSnapshot => {
  const from = sheet.letters === undefined ? encodingOf(textsOf(sheet)) : null;
  if (from === null) return sheet;
  const read = <T>(value: T): T | string => (typeof value === "string" && isOld(value) ? decoded(value, from) : value);
  const values = sheet.values.map((row) => row.map(read));
  const texts = sheet.texts.map((row) => row.map(read));
  return { ...sheet, values, texts, letters: from.name };
});

function* textsOf({ values }: SheetSnapshot): Iterable<string> {
  for (const row of values) for (const value of row) if (typeof value === "string") yield value;
}

function share(words: readonly string[], is: (word: string) => boolean): number {
  return words.filter(is).length / words.length;
}

function isSyllable(word: string): boolean {
  return SYLLABLE.test(fold(word));
}

/** Whether a text has marked letters, and none that only Unicode has. */
function isOld(text: string): boolean {
  return MARKED.test(text) && !UNICODE.test(text);
}
