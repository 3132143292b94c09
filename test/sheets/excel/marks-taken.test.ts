import type { Mark } from "../../../src/core";
import { withMarksTaken } from "../../../src/sheets/excel/marks-taken";

const area = { row: 0, column: 0, rows: 1, columns: 1 };
const mark = (length: number): Mark => ({ area, formula: "x".repeat(length), severity: "error" });
const marks = [mark(10), mark(254), mark(255), mark(4000)];

/** An Excel that takes no formula longer than `longest`, the "=" counted. */
const excel = (longest: number) => (fits: (one: Mark) => boolean) => {
  const given = marks.filter(fits).map(({ formula }) => formula.length);
  if (given.some((length) => length >= longest))
    return Promise.reject(Object.assign(new Error(), { code: "InvalidArgument" }));
  return Promise.resolve(given);
};

describe("withMarksTaken", () => {
  it.each([
    [8192, { result: [10, 254, 255, 4000], marks: "all" }],
    [256, { result: [10, 254], marks: "short" }],
    [255, { result: [10, 254], marks: "short" }],
    [100, { result: [], marks: "none" }],
  ])("with an Excel that takes %d characters", async (longest, answer) => {
    expect(await withMarksTaken(excel(longest))).toEqual(answer);
  });

  it("does not try again after another fault", async () => {
    const attempt = jest.fn(() => Promise.reject(Object.assign(new Error(), { code: "AccessDenied" })));
    await expect(withMarksTaken(attempt)).rejects.toThrow();
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});
