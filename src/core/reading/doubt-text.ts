import { decimal, multiply, type Decimal } from "../decimal";
import { fold } from "../fold";
import type { Measure } from "../template/schema";
import { compactCandidates, ratioCandidates } from "./candidates";
import { codesLike } from "./codes-like";
import { partsCandidates } from "./date-parts";
import { figureOf, maySign } from "./figure";
import { fractionIn } from "./fraction";
import type { Doubt } from "./reading";
import { holdsWhole, isTooLong, runReadings, vietnamese } from "./run-of-digits";

type Verdict = Pick<Doubt, "code" | "candidates">;
type Case = (text: string, measure: Measure) => Verdict | null;

const DASHES = /^[-\u2010-\u2015\u2212_.\u2026/\\]+$/;
const INVISIBLE = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const MINUS = /^[-\u2010-\u2015\u2212](?=.)/;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})$/;
const SEPARATED = /^\d*(?:[.,]\d+)*[.,]?$/;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i;
const NUMBERS = /\d+(?:[.,]\d+)*/g;
const SPACED = /(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)/g;
const MULTIPLE = /^(\d[\d.]*(?:,\d+)?) ?(ngan|nghin|trieu|ty|ti)\b/;
const MULTIPLES: Readonly<Record<string, number>> = { ngan: 1e3, nghin: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 };
/** Folded words clerks write for "nothing". */
const NOTHING = /^(?:khong|ko|chua)(?: co)?$/;
const PERCENT_SIGN = /(?<=.)\s*%$/;

/** Why a trimmed text that says no single figure is in doubt, and what may have been meant. */
export function doubtText(source: string, measure: Measure): Verdict {
  const text = measure.type === "percent" ? source.replace(PERCENT_SIGN, "") : source;
  for (const test of CASES) {
    const verdict = test(text, measure);
    if (verdict) return { code: verdict.code, candidates: compactCandidates(verdict.candidates, measure) };
  }
  return { code: "word", candidates: [] };
}

const dash: Case = (text) => (DASHES.test(text) ? { code: "dash", candidates: [null, 0] } : null);

const tooLong: Case = (text) => (SEPARATED.test(text) && isTooLong(text) ? { code: "tooLong", candidates: [] } : null);

const fraction: Case = (text, measure) => {
  const said = fractionIn(text);
  if (said === null) return null;
  if (said === "tooLong") return { code: "fraction", candidates: [] };
  return { code: "fraction", candidates: ratioCandidates(said.part, said.base, measure) };
};

const date: Case = (text, measure) => {
  const match = DATE.exec(text);
  return match && { code: "date", candidates: partsCandidates(Number(match[1]), Number(match[3]), measure) };
};

const negative: Case = (text, measure) => {
  if (!MINUS.test(text)) return null;
  const size = figures(text.replace(MINUS, ""), measure);
  if (size.length === 0) return null;
  if (maySign(measure)) return { code: "notDigits", candidates: size.map((value) => multiply(value, -1)) };
  return { code: "negative", candidates: size };
};

const spaces: Case = (text, measure) => {
  const bare = text.replace(INVISIBLE, "");
  if (bare === text) return null;
  if (bare === "") return { code: "spaces", candidates: [null] };
  const said = figures(bare, measure);
  return said.length > 0 ? { code: "spaces", candidates: said } : null;
};

const fullWidth: Case = (text, measure) => {
  const narrow = narrowed(text);
  if (narrow === text) return null;
  const said = figures(narrow.replace(INVISIBLE, ""), measure);
  return { code: "notDigits", candidates: said.length > 0 ? said : doubtText(narrow, measure).candidates };
};

const separator: Case = (text, measure) => {
  if (!SEPARATED.test(text) || !/\d/.test(text)) return null;
  const [whole = "", fraction, ...more] = text.split(",");
  const oneComma = fraction !== undefined && more.length === 0 && !fraction.includes(".");
  const noGroup = oneComma && (fraction.length !== 3 || /^0*$/.test(whole));
  if (holdsWhole(measure) && noGroup) return { code: "decimals", candidates: vietnamese(text) };
  return { code: "separator", candidates: runReadings(text, measure) };
};

const scientific: Case = (text) =>
  SCIENTIFIC.test(text) ? { code: "notDigits", candidates: [decimal(text.replace(",", "."))] } : null;

const multiple: Case = (text) => {
  const match = MULTIPLE.exec(fold(text));
  if (!match) return null;
  const [, figure = "", word = ""] = match;
  const [said] = vietnamese(figure);
  if (said === undefined) return null;
  return { code: "notDigits", candidates: [multiply(said, MULTIPLES[word] ?? 1), said] };
};

const digits: Case = (text, measure) => {
  if (!/\p{N}/u.test(text)) return null;
  const joined = text.replace(SPACED, (number) => number.replace(INVISIBLE, ""));
  const said = [...joined.matchAll(NUMBERS)].slice(0, 3).flatMap(([number]) => runReadings(number, measure));
  const numbers = compactCandidates(said, measure);
  return { code: "notDigits", candidates: numbers.length > 0 ? numbers : codesLike(text, measure) };
};

const word: Case = (text, measure) => {
  if (measure.type === "code") return { code: "word", candidates: codesLike(text, measure) };
  return { code: "word", candidates: NOTHING.test(fold(text)) ? [0, null] : [] };
};

const CASES: readonly Case[] = [
  dash,
  tooLong,
  fraction,
  date,
  negative,
  spaces,
  fullWidth,
  separator,
  scientific,
  multiple,
  digits,
  word,
];

/** The figures a text of digits, signs and separators may say; none when it holds anything else. */
function figures(text: string, measure: Measure): readonly Decimal[] {
  const bare = text.replace(INVISIBLE, "");
  const figure = figureOf(bare, measure);
  if (figure !== null) return [figure];
  return SEPARATED.test(bare) ? runReadings(bare, measure) : [];
}

function narrowed(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
