import { runs } from "../../../src/sheets/excel/runs";

it.each([
  [[], []],
  [[15], [{ from: 0, count: 1, size: 15 }]],
  [
    [15, 15, 30, 15],
    [
      { from: 0, count: 2, size: 15 },
      { from: 2, count: 1, size: 30 },
      { from: 3, count: 1, size: 15 },
    ],
  ],
])("runs of %p", (sizes, expected) => {
  expect(runs(sizes)).toEqual(expected);
});
