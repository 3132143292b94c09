import { asText, keepsFigure } from "../../../src/sheets/excel/cell-text";

describe("asText", () => {
  it.each([
    ["=1+1", "General", "'=1+1"],
    ["=1+1", "@", "'=1+1"],
    ["+84", "@", "'+84"],
    ["- Cấp tỉnh", "@", "'- Cấp tỉnh"],
    ["@SUM(A1)", "General", "'@SUM(A1)"],
    ["'quoted'", "@", "''quoted'"],
    ["1.2", "General", "'1.2"],
    ["1.2", "@", "1.2"],
    ["2/8", "General", "'2/8"],
    ["100%", "General", "'100%"],
    ["(12)", "General", "'(12)"],
    [" =1", "General", "' =1"],
    ["\t=1", "General", "'\t=1"],
    ["TRUE", "General", "'TRUE"],
    ["May 5", "General", "'May 5"],
    ["#N/A", "General", "'#N/A"],
    ["Cải cách thể chế", "General", "Cải cách thể chế"],
    ["", "General", ""],
  ])("writes %p in a cell of format %p as %p", (text, format, written) => {
    expect(asText(text, format)).toBe(written);
  });
});

it.each([
  ["General", true],
  ["#,##0", true],
  ["0.00", true],
  ["@", false],
  ["0%", false],
  ["d/m/yyyy", false],
  ["0.00E+00", false],
])("a figure in the format %p shows as itself: %p", (format, kept) => {
  expect(keepsFigure(format)).toBe(kept);
});
