import fc from "fast-check";
import {
  dropSheet,
  hasRelative,
  mapWords,
  qualify,
  rebase,
  renameInFormula,
  shiftFormula,
} from "./formulas/references";
import { areaName, readArea } from "./model/address";
import { bounding, covers, intersection, MAX_COLUMNS, MAX_ROWS, shiftArea, subtract } from "./model/area";

describe("references in formulas", () => {
  it.each([
    ["=SUM($D$2:$D$5)+D7", 3, 2, "=SUM($D$2:$D$7)+D9"],
    ["=SUM($D$2:$D$5)+D7", 3, -2, "=SUM($D$2:$D$3)+D5"],
    ["=D4+D2", 3, -1, "=#REF!+D2"],
    ["=SUM(D4:D5)", 3, -2, "=SUM(#REF!)"],
    ["=Khac!D9+'Phụ lục 1'!D9", 0, 1, "=Khac!D9+'Phụ lục 1'!D10"],
    ['="D9"&LOG10(D9)', 0, 1, '="D9"&LOG10(D10)'],
    ["=D9<1E15+1.5E-9*D9", 0, 1, "=D10<1E15+1.5E-9*D10"],
    ["=SUM(D:D)+SUM(2:3)", 1, 1, "=SUM(D:D)+SUM(3:4)"],
  ])("%s after rows moved at %d by %d", (formula, at, count, expected) => {
    expect(shiftFormula(formula, "Phụ lục 1", "Phụ lục 1", { axis: "row", at, count })).toBe(expected);
  });

  it("follows sheets", () => {
    expect(renameInFormula("='Phụ lục 1'!A1+B1", "Phụ lục 1", "PL")).toBe("=PL!A1+B1");
    expect(renameInFormula("=PL!A1", "pl", "Phụ lục 'A'")).toBe("='Phụ lục ''A'''!A1");
    expect(dropSheet("=PL!A1+A1", "PL")).toBe("=#REF!+A1");
    expect(qualify("=SUM(A1:B2)+X!C1", "Phụ lục 1")).toBe("=SUM('Phụ lục 1'!A1:B2)+X!C1");
  });

  it("moves relative parts only", () => {
    expect(rebase("=$A1+B$2+$C$3+D4", 2, 1)).toBe("=$A3+C$2+$C$3+E6");
    expect(rebase("=A1", -1, 0)).toBe("=#REF!");
    expect([hasRelative("=$A$1>SUM($B$1:$B$9)"), hasRelative("=$A1>0")]).toEqual([false, true]);
  });

  it("tells names from functions, references and texts", () => {
    expect(mapWords('=Ten+SUM(Ten,A1,"Ten")+X!A1+Ten(1)', (word) => (word === "Ten" ? "(5)" : word))).toBe(
      '=(5)+SUM((5),A1,"Ten")+X!A1+Ten(1)',
    );
  });
});

const area = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});

describe("areas", () => {
  it("are read back from their address", () => {
    fc.assert(fc.property(area, (one) => expect(readArea(areaName(one))).toEqual(one)));
    expect(readArea("XFD1048576")).toEqual({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 });
    expect(readArea("XFE1")).toBeNull();
  });

  it("subtract leaves what is outside, without overlap", () => {
    fc.assert(
      fc.property(area, area, (one, hole) => {
        const pieces = subtract(one, hole);
        const size = pieces.reduce((sum, piece) => sum + piece.rows * piece.columns, 0);
        const common = intersection(one, hole);
        expect(size + (common ? common.rows * common.columns : 0)).toBe(one.rows * one.columns);
        for (const piece of pieces) expect([covers(one, piece), intersection(piece, hole)]).toEqual([true, null]);
        expect(covers(bounding(one, hole), one)).toBe(true);
      }),
    );
  });

  it("come back when inserted rows are deleted again", () => {
    fc.assert(
      fc.property(area, fc.nat(25), fc.integer({ min: 1, max: 5 }), (one, at, count) => {
        const inserted = shiftArea(one, { axis: "row", at, count });
        expect(inserted && shiftArea(inserted, { axis: "row", at, count: -count })).toEqual(one);
      }),
    );
  });
});
