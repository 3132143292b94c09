import { marksLast, telex, unmarked } from "./telex";

/** Words a name of an office begins with, in Telex. */
const FIRST_WORDS = [
  "uyr ban",
  "ubnd",
  "sowr",
  "booj",
  "ban",
  "bql",
  "bch",
  "bhxh",
  "vp",
  "vawn phongf",
  "thanh tra",
  "cucj",
  "chi cucj",
  "toongr cucj",
  "phongf",
  "truowngf",
  "trung taam",
  "beenhj vieenj",
  "vieenj",
  "hocj vieenj",
  "coong an",
  "baor hieemr",
  "kho bacj",
  "toongr coong ty",
  "tinhr",
  "thanhf phoos",
  "tp",
  "huyeenj",
  "quaanj",
  "thij xax",
  "thij traans",
  "phuowngf",
  "xax",
  "ddawcj khu",
].map((words) => telex(words));
const MARKED: ReadonlySet<string> = new Set(FIRST_WORDS);
const FLAT: ReadonlySet<string> = new Set(FIRST_WORDS.map(unmarked));
const LINKS = { tai: telex("taij"), cua: telex("cuar"), bao: telex("baos") };
/** "Ban hành" is no Ban. */
const NO_OFFICE = "ban hanh";
/** The longest of the first words has three; the longest syllable seven letters. */
const MOST_WORDS = 3;
const MOST_LETTERS = 40;
const ANY_MARK = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1ef9]/;

/**
 * Whether a text begins as the name of an office does. "Số", "Bố trí", "Bản" are no Sở, Bộ, Ban: only a text without
 * any mark is judged by its letters alone.
 */
export function beginsAsOffice(text: string): boolean {
  const words = firstWords(text);
  const known = ANY_MARK.test(text) ? MARKED : FLAT;
  if (unmarked(words.slice(0, 2).join(" ")) === NO_OFFICE) return false;
  return words.some((_, at) => known.has(words.slice(0, at + 1).join(" ")));
}

/** Whether a text begins with one of the words that stand around the name of an office: "tại", "của", "báo", not "tải", "cửa", "bảo". */
export function beginsWithLink(text: string, link: keyof typeof LINKS): boolean {
  const [first] = firstWords(text);
  return first === LINKS[link] || (first === link && !ANY_MARK.test(text));
}

function firstWords(text: string): readonly string[] {
  if (!/^[\p{L}\p{M}]/u.test(text)) return [];
  const words = text.slice(0, MOST_LETTERS).split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.slice(0, MOST_WORDS).map(marksLast);
}
