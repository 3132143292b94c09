/** Invisible letters that Word and web pages leave in a name. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
/** The longest name of an office in the sources has 70 letters. */
const LONGEST = 300;
const START = String.raw`(?<![\p{L}\p{N}\p{M}])`;
/** Short words for kinds of office and place, and what they stand for; marks stand apart (NFD). */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/&/g, " va\u0300 "],
  // "Ủy ban nhân dân", with its marks anywhere or nowhere
  [new RegExp(String.raw`${START}u\p{M}*y\p{M}* ban nha\p{M}*n da\p{M}*n(?![\p{L}\p{M}])`, "gu"), "ubnd"],
  [new RegExp(String.raw`${START}u\. ?b\. ?n\. ?d(?![\p{L}\p{M}])\.?`, "gu"), "ubnd"],
  [new RegExp(String.raw`${START}tp(?:\. ?| |$)`, "gu"), "tha\u0300nh pho\u0302\u0301 "],
  [new RegExp(String.raw`${START}tx\. ?`, "gu"), "thi\u0323 xa\u0303 "],
  [new RegExp(String.raw`${START}tt\. ?`, "gu"), "thi\u0323 tra\u0302\u0301n "],
  [/(?<=^|ubnd )h\. ?/g, "huye\u0302\u0323n "],
  [/(?<=^|ubnd )x\. ?/g, "xa\u0303 "],
  [/(?<=^|ubnd )p\. ?/g, "phu\u031bo\u031b\u0300ng "],
];

/**
 * The words of a name of an office as they are compared: lower case, short words written out, no punctuation, every
 * syllable with its marks last. So "Hòa" and "Hoà" are one, "Phù" and "Phú" two.
 */
export function spelt(office: string): string {
  const plain = office.slice(0, LONGEST).normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFD");
  const tidy = plain.replace(/\s+/g, " ").trim();
  return IN_FULL.reduce((text, [short, long]) => text.replace(short, long), tidy)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .split(" ")
    .map(withMarksLast)
    .join(" ");
}

/** The same words without their marks. */
export function unmarked(spelling: string): string {
  return spelling.replace(/\p{M}/gu, "").replaceAll("\u0111", "d");
}

function withMarksLast(syllable: string): string {
  const marks = [...syllable].filter((letter) => /\p{M}/u.test(letter)).sort();
  return syllable.replace(/\p{M}/gu, "") + marks.join("");
}
