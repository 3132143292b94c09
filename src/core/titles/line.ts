import { INVISIBLE } from "../fold";

/** A line above a table or of a report's text, made ready to be read. */
export interface Line {
  /** As written: NFKC, one space between words, one "…" for every gap. */
  readonly text: string;
  /** The same letter for letter, lower case and without marks; what a line says of other things (see `BLOT`) is blotted out. */
  readonly flat: string;
}

/** Stands for every letter that is none of the report's own: of a date, a citation, a number of a document. */
export const BLOT = "\u0001";

/** Longer lines are read so far; the longest title line of a shipped form has 120 letters, of a real sheet 250. */
const LONGEST = 600;
const GAPS = /(?:\.{2,}|_{2,}|\u2026)(?: ?(?:\.|_|\u2026)+)*/g;
/** Emphasis of a text kept as Markdown. */
const EMPHASIS = /\*+|^\s*#+\s/g;

/** The documents a report or a form refers to. */
const DOCUMENT =
  /\b(?:cong van|quyet dinh|thong tu|nghi dinh|nghi quyet|chi thi|huong dan|ke hoach|van ban|to trinh|thong bao|cong dien|luat|phap lenh)(?: lien tich)? (?:so\b|\d|ngay\b|cua\b)/g;
const THEIR_OWN: readonly RegExp[] = [
  // "Luật Cán bộ, công chức năm 2008"
  /\bluat [^.;)]{0,80}?\bnam (?:19|20)\d\d/g,
  /\bgiai doan (?:tu )?(?:nam )?20\d\d(?: ?(?:[-\u2013/]|den) ?(?:nam )?20\d\d)?/g,
  /\b(?:19|20)\d\d ?[-\u2013] ?(?:19|20)\d\d\b/g,
  // "Số: 12/BC-UBND", "số … /BC-…", "số 5/2024/BC-SNV"
  /\bso ?[:.]? ?\u2026? ?\d{0,6} ?\u2026? ?\/ ?[a-z0-9\u2026/&-]{0,40}/g,
  // "ngày 20 tháng 9 năm 2024", "ngày tháng năm 2024", "ngày / / 2021", "ngày /9/2024"
  /\bngay ?\u2026? ?\d{0,2} ?\u2026? ?(?:thang|[/.-]) ?\u2026? ?\d{0,2} ?\u2026? ?(?:(?:nam|[/.-]) ?\u2026? ?(?:\d{4}|\d{2})?(?!\d))?/g,
  /(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)\d{1,2} thang \d{1,2}(?!\d)(?: nam \d{4})?/g,
  // What every form prints: "(sử dụng cho kỳ báo cáo hàng quý, 6 tháng, năm)"
  /\bsu dung (?:cho|trong|o)\b[^)]{0,80}/g,
  /\b(?:hang |dinh ky )?quy ?[,;/-] ?(?:va )?(?:0?6|sau) thang(?: dau nam)?[,;/ -]{0,3}(?:va )?(?:ca |hang )?nam\b(?! ?20\d\d)/g,
];

export function lineOf(written: string): Line {
  const text = tidy(written);
  return { text, flat: blotted(flatOf(text)) };
}

export function tidy(written: string): string {
  return written
    .slice(0, LONGEST)
    .replace(EMPHASIS, " ")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .replace(GAPS, "\u2026")
    .trim();
}

/** Lower case without marks, each letter where it was. */
export function flatOf(text: string): string {
  let flat = "";
  for (let at = 0; at < text.length; at += 1) flat += flatLetter(text.charAt(at));
  return flat;
}

/** At most one entry for every code unit there is. */
const flatLetters = new Map<string, string>();

function flatLetter(letter: string): string {
  const known = flatLetters.get(letter);
  if (known !== undefined) return known;
  const base = letter
    .replace(/[\u0110\u0111]/, "d")
    .normalize("NFD")
    .charAt(0);
  const flat = base.toLowerCase().charAt(0);
  flatLetters.set(letter, flat);
  return flat;
}

function blotted(flat: string): string {
  return THEIR_OWN.reduce((left, own) => left.replace(own, blot), withoutCitations(flat));
}

export function blot(letters: string): string {
  return BLOT.repeat(letters.length);
}

/** A citation goes on to the bracket it stands in, a semicolon or the end of its sentence. */
function withoutCitations(flat: string): string {
  let left = "";
  let at = 0;
  for (const { index } of flat.matchAll(DOCUMENT)) {
    if (index < at) continue;
    const before = flat.slice(at, index);
    const inBracket = before.lastIndexOf("(") > before.lastIndexOf(")");
    const length = flat.slice(index).search(inBracket ? /[);]|\. / : /;|\. /);
    const end = length < 0 ? flat.length : index + length;
    left += before + blot(flat.slice(index, end));
    at = end;
  }
  return left + flat.slice(at);
}
