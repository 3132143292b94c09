import * as z from "zod/mini";
import { compare, type Decimal } from "../decimal";
import { cellRef, cellRefs, defineRuleKind, notChecked, pass } from "./define";
import { figuresOf } from "./figures";
import type { CellKey } from "../template/template";
import type { Outcome } from "./kind";

interface BetweenData {
  readonly stated: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly among: readonly CellKey[];
}

/**
 * A common rate lies between the rates it is made of. Blank ones are left out; two must be filled. It waits for the others.
 *
 * `{ "cell": "rate", "among": ["rate-province", "rate-district", "rate-commune"] }`
 */
export const between = defineRuleKind({
  kind: "between",
  options: z.strictObject({ cell: cellRef, among: cellRefs }),
  reads: ({ cell, among }) => [cell, ...among],

  check({ cell, among }, read): Outcome<BetweenData> {
    const reading = read(cell);
    if (reading.kind !== "value") return notChecked;
    const stated = reading.value;
    const figures: Decimal[] = [];
    for (const key of among) {
      const one = read(key);
      if (one.kind === "doubt") return notChecked;
      if (one.kind === "value") figures.push(one.value);
    }
    if (figures.length < 2) return notChecked;
    const least = figures.reduce(lesser);
    const most = figures.reduce(greater);
    if (compare(stated, least) >= 0 && compare(stated, most) <= 0) return pass;
    const waits = figures.length < among.length;
    return { status: "fail", data: { stated, least, most, among }, ...(waits && { waits }) };
  },

  span({ cell, among }, read, key) {
    const figures = figuresOf(among, read);
    if (key !== cell || figures.length < 2) return null;
    return { least: figures.reduce(lesser), most: figures.reduce(greater) };
  },

  formula({ cell, among }, write) {
    const stated = write.ref(cell);
    const figures = write.list(among);
    const filled = `${write.areFilled(among)},COUNT(${figures})>1`;
    const asked = `${write.areNumbers([cell, ...among])},ISNUMBER(${stated}),${filled}`;
    return `AND(${asked},OR(${stated}<MIN(${figures}),${stated}>MAX(${figures})))`;
  },
});

function lesser(a: Decimal, b: Decimal): Decimal {
  return compare(b, a) < 0 ? b : a;
}

function greater(a: Decimal, b: Decimal): Decimal {
  return compare(b, a) > 0 ? b : a;
}
