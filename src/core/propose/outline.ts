import { numbering } from "../recognise/wording";
import type { Row } from "../template/schema";
import { isGrandTotal } from "./words";

/** Where a row stands among the rows of its table; others by position, null for none. */
export interface Outlined {
  /** The row it stands under. */
  readonly parent: number | null;
  /** The row right above the words "Trong đó" whose part it is. */
  readonly whole: number | null;
  /** The heading of the outermost level it stands under. */
  readonly section: number | null;
}

const ROMAN = /^[IVX]{1,5}$/;
const CAPITAL = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}$/u;
const DOTTED = /^\d{1,3}(?:\.\d{1,3})*$/;
const PART_WORDS = /^(?:trong ?do|bao gom|gom)\b/;
/** Deeper than any dotted number. */
const [LETTERED, BULLETED] = [50, 60];

/** The tree a table's numbers, letters and the words "Trong đó" draw. */
export function outlineOf(rows: readonly Pick<Row, "stt" | "label" | "unit">[]): Outlined[] {
  const open: { at: number; depth: number }[] = [];
  const found: Outlined[] = [];
  let whole: number | null = null;
  rows.forEach(({ stt, label, unit }, at) => {
    const named = isPartWord(stt) || isPartWord(label);
    const depth = named ? BULLETED : depthOf(stt);
    if (named) whole ??= wholeBefore(rows, at);
    else if (depth !== BULLETED || unit === "") whole = null;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    // A total of all rows belongs to none of them, but to the heading they stand under.
    if (depth === BULLETED && isGrandTotal(label))
      while (open.length > 0 && rows[open.at(-1)!.at]!.unit !== "") open.pop();
    const parent = whole ?? open.at(-1)?.at ?? null;
    found.push({ parent, whole: unit === "" ? null : whole, section: open[0]?.at ?? null });
    if (depth !== BULLETED) open.push({ at, depth });
  });
  return found;
}

/** "Trong đó", "bao gồm". */
export function isPartWord(text: string): boolean {
  return PART_WORDS.test(numbering(text)) || /^trongdo/.test(numbering(text));
}

/** The last row before the words that has a number or a letter. */
function wholeBefore(rows: readonly Pick<Row, "stt" | "unit">[], at: number): number | null {
  const before = rows[at - 1];
  return before !== undefined && before.unit !== "" && depthOf(before.stt) !== BULLETED ? at - 1 : null;
}

function depthOf(stt: string): number {
  const number = stt.trim().replace(/[.)\s]+$/, "");
  if (ROMAN.test(number)) return 1;
  if (CAPITAL.test(number)) return 0;
  if (SMALL.test(number)) return LETTERED;
  const dotted = numbering(stt);
  return DOTTED.test(dotted) ? 1 + dotted.split(".").length : BULLETED;
}
