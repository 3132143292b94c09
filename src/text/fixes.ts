import type { Decimal, Fix } from "../core";
import { labelOfFix, labelOfMany, MANY } from "./findings";
import { printUnlike } from "./numbers";
import { cut } from "./short";

interface Change {
  /** "D31". */
  readonly address: string;
  /** Name of its sheet, where that is worth saying. */
  readonly sheet: string | null;
  /** What the cell shows; "" when it is blank. */
  readonly before: string;
  readonly value: Decimal | null;
}

const LONGEST = 40;
const BLANK = "trống";

/** "D31: 10 → 9", "D30 trang “Phụ lục 7”: trống → 491". */
export function changeText({ address, sheet, before, value }: Change): string {
  const shown = cut(before, LONGEST);
  const where = sheet === null ? address : `${address} trang “${sheet}”`;
  return `${where}: ${shown === "" ? BLANK : shown} → ${value === null ? BLANK : printUnlike(value, before)}`;
}

/** The words on the button of a fix, whose cells and what they show stand beside it: "Ghi 9", "Ghi 446 và 491". */
export function buttonOfFix(fix: Fix, address: string | null, shown: readonly string[]): string {
  if (fix.also === undefined) return labelOfFix(fix, address, shown[0]);
  if (fix.also.length >= MANY) return labelOfMany(fix);
  const values = [fix, ...fix.also].map(({ value }, at) =>
    value === null ? BLANK : printUnlike(value, shown[at] ?? ""),
  );
  return `Ghi ${values.slice(0, -1).join(", ")} và ${values.at(-1)}`;
}
