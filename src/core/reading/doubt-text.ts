import { decimal, multiply, type Decimal } from "../decimal";
import { fold } from "../fold";
import type { Measure } from "../template/schema";
import { compactCandidates, ratioCandidates } from "./candidates";
import { codesLike } from "./codes-like";
import { figureOf, maySign, trimmed } from "./figure";
import { fractionIn } from "./fraction";
import { withoutSpaces, withoutUnseen } from "./invisible";
import type { Doubt } from "./reading";
import { holdsWhole, isNumber, isTooLong, runReadings, vietnamese } from "./run-of-digits";
import { typedDate } from "./typed-date";

type Verdict = Pick<Doubt, "code" | "candidates" | "sure" | "guess">;
type Case = (text: string, measure: Measure) => Verdict | null;

const DASHES = /^[-\u2010-\u2015\u2212_.\u2026/\\]+$/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const MINUS = /^[-\u2010-\u2015\u2212](?=.)/;
const FORMULA = /^=/;
/** Digits, dots and commas with two signs or more; of one sign, each between digits. */
const MANY_SIGNS = /^\d[\d.,]*[.,][\d.,]*[.,][\d.,]*$/;
const ONE_SIGN = /^\d+([.,])\d+(?:\1\d+)+$/;
/** "1 297", "12 345,6": spaces where a figure has its thousands apart. */
const SPACED_FIGURE = /^[+-]?\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:,\d+)?$/;
/** "31.02.2024": written as a day, though no calendar has it. */
const NO_DAY = /^\d{1,2}([.,])\d{1,2}\1(?:19|20)\d{2}$/;
const SEPARATED = /^\d*(?:[.,]\d+)*[.,]?$/;
/** "1,234,567" is thousands in every notation; "2,388" only where no decimals can stand. */
const ENGLISH_GROUPS = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;
/** A letter beside a digit, or beside the sign that parts digits: it may stand for one. */
const TOUCHING = /\d\p{L}|\p{L}\d|\d[.,]\p{L}|\p{L}[.,]\d/u;
const LOOKALIKES = /^(?=.*\d)[\dlIoO.,]+$/;
/** Folded words before a number of a day, a month or a year. */
const CALENDAR = /\b(?:ngay|thang|quy|nam) \d/;
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
    if (verdict === null) continue;
    const candidates = compactCandidates(verdict.candidates, measure);
    const sure = candidates.length === 1 ? verdict.sure : undefined;
    return { code: verdict.code, candidates, ...(sure && { sure }), ...(verdict.guess && { guess: true }) };
  }
  return { code: "word", candidates: [] };
}

/** Nobody calculated it: what it names are cells, not figures. */
const formula: Case = (text) => (FORMULA.test(text) ? { code: "notCalculated", candidates: [] } : null);

/** The words of one code, to the letter: "2 cấp" where the form prints "2 cấp = 1". */
const codeLabel: Case = (text, measure) => {
  if (measure.type !== "code") return null;
  const said = fold(withoutUnseen(text)).replace(/[.,;:]+$/, "");
  const [only, ...others] = measure.codes.filter(({ label }) => fold(label) === said);
  return only && others.length === 0 ? { code: "word", candidates: [only.code], sure: "always" } : null;
};

const dash: Case = (text) => (DASHES.test(text) ? { code: "dash", candidates: [null, 0] } : null);

const tooLong: Case = (text) => (SEPARATED.test(text) && isTooLong(text) ? { code: "tooLong", candidates: [] } : null);

const fraction: Case = (text, measure) => {
  const said = fractionIn(text);
  if (said === null) return null;
  if (said === "tooLong") return { code: "fraction", candidates: [] };
  return { code: "fraction", candidates: ratioCandidates(said.part, said.base, measure), guess: true };
};

const date: Case = (text, measure) => {
  const candidates = typedDate(text, measure);
  return candidates && { code: "date", candidates, guess: true };
};

const negative: Case = (text, measure) => {
  if (!MINUS.test(text)) return null;
  const size = figures(text.replace(MINUS, ""), measure);
  if (size.length === 0) return null;
  if (maySign(measure)) return { code: "notDigits", candidates: size.map((value) => multiply(value, -1)) };
  return { code: "negative", candidates: size };
};

/** Signs nobody sees, in or around what would be a figure, or nothing, without them. */
const invisible: Case = (text, measure) => {
  const seen = trimmed(withoutUnseen(text).trim());
  if (seen === trimmed(text)) return null;
  if (seen === "") return { code: "invisible", candidates: [null], sure: "always" };
  const figure = figureOf(seen, measure);
  if (figure !== null) return { code: "invisible", candidates: [figure], sure: "always" };
  const said = figures(seen, measure);
  return said.length > 0 ? { code: "invisible", candidates: said } : null;
};

