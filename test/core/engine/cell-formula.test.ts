import fc from "fast-check";
import { plain } from "../../../src/core/decimal";
import { readCell } from "../../../src/core/reading/read-cell";
import type { Measure } from "../../../src/core/template/schema";
import { blankFormula, amountFormula, valueFormula } from "../../../src/core/engine/cell-formula";
import { ironCalc, placeOf } from "../../support/iron-calc";
import { rawCell } from "../../support/raw-cells";

const codes = [0, 1, 2].map((code) => ({ code, label: `label ${code}` }));
const measures: readonly Measure[] = [
  { type: "count" },
  { type: "count", signed: true },
  { type: "quantity" },
  { type: "quantity", signed: true },
  { type: "percent" },
  { type: "code", codes },
];

describe("a cell's formula says what the reader says", () => {
  it.each(measures)("$type signed: $signed", (measure) => {
    fc.assert(
      fc.property(fc.array(rawCell, { minLength: 40, maxLength: 40 }), (cells) => {
        const formulas = cells.flatMap((_, index) => {
          const ref = placeOf(index);
          return [
            `IFERROR(${valueFormula(ref, measure)}&"","none")`,
            `IFERROR(${amountFormula(ref, measure)}&"","none")`,
            `IFERROR(${blankFormula([ref])},FALSE)`,
          ];
        });
        const said = ironCalc(formulas, cells).map(settled);
        cells.forEach((cell, index) => {
          const reading = readCell(cell, measure);
          const value = reading.kind === "value" ? settled(plain(reading.value)) : "none";
          expect([cell, ...said.slice(index * 3, index * 3 + 3)]).toEqual([
            cell,
            value,
            reading.kind === "blank" ? "0" : value,
            reading.kind === "blank" ? "TRUE" : "FALSE",
          ]);
        });
      }),
      { numRuns: 15 },
    );
  });
});

/** A figure at the 15 digits Excel shows; other answers as they are. */
function settled(answer: string): string {
  return answer === "" || Number.isNaN(Number(answer)) ? answer : String(Number(Number(answer).toPrecision(15)) + 0);
}
