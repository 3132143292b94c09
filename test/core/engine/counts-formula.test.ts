import fc from "fast-check";
import { add, type Decimal, plain } from "../../../src/core/decimal";
import { countsFormula } from "../../../src/core/engine/counts-formula";
import { readCell } from "../../../src/core/reading/read-cell";
import { ironCalc, placeOf } from "../../support/iron-calc";
import { rawCell } from "../../support/raw-cells";

const measure = { type: "count" } as const;

describe("many counts added up in one formula", () => {
  it("are the sum of what the reader reads, an error when it cannot read one", () => {
    fc.assert(
      fc.property(fc.array(rawCell, { minLength: 60, maxLength: 60 }), (cells) => {
        const groups = Array.from({ length: 30 }, (_, first) => [first * 2, first * 2 + 1]);
        const formulas = groups.map((group) => {
          const refs = group.map((index) => ({ ref: placeOf(index), measure }));
          return `IFERROR(${countsFormula(refs)}&"","none")`;
        });
        const wanted = groups.map((group) => {
          const readings = group
            .flatMap((index) => cells.slice(index, index + 1))
            .map((cell) => readCell(cell, measure));
          if (readings.some(({ kind }) => kind === "doubt")) return "none";
          const sum = readings.reduce<Decimal>((so, one) => (one.kind === "value" ? add(so, one.value) : so), 0);
          return plain(sum);
        });
        const said = ironCalc(formulas, cells);
        expect(said.map((answer, index) => [cells.slice(index * 2, index * 2 + 2), answer])).toEqual(
          wanted.map((answer, index) => [cells.slice(index * 2, index * 2 + 2), answer]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
