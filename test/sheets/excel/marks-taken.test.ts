import type { Mark } from "../../../src/core";
import { fitting, missingMarks, withMarksTaken, type Taking } from "../../../src/sheets/excel/marks-taken";

const mark = (length: number, row = length): Mark => ({
  area: { row, column: 3, rows: 2, columns: 1 },
  formula: "x".repeat(length),
  severity: "error",
});
const named: Mark = { ...mark(0, 7), formula: "A1>_cchc1" };
const names = [{ name: "_cchc1", reference: "'Khác'!$A$1" }];
const sheets = [{ marks: [mark(10), mark(254), mark(255), named], names }, { marks: [mark(900), mark(4000)] }];

/** An Excel that takes no formula longer than `longest`, the "=" counted, and maybe no names. */
const excel = (longest: number, takesNames = true) => {
  const tried: number[] = [];
  const attempt = (taking: Taking) => {
    const given = sheets.map((sheet) => fitting(sheet, taking));
    tried.push(given.flatMap(({ marks }) => marks).length);
    const tooLong = given.some(({ marks }) => marks.some(({ formula }) => formula.length >= longest));
    if (tooLong) return Promise.reject(Object.assign(new Error(), { code: "InvalidArgument" }));
    if (!takesNames && given.some((sheet) => sheet.names !== undefined && sheet.names.length > 0)) {
      const debugInfo = { errorLocation: "NamedItemCollection.add" };
      return Promise.reject(Object.assign(new Error(), { code: "InvalidArgument", debugInfo }));
    }
    return Promise.resolve(null);
  };
  return { attempt, tried };
};

describe("withMarksTaken", () => {
  it.each([
    [8192, [6], []],
    [2000, [6, 5], ["b D4001:D4002"]],
    [255, [6, 5, 3], ["a D256:D257", "b D901:D902", "b D4001:D4002"]],
    [100, [6, 5, 3, 0], ["a D11:D12", "a D255:D256", "a D256:D257", "a D8:D9", "b D901:D902", "b D4001:D4002"]],
  ])(
    "with an Excel that takes %d characters, tries what is left of the lengths and says what is missing",
    async (longest, tries, missing) => {
      const { attempt, tried } = excel(longest);
      const { taking } = await withMarksTaken(sheets, attempt);
      expect(tried).toEqual(tries);
      expect(missingMarks(sheets, ["a", "b"], taking).map(({ sheet, address }) => `${sheet} ${address}`)).toEqual(
        missing,
      );
    },
  );

  it("leaves out the marks that use names where Excel refuses a name, and no other", async () => {
    const { attempt, tried } = excel(8192, false);
    const { taking } = await withMarksTaken(sheets, attempt);
    expect(tried).toEqual([6, 5]);
    expect(missingMarks(sheets, ["a", "b"], taking)).toEqual([{ sheet: "a", address: "D8:D9" }]);
  });

  it("writes one mark an area where Excel refuses several, before it leaves any out", async () => {
    const wide: Mark = {
      ...mark(0, 3),
      formula: 'AND(D4>$D4,"A1"="")',
      more: [{ row: 9, column: 4, rows: 1, columns: 1 }],
    };
    const given: unknown[] = [];
    const { taking } = await withMarksTaken([{ marks: [wide] }], (now) => {
      given.push(fitting({ marks: [wide] }, now).marks);
      if (now.takesAreas) return Promise.reject(Object.assign(new Error(), { code: "InvalidArgument" }));
      return Promise.resolve();
    });
    expect(given).toEqual([
      [wide],
      [
        { area: wide.area, formula: wide.formula, severity: "error" },
        { area: wide.more?.[0], formula: 'AND(E10>$D10,"A1"="")', severity: "error" },
      ],
    ]);
    expect(missingMarks([{ marks: [wide] }], ["a"], taking)).toEqual([]);
  });

  it("does not try again after another fault, nor when there is nothing left to leave out", async () => {
    for (const [given, code] of [
      [sheets, "AccessDenied"],
      [[{ marks: [] }], "InvalidArgument"],
    ] as const) {
      const attempt = jest.fn(() => Promise.reject(Object.assign(new Error(), { code })));
      await expect(withMarksTaken(given, attempt)).rejects.toThrow();
      expect(attempt).toHaveBeenCalledTimes(1);
    }
  });
});
