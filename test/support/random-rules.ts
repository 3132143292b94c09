import fc from "fast-check";
import type { RuleData } from "../../src/core/template/schema";
import { type SmallRow, smallRow } from "./small-template";

/** Random rules of every written kind over a small form with every measure. */

const CODES = "Chưa = 0 Đang làm = 1 Hoàn thành = 2";
const counts = ["n1", "n2", "n3", "n4", "n5", "n6"];
const percents = ["p1", "p2", "p3"];
const quantities = ["q1", "q2"];
const codes = ["k1", "k2"];
const figures = [...counts, ...percents, ...quantities, "s1", "o1"];

export const rowsOfAll: readonly SmallRow[] = [
  smallRow("h1", ""),
  ...counts.map((id, index) => smallRow(id, "Hồ sơ", index < 3 ? { parent: "h1" } : {})),
  ...percents.map((id) => smallRow(id, "%")),
  ...quantities.map((id) => smallRow(id, "Triệu đồng", { measure: { type: "quantity" } })),
  ...codes.map((id) => smallRow(id, CODES)),
  smallRow("s1", "Người", { measure: { type: "count", signed: true } }),
  smallRow("o1", "%", { measure: { type: "percent", min: -100, max: 100, open: true } }),
  smallRow("x1", "Hồ sơ", { appliesTo: ["tinh"] }),
];

const some = (from: readonly string[], max: number) => fc.subarray([...from], { minLength: 1, maxLength: max });

/** Two lists without a cell in common. */
const split = (from: readonly string[], first: number, second: number) =>
  fc
    .tuple(
      fc.shuffledSubarray([...from], { minLength: first + second, maxLength: first + second }),
      fc.nat(first - 1),
      fc.nat(second - 1),
    )
    .map(([cells, a, b]) => [cells.slice(0, a + 1), cells.slice(first, first + b + 1)] as const);

/** A total and so many counts that their formula is written together. */
const manyCounts = fc
  .shuffledSubarray([...counts, ...codes], { minLength: 5, maxLength: 8 })
  .map(([total = "", ...parts]) => [[total], parts] as const);

const is = fc.constantFrom("filled", "blank", "zero", "zeroOrBlank", "positive", "notZero", 0, 1, 5);
const named = fc.constantFrom("filled", "blank", "zero", "zeroOrBlank", "positive", "notZero");
const atom = fc.oneof(
  fc.record({ cell: fc.constantFrom(...figures), is }),
  fc.record({ cell: fc.constantFrom(...codes), is: fc.oneof(named, fc.constantFrom(0, 1, 2)) }),
  fc.record({ sum: some(figures, 3), is }),
);
const atoms = fc.array(atom, { minLength: 2, maxLength: 3 });
const condition = fc.oneof(atom, fc.record({ any: atoms }), fc.record({ all: atoms }));

const options: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  part: split(figures, 3, 2).map(([parts, wholes]) => ({ parts, wholes })),
  sum: fc
    .tuple(fc.oneof(split(figures, 1, 4), manyCounts), fc.constantFrom("=", "<=", ">=", undefined))
    .map(([[[total], parts], relation]) => ({ total, parts, ...(relation && { relation }) })),
  ratio: fc
    .tuple(fc.constantFrom(...percents), split([...counts, ...quantities], 2, 2))
    .map(([ratio, [part, base]]) => ({ ratio, part, base })),
  compare: fc
    .tuple(
      split(figures, 2, 2),
      fc.constantFrom("=", "<>", "<", "<=", ">", ">="),
      fc.option(fc.constantFrom(0, 100, 7.5)),
    )
    .map(([[left, right], operator, constant]) => ({ left, operator, right: constant ?? right })),
  implies: fc.record({ if: condition, then: condition }),
  pair: fc.record({ mode: fc.constantFrom("both", "notBoth"), first: condition, second: condition }),
  base: fc
    .tuple(split(figures, 2, 2), fc.constantFrom("filled", "positive", undefined))
    .map(([[rates, base], when]) => ({ rates, base, ...(when && { when }) })),
  copy: fc
    .shuffledSubarray(figures, { minLength: 4, maxLength: 4 })
    .map(([a, b, c, d]) => ({ block: [a, b], of: [c, d] })),
  between: split(figures, 1, 3).map(([[cell], among]) => ({ cell, among })),
};

export const randomRules: fc.Arbitrary<RuleData[]> = fc
  .array(
    fc.oneof(...Object.entries(options).map(([kind, arbitrary]) => arbitrary.map((chosen) => ({ kind, chosen })))),
    { minLength: 1, maxLength: 12 },
  )
  .map((rules) =>
    rules.map(({ kind, chosen }, index) => ({
      id: `r${index}`,
      kind,
      severity: "error",
      options: chosen,
      source: "thử",
    })),
  );
