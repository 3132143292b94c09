import { topLeft } from "../../../src/sheets/excel/address";

it.each([
  ["B7", { row: 6, column: 1 }],
  ["$B$7:C9", { row: 6, column: 1 }],
  ["Sheet!B7", { row: 6, column: 1 }],
  ["'a!b'!B7", { row: 6, column: 1 }],
  ["C:D", { row: 0, column: 2 }],
  ["7:9", { row: 6, column: 0 }],
  ["B7,D9", { row: 6, column: 1 }],
  ["B7;D9", { row: 6, column: 1 }],
  ["", null],
  ["#REF!", null],
])("top left of %p", (address, place) => {
  expect(topLeft(address)).toEqual(place);
});
