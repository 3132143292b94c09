import { INVISIBLE } from "./fold";
import type { Layout } from "./recognise/layout";
import type { Place } from "./sheet";
import { beginsAsOffice } from "./titles/office-words";

/** Gaps a title line has while something is still to be filled in, in letters without marks. */
const GAPS: readonly RegExp[] = [
  /…/,
  // "ngay   thang", "ngay 20 thang   nam", "ngay 20 thang 6 nam   cua"
  /\bngay\s+thang\b/i,
  /\bngay\s*\d*\s*thang\s+nam\b/i,
  /\bngay\s*\d+\s*thang\s*\d+\s*nam\b(?!\s*\d)/i,
  // "cua ubnd huyen )": a name left out before the bracket
  /\s\)/,
  // "No:   /BC-UBND", "/ /2021", "  /9/2024": nothing but space before a slash
  /(?:^|[\s:/])\/\s*[\dA-Z]/,
];

/** Period, days and office left out where the line has no gap to show it. */
const LEFT_OUT: readonly RegExp[] = [
  /\bky bao cao ?:? ?(?:\(|$|20\d\d\b)/i,
  /\btu (?:ngay )?(?:den|toi)\b/i,
  /\b(?:den|toi) (?:ngay )?(?:\)|$)/i,
  /\b(?:hanh chinh|bao cao|bao cao quy|hanh chinh quy) nam$/i,
];

/** "… TẠI", "… của )": a name left out at the end, not "vận tải" or "một cửa"; in letters with their marks. */
const NAME_LEFT_OUT = /(?<!\p{L})(?:t\u1ea1i|c\u1ee7a) ?\)?$/iu;

const GAP = "[ ….]{0,4}";
const DATE = `\\bngay${GAP}\\d{0,2}${GAP}(?:thang|/|-)${GAP}\\d{0,2}${GAP}(?:(?:nam|/|-)${GAP}(?:\\d{4}|\\d{2})?)?(?=\\W|$)`;
const NUMBER = `\\b[sS][oO] *[:.]?${GAP}\\d{0,6}${GAP}/${GAP}(?:[A-Z\\d][\\w&/-]{0,40}…?|…|$)`;
/** The number and the date of the report, given after it is signed; filled in or not. */
const AFTER_SIGNING: readonly RegExp[] = [new RegExp(NUMBER, "g"), /\bso ?: ?$/gi, new RegExp(DATE, "gi")];
/** A number with what it is of, a date with day, month and year. */
const COMPLETE = /\d ?\/ ?[a-z]|\d+\D+\d+\D+\d/i;
/** Stands for what is taken out; a bracket that closes behind it leaves out no name. */
const TAKEN = " \u0001 ";
const BEFORE_BRACKET = /\s*\u0001\s*\)/g;
/** What precedes the days the figures are of: no date of the report. */
const OF_THE_FIGURES = /\b(?:tu|den|toi|het)\s+ngay\b/i;
/** The longest title line of a shipped form has 120 letters. */
const LONGEST = 600;

/** What a line above the table still waits for: something without which it cannot be sent, or what comes after signing. */
export type OpenCaption = "blocks" | "afterSigning";

/**
 * Whether a line above the table still has something to be filled in. "blocks": period, office or days. "afterSigning":
 * only the report's number and date. Null: nothing.
 *
 * @example openCaption("(Kèm theo Báo cáo số:      /BC-SNV ngày   tháng   năm 2024 của Sở Nội vụ)") → "afterSigning"
 */
export function openCaption(text: string): OpenCaption | null {
  const plain = plainOf(text);
  const rest = OF_THE_FIGURES.test(plain)
    ? plain
    : AFTER_SIGNING.reduce((left, pattern) => left.replace(pattern, TAKEN), plain)
        .replace(BEFORE_BRACKET, ")")
        .replaceAll(TAKEN, " ");
  const isLeftOut =
    NAME_LEFT_OUT.test(tidied(text.slice(0, LONGEST).normalize("NFC"))) ||
    LEFT_OUT.some((left) => left.test(tidied(rest)));
  if (isLeftOut || GAPS.some((gap) => gap.test(tidied(rest)))) return "blocks";
  const stretches = rest === plain ? [] : AFTER_SIGNING.flatMap((pattern) => plain.match(pattern) ?? []);
  return stretches.every((stretch) => !stretch.includes("…") && COMPLETE.test(stretch)) ? null : "afterSigning";
}

export interface OpenCaptions {
  /** Lines that wait for period, office or days. */
  readonly blocking: readonly Caption[];
  /** Lines that only wait for the report's number and date: a note, no reason. */
  readonly afterSigning: readonly Caption[];
}

interface Caption {
  readonly place: Place;
  readonly text: string;
}

/** The lines above the tables of a form that still wait for something. A name may go on in the line below. */
export function openCaptions({ captions }: Pick<Layout, "captions">): OpenCaptions {
  const open = [...captions.values()].flatMap((lines) =>
    lines.map((caption, at) => {
      const next = lines[at + 1]?.text ?? "";
      return { caption, open: openCaption(beginsAsOffice(next) ? `${caption.text} ${next}` : caption.text) };
    }),
  );
  const of = (kind: OpenCaption) => open.filter((one) => one.open === kind).map(({ caption }) => caption);
  return { blocking: of("blocks"), afterSigning: of("afterSigning") };
}

function tidied(plain: string): string {
  return plain.replace(/\s+/g, " ").trim();
}

/** Letters without marks in the case they have, so that "/BC" is told from "/ trong"; one "…" for every gap. */
function plainOf(text: string): string {
  const marked = text.slice(0, LONGEST).normalize("NFD").replace(INVISIBLE, "");
  const letters = marked
    .replace(/\p{M}/gu, "")
    .replace(/\u0111/g, "d")
    .replace(/\u0110/g, "D");
  return tidied(letters.replace(/(?:\.{3,}|_{2,}|…)[\s.…_]*/g, "… "));
}
