import { decimal } from "../../../src/core/decimal";
import { bitsOf } from "../../../src/core/evidence/bits";

describe("how much it says that two figures are the same", () => {
  const count = { type: "count" } as const;
  const percent = { type: "percent" } as const;
  it.each<[number | string, typeof count | typeof percent, number, number]>([
    [0, count, 0, 0],
    [1, count, 1, 1],
    [2350, count, 7, 8],
    [2351, count, 11, 12],
    [3000, count, 2, 2],
    ["5.65", count, 9, 10],
    [100, percent, 0, 0],
    [0, percent, 0, 0],
    ["66.67", percent, 3, 5],
    ["87.53", percent, 10, 12],
    ["99.9", percent, 1, 2],
  ])("%s of a %j: %d to %d bits", (figure, measure, least, most) => {
    const bits = bitsOf(decimal(figure), measure);
    expect(bits).toBeGreaterThanOrEqual(least);
    expect(bits).toBeLessThanOrEqual(most);
  });
});
