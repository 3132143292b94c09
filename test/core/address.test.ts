import fc from "fast-check";
import { absoluteAddress, address, areaAddress, columnName, parseAddress } from "../../src/core";

describe("address", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it("writes single cells and areas", () => {
    expect(address(30, 3)).toBe("D31");
    expect(absoluteAddress(30, 3)).toBe("$D$31");
    expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(areaAddress({ row: 4, column: 1, rows: 3, columns: 2 })).toBe("B5:C7");
  });

  it.each(["", "31", "D", "D0", "A1:B2", "Sheet1!A1", "XFE1", "A1048577", "AAAA1", " A1"])("%j is no cell", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(address(row, column))).toEqual({ row, column });
        expect(parseAddress(absoluteAddress(row, column).toLowerCase())).toEqual({ row, column });
      }),
    );
  });
});
