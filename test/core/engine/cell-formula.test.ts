import fc from "fast-check";
import { filledFormula, strangeFormulas } from "../../../src/core/engine/cell-formula";
import { readCell } from "../../../src/core/reading/read-cell";
import type { RawCell } from "../../../src/core/reading/reading";
import { value } from "../../../src/core/rules/value";
import type { Measure } from "../../../src/core/template/schema";
import type { CellSpec } from "../../../src/core/template/template";
import { calc } from "../../support/calc";
import { ironCalc } from "../../support/iron-calc";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { isPlain, isRed } from "../../support/marked";
import { plainCell, rawCell } from "../../support/raw-cells";

const codes = [0, 1, 2].map((code) => ({ code, label: `label ${code}` }));
const measures: readonly Measure[] = [
  { type: "count" },
  { type: "count", signed: true },
  { type: "quantity" },
  { type: "quantity", signed: true },
  { type: "percent" },
  { type: "percent", min: -100, open: true },
  { type: "percent", min: 1 },
  { type: "percent", max: 1000 },
  { type: "percent", max: 20_000 },
  { type: "code", codes },
  { type: "code", codes: [1, 10, 25, 1500].map((code) => ({ code, label: `label ${code}` })) },
];

/** What a clerk types that is nearly a figure. */
const NEARLY = (
  "1.234 12.345 1.234.567 1.234.567.890 0.388 012.388 .388 1..234 1.2345 1234.567 12.34 1.234,5 1.234,56 1.23,4 1,234.5 " +
  "1,2.345 ,5 5, 0,5 05,5 00 007 5% 63,5% %5 6%3 5%% ,% 5,% % -5 +5 -1.234 +-5 - -1,5 1e5 5E1 $5 (5) 5) 5)5 1/2 5:30 1|2 " +
  "1000 1.000 1.000,0 1.000,1 1.500 150 100,01 9999,9 12.000 000000000000001 0000000000000001 999999999999999 " +
  "123456789012345 12345678901234,5 1.234.567.890.123 １２ Đang x"
)
  .split(" ")
  .concat("5 6", "63 %", "6 %3", "- 5", "1 .5", "5 ,5", "1. 234");
const padded = NEARLY.flatMap((text) => ["", " ", "\u00a0"].map((pad) => plainCell(`${pad}${text}${pad}`)));

/** Digits too many that a number of 15 digits happens to say right: Excel itself cannot tell. */
const isBeyond = ({ value: held }: RawCell) => typeof held === "string" && held.replace(/\D/g, "").length > 15;

function failsFor(raw: RawCell, measure: Measure): { fails: boolean; doubt: boolean } {
  const reading = readCell(raw, measure);
  const outcome = value.check(
    { cell: "a" },
    () => reading,
    () => ({ measure }) as CellSpec,
  );
  return { fails: outcome.status === "fail", doubt: reading.kind === "doubt" };
}

/** Cells whose mark says more or less than it should. */
function wrong(cells: readonly RawCell[], measure: Measure, ask: (formulas: readonly string[]) => readonly string[]) {
  const formulas = cells.map((_, index) => strangeFormulas(`cells!A${index + 1}`, measure));
  const said = ask(formulas.flat());
  let next = 0;
  return cells.flatMap((cell, index) => {
    const answers = said.slice(next, (next += formulas[index]?.length ?? 0));
    const red = isRed(answers);
    const { fails, doubt } = failsFor(cell, measure);
    const asked = typeof cell.value === "number" ? isPlain(cell, measure) && fails : doubt && !isBeyond(cell);
    const isSure = measure.type !== "percent" || cell.format === "General";
    if ((red && !fails) || (asked && isSure && !red))
      return [[cell.value, cell.format, { red, fails, doubt }, answers.join()]];
    return [];
  });
}

describe("the marks of one cell", () => {
  it.each(measures)("%j: red only where the reader finds something, and wherever a text is no figure", (measure) => {
    const ask = (cells: readonly RawCell[]) => (formulas: readonly string[]) =>
      ironCalc(
        formulas.map((formula) => formula.replaceAll("cells!", "")),
        cells,
      );
    expect(wrong(padded, measure, ask(padded))).toEqual([]);
    fc.assert(
      fc.property(fc.array(rawCell, { minLength: 40, maxLength: 40 }), (cells) => {
        expect(wrong(cells, measure, ask(cells))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("tells a blank cell from a filled one, an error included", () => {
    fc.assert(
      fc.property(fc.array(rawCell, { minLength: 40, maxLength: 40 }), (cells) => {
        const refs = cells.map((_, index) => `A${index + 1}`);
        const filled = ironCalc(refs.map(filledFormula), cells);
        const isBlank = cells.map((cell) => readCell(cell, { type: "heading" }).kind === "blank");
        expect(filled).toEqual(isBlank.map((is) => (is ? "FALSE" : "TRUE")));
      }),
      { numRuns: 15 },
    );
  });
});

describeWithLibreOffice("the marks of one cell in LibreOffice", () => {
  it.each(["en-US", "vi-VN"] as const)("say the same under %s", (locale) => {
    const some = fc
      .sample(rawCell, { seed: 20201207, numRuns: 300 })
      .filter(({ format, value: held }) => !/[dmh]/.test(format) && typeof held !== "boolean");
    const cells = [...padded, ...some];
    const formulas = measures.map((measure) =>
      cells.flatMap((_, index) => strangeFormulas(`cells!A${index + 1}`, measure)),
    );
    const said = calc(formulas.flat(), cells, locale);
    let next = 0;
    measures.forEach((measure, at) => {
      const answers = said.slice(next, (next += formulas[at]?.length ?? 0));
      expect([measure, wrong(cells, measure, () => answers)]).toEqual([measure, []]);
    });
  });
});
