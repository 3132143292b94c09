import { INVISIBLE } from "../fold";
import { marksLast, telex } from "./telex";

/** The longest name of an office in the sources has 70 letters. */
const LONGEST = 300;
const START = String.raw`(?<![\p{L}\p{N}\p{M}])`;
/** Short words for kinds of office and place, and what they stand for; marks stand apart (NFD). */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/&/g, telex("vaf")],
  // "Ủy ban nhân dân", with its marks anywhere or nowhere
  [new RegExp(String.raw`${START}u\p{M}*y\p{M}* ban nha\p{M}*n da\p{M}*n(?![\p{L}\p{M}])`, "gu"), "ubnd"],
  [new RegExp(String.raw`${START}u\. ?b\. ?n\. ?d(?![\p{L}\p{M}])\.?`, "gu"), "ubnd"],
  [new RegExp(String.raw`${START}tp(?:\. ?| |$)`, "gu"), telex("thanhf phoos")],
  [new RegExp(String.raw`${START}tx\. ?`, "gu"), telex("thij xax")],
  [new RegExp(String.raw`${START}tt\. ?`, "gu"), telex("thij traans")],
  [/(?<=^\s*|ubnd\s+)h\. ?/g, telex("huyeenj")],
  [/(?<=^\s*|ubnd\s+)x\. ?/g, telex("xax")],
  [/(?<=^\s*|ubnd\s+)p\. ?/g, telex("phuowngf")],
];

/**
 * The words of a name of an office as they are compared: lower case, short words written out, no punctuation, every
 * syllable with its marks last. So "Hòa" and "Hoà" are one, "Phù" and "Phú" two.
 */
export function spelt(office: string): string {
  const plain = office.slice(0, LONGEST).normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFD");
  const tidy = plain.replace(/\s+/g, " ").trim();
  return IN_FULL.reduce((text, [short, long]) => text.replace(short, ` ${long} `), tidy)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .split(" ")
    .map(marksLast)
    .join(" ");
}
