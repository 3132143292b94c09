import fc from "fast-check";
import { outcome } from "../../../src/core/report-text/agree";
import { decimal } from "../../../src/core";
import "../../support/seed";

const said = (value: number | string, more: Partial<Parameters<typeof outcome>[0]> = {}) => ({
  value: decimal(value),
  step: decimal(1),
  isRounded: false,
  side: null,
  ...more,
});

describe("a figure beside that of a cell", () => {
  it("a count agrees with itself alone", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        expect(outcome(said(a), decimal(b))).toBe(a === b ? "agrees" : "differs");
      }),
    );
  });

  it("a rate rounded or cut off at the digits it is said with does not differ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_899 }), (hundredths) => {
        const cell = decimal((hundredths / 100).toFixed(2));
        const tenths = { step: decimal("0.1"), isRounded: true };
        expect(outcome(said((Math.round(hundredths / 10) / 10).toFixed(1), tenths), cell)).toBe("agrees");
        expect(outcome(said((Math.floor(hundredths / 10) / 10).toFixed(1), tenths), cell)).toBe("agrees");
        expect(outcome(said((Math.floor(hundredths / 10 + 11) / 10).toFixed(1), tenths), cell)).toBe("differs");
      }),
    );
  });

  it.each<[string, Parameters<typeof outcome>[0], number, ReturnType<typeof outcome>]>([
    ["gần 27.000", said(27_000, { side: "below" }), 26_147, "agrees"],
    ["gần 27.000", said(27_000, { side: "below" }), 27_900, "differs"],
    ["hơn 12.000", said(12_000, { side: "above" }), 12_010, "agrees"],
    ["hơn 12.000", said(12_000, { side: "above" }), 20_000, "differs"],
    ["khoảng 300", said(300, { side: "about" }), 310, "agrees"],
    ["từ 95 trở lên", said(95, { side: "atLeast" }), 99, "agrees"],
    ["từ 95 trở lên", said(95, { side: "atLeast" }), 90, "differs"],
    ["12,01 nghìn", said(12_010, { step: decimal(10), isRounded: true }), 12_014, "agrees"],
    ["12,01 nghìn", said(12_010, { step: decimal(10), isRounded: true }), 12_100, "differs"],
    ["99,8 beside a whole 100", said("99.8", { step: decimal("0.1"), isRounded: true }), 100, "near"],
  ])("%s: %j beside %d", (_name, figure, cell, expected) => {
    expect(outcome(figure, decimal(cell))).toBe(expected);
  });
});
