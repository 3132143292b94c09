import type { Measure } from "../template/schema";
import { trimmed, withoutSpaces, withoutSign, ZEROS } from "./whole-text-formula";

/**
 * Figures with decimals written as text: "1.234,5", "99,79", "63 %". One of the formulas is TRUE when the cell's text is
 * none. There are several, to be short: one asks for digits, one where the comma stands, one how the groups are made.
 */

/** From here on a figure may be grouped, from there on by more than one dot. */
const GROUPED = 1000;
const TWICE = 10_000;

export function decimalTextFormulas(ref: string, signed: boolean): readonly string[] {
  const sign = (text: string) => (signed ? withoutSign(text) : text);
  const bare = sign(withoutSpaces(ref));
  return [
    strangeText(`${sign(trimmed(`T(${ref})`))}&")"`, sign(withoutSpaces(`T(${ref})`)), "all"),
    `AND(ISTEXT(${ref}),OR(LEFT(${bare})=",",RIGHT(${bare})=","))`,
    badGroups(ref, bare),
  ];
}

/** The range is asked of numbers only. */
export function percentTextFormulas(
  ref: string,
  { min = 0, max = 100, open = false }: Extract<Measure, { type: "percent" }>,
): readonly string[] {
  const beyond = `ABS(${ref}-${(min + max) / 2})>${open ? "=" : ""}${(max - min) / 2}`;
  const isOut = min <= 0 && (open ? max > 0 : max >= 0) ? beyond : `AND(${ref}<>"",${beyond})`;
  const bare = withoutSpaces(ref);
  const ends = `OR(ISERR(FIND(LEFT(${bare}&0),"0123456789")),RIGHT(SUBSTITUTE(${bare},"%",""))=",")`;
  const largest = Math.max(max, -min);
  const dots = largest < GROUPED ? "none" : largest < TWICE ? "one" : "all";
  const text = `SUBSTITUTE(SUBSTITUTE(${trimmed(`T(${ref})`)}&")","%)",")")," )",")")`;
  return [
    `IF(ISTEXT(${ref}),${ends},OR(ISLOGICAL(${ref}),${isOut}))`,
    strangeText(text, `SUBSTITUTE(${withoutSpaces(`T(${ref})`)},"%","")`, dots),
    ...(dots === "none" ? [] : [dots === "one" ? badGroup(ref, bare) : badGroups(ref, `SUBSTITUTE(${bare},"%","")`)]),
  ];
}

/** Something else than digits, 15 at most, one comma and as many dots. `closed` is the text with ")" behind it. */
function strangeText(closed: string, text: string, dots: "none" | "one" | "all"): string {
  const undotted = (from: string) =>
    dots === "none" ? from : `SUBSTITUTE(${from},".",""${dots === "one" ? ",1" : ""})`;
  const digits = `SUBSTITUTE(${undotted(closed)},",","",1)`;
  const figure = `SUBSTITUTE(${undotted(`0&${text}`)},",","")+0`;
  return `ISERROR(1/(FIND(${digits},TEXT(${figure},"0${ZEROS})"))>1))`;
}

/** A dot where none groups: behind the comma, or where the whole part written anew has none. */
function badGroups(ref: string, text: string): string {
  const whole = `LEFT(${text},FIND(",",${text}&",")-1)`;
  const anew = `SUBSTITUTE(FIXED(SUBSTITUTE(${whole},".",""),0),",",".")`;
  return `IF(ISERR(FIND(".",T(${ref}))),FALSE,OR(${whole}<>${anew},ISNUMBER(FIND(".",${text},FIND(",",${text}&",")))))`;
}

/** The same where one dot is all there can be: "1.234,5". */
function badGroup(ref: string, text: string): string {
  const ends = `FIND(",",SUBSTITUTE(${text},"%","")&",")`;
  return `IF(ISERR(FIND(".",T(${ref}))),FALSE,OR(FIND(".",${text})<>2,LEFT(${text})="0",${ends}<>6))`;
}
