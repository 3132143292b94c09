import { fold } from "../fold";
import type { Behind } from "./figures";

/** So many words are a reason: "Phát sinh thêm". Of five notes of a whole real report two words alone name who was counted. */
const REASON = 3;
/** Folded; shortened names and signs of documents are none: "BQL", "UBND". */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Whether a note speaks of a warning: it has a figure that is behind it, two words together that its rows are called by,
 * or words enough to be a reason. "TTQĐ, BQL dự án ĐTXD", and "38/60" beside other figures, say why of nothing.
 */
export function speaksOf(note: string, behind: readonly Behind[], labels: readonly string[]): boolean {
  const figures = new Set(behind.map(({ text }) => text));
  if (numbersIn(note).some((one) => figures.has(one))) return true;
  const said = wordsOf(note).filter((word) => SYLLABLE.test(word));
  if (said.length >= REASON) return true;
  return said.length > 1 && labels.some((label) => ` ${wordsOf(label).join(" ")} `.includes(` ${said.join(" ")} `));
}

/** In plain notation: "1.297" and "1297", "99,8". */
function numbersIn(note: string): readonly string[] {
  return (note.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((text) => [
    text
      .replace(/\.(?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".")
      .replace(/^0+(?=\d)/, ""),
    text,
  ]);
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
