import fc from "fast-check";
import {
  add,
  compare,
  decimal,
  fractionDigits,
  isWhole,
  multiply,
  plain,
  quotient,
  subtract,
} from "../../src/core/decimal";

/** Decimals with up to six digits after the point, as whole millionths. */
const SCALE = 6;
const millionths = fc.oneof(
  fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }),
  fc.bigInt({ min: -300n, max: 300n }).map((small) => small * 10n ** 5n),
);
const asDecimal = (units: bigint, scale = SCALE) => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  return decimal(`${units < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
};

describe("exact decimals", () => {
  it("add, subtract, multiply and compare as whole millionths do", () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        const [x, y] = [asDecimal(a), asDecimal(b)];
        expect(plain(add(x, y))).toBe(plain(asDecimal(a + b)));
        expect(plain(subtract(x, y))).toBe(plain(asDecimal(a - b)));
        expect(plain(multiply(x, y))).toBe(plain(asDecimal(a * b, SCALE * 2)));
        expect(compare(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("tell apart figures that are nearly equal", () => {
    fc.assert(
      fc.property(millionths, fc.constantFrom(-1n, 0n, 1n), (a, step) => {
        expect(compare(asDecimal(a), asDecimal(a + step))).toBe(Number(-step) + 0);
      }),
    );
  });

  it.each([
    [446, 491, 2, "90.84"],
    [1, 8, 0, "13"],
    [1, 3, 4, "33.3333"],
    [0, 7, 2, "0"],
  ])("%s / %s in percent at %s digits is %s", (part, base, digits, wanted) => {
    expect(plain(quotient(multiply(100, part), base, digits))).toBe(wanted);
  });

  it.each([
    ["63", 0, true],
    ["62.78", 2, false],
    ["90.80", 1, false],
    ["0.0001", 4, false],
    ["5.000", 0, true],
  ])("%s has %s digits after the point", (text, digits, whole) => {
    expect([fractionDigits(decimal(text)), isWhole(decimal(text))]).toEqual([digits, whole]);
  });

  it("are plain numbers when whole and safe", () => {
    expect([decimal("1297"), add(decimal("0.5"), decimal("1.5")), decimal(0.1)].map((one) => typeof one)).toEqual([
      "number",
      "number",
      "object",
    ]);
  });
});