const spaces: Case = (text, measure) => {
  const bare = withoutSpaces(text);
  if (bare === text) return null;
  const said = figures(bare, measure);
  if (said.length === 0) return null;
  const isOne = SPACED_FIGURE.test(text) && figureOf(bare, measure) !== null;
  return { code: "spaces", candidates: said, ...(isOne ? { sure: "always" } : { guess: true }) };
};

const fullWidth: Case = (text, measure) => {
  const narrow = narrowed(text);
  if (narrow === text) return null;
  const figure = figureOf(narrow, measure);
  if (figure !== null) return { code: "notDigits", candidates: [figure], sure: "always" };
  const said = figures(withoutSpaces(narrow), measure);
  return { code: "notDigits", candidates: said.length > 0 ? said : doubtText(narrow, measure).candidates };
};

/** A sign stands a place off: one group is as much too long as another is too short. With a group short alone a digit may be missing. */
function isMovedSign(text: string): boolean {
  if (!ONE_SIGN.test(text) || NO_DAY.test(text)) return false;
  const [, ...groups] = text.split(/[.,]/).map(({ length }) => length);
  return groups.reduce((sum, length) => sum + length - 3, 0) === 0;
}

/** Neither notation groups digits so. All digits may be there all the same, where one sign parts them. */
const grouping: Case = (text) => {
  if (!MANY_SIGNS.test(text) || isTooLong(text) || isNumber(text)) return null;
  return { code: "grouping", candidates: isMovedSign(text) ? [decimal(text.replace(/\D/g, ""))] : [] };
};

const separator: Case = (text, measure) => {
  if (!SEPARATED.test(text) || !/\d/.test(text)) return null;
  const [whole = "", fraction, ...more] = text.split(",");
  const oneComma = fraction !== undefined && more.length === 0 && !fraction.includes(".");
  const noGroup = oneComma && (fraction.length !== 3 || /^0*$/.test(whole));
  if (holdsWhole(measure) && noGroup) return { code: "decimals", candidates: vietnamese(text) };
  const sure = ENGLISH_GROUPS.test(text) ? "always" : ENGLISH_THOUSANDS.test(text) ? "asThousands" : undefined;
  const isGuess = sure === undefined && holdsWhole(measure);
  return {
    code: "separator",
    candidates: runReadings(text, measure),
    ...(sure && { sure }),
    ...(isGuess && { guess: true }),
  };
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

/** Letters typed for the digits they look like: "l2", "1O5". Other letters that touch digits leave no figure to be read. */
const lookalike: Case = (text, measure) => {
  const bare = withoutUnseen(text);
  if (!TOUCHING.test(bare)) return null;
  if (!LOOKALIKES.test(bare)) return measure.type === "code" ? null : { code: "notDigits", candidates: [] };
  const figure = figureOf(bare.replace(/[lI]/g, "1").replace(/[oO]/g, "0"), measure);
  return { code: "notDigits", candidates: figure === null ? [] : [figure] };
};

const digits: Case = (text, measure) => {
  if (!/\p{N}/u.test(text)) return null;
  const joined = text.replace(SPACED, withoutSpaces);
  const found = [...joined.matchAll(NUMBERS)].slice(0, 3);
  const numbers = compactCandidates(
    found.flatMap(([number]) => runReadings(number, measure)),
    measure,
  );
  const isGuess = found.length > 1 || CALENDAR.test(fold(text));
  const candidates = numbers.length > 0 ? numbers : codesLike(text, measure);
  return { code: "notDigits", candidates, ...(isGuess && { guess: true }) };
};

const word: Case = (text, measure) => {
  if (measure.type === "code") return { code: "word", candidates: codesLike(text, measure) };
  return { code: "word", candidates: NOTHING.test(fold(text)) ? [0, null] : [] };
};

const CASES: readonly Case[] = [
  formula,
  codeLabel,
  dash,
  tooLong,
  fraction,
  date,
  negative,
  invisible,
  spaces,
  fullWidth,
  grouping,
  separator,
  scientific,
  multiple,
  lookalike,
  digits,
  word,
];

/** The figures a text of digits, signs and separators may say; none when it holds anything else. */
function figures(text: string, measure: Measure): readonly Decimal[] {
  const bare = withoutSpaces(text);
  const figure = figureOf(bare, measure);
  if (figure !== null) return [figure];
  return SEPARATED.test(bare) ? runReadings(bare, measure) : [];
}

function narrowed(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
