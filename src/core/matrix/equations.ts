/** What a form prints under or in the heading of a column: "(3)=(4)+(5)+(6)", "7 = 5/3*100". */
export interface Equation {
  /** As printed. */
  readonly said: string;
  /** Printed numbers of columns: `result` is the sum of `plus` less `minus`, in percent of the sum of `base` if there is one. */
  readonly result: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly base: readonly string[];
}

const PRINTED = /(?<!\d)(?:\(?\s*(\d{1,2})\s*\)?)?\s*=\s*([\d(][()[\]\d\s+\-–−*x×:/%]*)/g;
const SUM = /^\(?(\d{1,2}(?:[+-]\d{1,2})*)\)?$/;

/** The equations of a heading; `own`: the printed number of its column, where the equation does not say. */
export function equationsIn(text: string, own: string | null): Equation[] {
  return [...text.matchAll(PRINTED)].flatMap(([said, left, right = ""]): Equation[] => {
    const result = left ?? own;
    if (result === null) return [];
    const sides = sidesOf(right);
    if (sides === null) return [];
    const names = [...sides.plus, ...sides.minus, ...sides.base];
    const isClear =
      !names.includes(result) &&
      new Set([...sides.plus, ...sides.minus]).size === sides.plus.length + sides.minus.length;
    const isSome = sides.base.length > 0 || names.length > 1;
    return isClear && isSome ? [{ said: tidy(said), result, ...sides }] : [];
  });
}

function sidesOf(right: string): Pick<Equation, "plus" | "minus" | "base"> | null {
  const flat = right
    .replace(/[\s%]+/g, "")
    .replace(/[–−]/g, "-")
    .replace(/[x×]/g, "*")
    .replace(/:/g, "/")
    .replace(/[[\]]/g, (sign) => (sign === "[" ? "(" : ")"));
  const open = closed(flat)
    .replace(/\*\(?100\)?|100\*/g, "")
    .replace(/\((\d{1,2})\)/g, "$1");
  const [above = "", below, ...more] = outer(open).split("/");
  const [part, base] = [sumOf(above), below === undefined ? { plus: [], minus: [] } : sumOf(below)];
  if (part === null || base === null || more.length > 0 || base.minus.length > 0) return null;
  return { ...part, base: base.plus };
}

/** Without the brackets that the words around the equation close: "(3=4+5)". */
function closed(text: string): string {
  const count = (sign: string) => text.split(sign).length - 1;
  return count(")") > count("(") ? closed(text.replace(/\)([^)]*)$/, "$1")) : text;
}

/** Without brackets around the whole: "(5/3)". */
function outer(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
}

function sumOf(text: string): Pick<Equation, "plus" | "minus"> | null {
  const [, inner] = SUM.exec(text) ?? [];
  if (inner === undefined) return null;
  const terms = inner.match(/[+-]?\d+/g) ?? [];
  const named = (minus: boolean) =>
    terms.filter((term) => term.startsWith("-") === minus).map((term) => term.replace(/^[+-]/, ""));
  return { plus: named(false), minus: named(true) };
}

function tidy(said: string): string {
  const text = said.replace(/\s+/g, "");
  return text.startsWith("(") && !/^\(\d+\)/.test(text) ? closed(text.slice(1)) : closed(text);
}
