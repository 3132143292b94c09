import { fold } from "../fold";
import { isRateRow } from "./column-lines";
import { isPartWord, outlineOf } from "../propose/outline";
import { isGrandTotal } from "../propose/words";
import type { Row } from "../template/schema";

/** A row that adds up others, as the ways to understand which; rows by position. */
export interface RowTotal {
  readonly total: number;
  /** The likeliest first. */
  readonly ways: readonly (readonly number[])[];
  /** Its words and place leave one way only. */
  readonly isPlain: boolean;
}

type Printed = Pick<Row, "stt" | "label" | "unit">;

/** Rows of a matrix that add up others: "Tổng cộng" below or above them, "Cộng khối sở", a row with numbers under its own. */
export function rowTotals(rows: readonly Printed[], isFilled: (at: number) => boolean): RowTotal[] {
  const outline = outlineOf(rows.map((row) => ({ ...row, unit: "x" })));
  const grand = rows.flatMap(({ label }, at) => (isGrandTotal(label) ? [at] : []));
  const subtotals = rows.flatMap(({ label }, at) => (!isGrandTotal(label) && isSubtotal(label) ? [at] : []));
  const isTotal = (at: number) => grand.includes(at) || subtotals.includes(at) || isRateRow(rows[at]!.label);
  const leaves = (from: number, to: number) => outermost(from, to).flatMap(filledUnder);
  const found: RowTotal[] = [];
  for (const total of [...subtotals, ...grand]) {
    const before = Math.max(-1, ...[...grand, ...subtotals].filter((at) => at < total));
    const between = leaves(before + 1, total);
    const below = leaves(total + 1, Math.min(rows.length, ...grand.filter((at) => at > total)));
    const own = subtotals.filter((at) => at < total);
    const isGrand = grand.includes(total);
    const ways = isGrand
      ? [
          own.length > 1 ? own : [],
          leaves(0, total),
          between,
          below,
          deepest(0, total),
          deepest(total + 1, rows.length),
        ]
      : [between, filledIn(before + 1, total)];
    const told = ways.filter((way) => way.length > 1);
    const isPlain = isGrand && grand.length === 1 && subtotals.length === 0 && below.length === 0 && isFlat(0, total);
    if (told.length > 0) found.push({ total, ways: unique(told), isPlain });
  }
  const sections = rows.flatMap((_, at) => {
    const parts = childrenOf(at);
    return parts.length > 1 && isFilled(at) && !isTotal(at) ? [{ total: at, ways: [parts], isPlain: false }] : [];
  });
  return [...found, ...sections];

  function childrenOf(at: number): number[] {
    return outline.flatMap(({ parent, whole }, row) => (parent === at && whole === null && !isTotal(row) ? [row] : []));
  }

  function outermost(from: number, to: number): number[] {
    const inside = rows.map((_, at) => at).filter((at) => at >= from && at < to && !isTotal(at));
    return inside.filter((at) => outline[at]!.whole === null && !isWithin(outline[at]!.parent, from, to));
  }

  function isWithin(parent: number | null, from: number, to: number): boolean {
    return parent !== null && parent >= from && parent < to && !isTotal(parent);
  }

  /** A heading without figures stands for the rows under it. */
  function filledUnder(at: number): number[] {
    const parts = childrenOf(at);
    return isFilled(at) || parts.length === 0 ? [at] : parts.flatMap(filledUnder);
  }

  function deepest(from: number, to: number): number[] {
    return outermost(from, to).flatMap((at) => lowestUnder(at));
  }

  function lowestUnder(at: number): number[] {
    const parts = childrenOf(at);
    return parts.length === 0 ? [at] : parts.flatMap(lowestUnder);
  }

  function filledIn(from: number, to: number): number[] {
    return rows.flatMap((_, at) => (at >= from && at < to && isFilled(at) && !isTotal(at) ? [at] : []));
  }

  /** All rows of one level by their numbers, none of them named as a part of others. */
  function isFlat(from: number, to: number): boolean {
    const marked = rows.slice(from, to).filter(({ stt }) => stt !== "").length;
    const isOne = marked > 0 && marked === to - from;
    return (
      isOne && rows.slice(from, to).every(({ label }, at) => outline[from + at]!.parent === null && !isPartWord(label))
    );
  }
}

/** "Cộng khối sở", "Tổng cấp xã"; not "Công an", which folds alike. */
function isSubtotal(label: string): boolean {
  return /^\s*(?:cộng|tổng)(?![\p{L}\p{N}])/iu.test(label.normalize("NFC")) && fold(label).split(" ").length < LONG;
}

const LONG = 8;

function unique(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(ways.map((way) => [way.join(), way])).values()];
}
