import fc from "fast-check";
import { decimal } from "../../src/core/decimal";
import { readCell } from "../../src/core/reading/read-cell";
import { printNumber } from "../../src/text/numbers";

describe("numbers in Vietnamese notation", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1297, "1.297"],
    [1234567, "1.234.567"],
    [-1234, "-1.234"],
    ["62.78", "62,78"],
    ["-5.65", "-5,65"],
    ["1234.5", "1.234,5"],
    ["0.0000001", "0,0000001"],
  ])("%s is printed %s", (figure, printed) => {
    expect(printNumber(decimal(figure))).toBe(printed);
  });

  it("are read back as what they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const figure = decimal(`${whole}.${String(cents).padStart(2, "0")}`);
        const text = printNumber(figure);
        const reading = readCell({ value: text, text, format: "General" }, { type: "quantity", signed: true });
        expect(reading).toEqual({ kind: "value", value: figure });
      }),
    );
  });
});
