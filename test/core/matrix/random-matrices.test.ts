import fc from "fast-check";
import { recogniseUnknown, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { checkedForm } from "../../support/checked";
import { sheet, snapshot } from "../../support/snapshot";
import { drawMatrix, shapes, type Cell } from "./drawn-matrix";

/** Random matrices of no known form: right ones are silent, a wrong figure is told at its cell. */

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

/** The cells every finding lights up, as "row,column". */
function told(rows: readonly (readonly Cell[])[]): string[][] {
  const book = snapshot(sheet("s", rows));
  const [layout, ...others] = recogniseUnknown(book, known, []);
  expect(others).toEqual([]);
  if (!layout) throw new Error("no table found");
  return checkedForm(book, layout).findings.map(({ finding }) =>
    finding.cells.map((key) => {
      const place = layout.cells.get(key)!;
      return `${place.row},${place.column}`;
    }),
  );
}

it("is silent on a right table", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      expect(told(drawMatrix(shape).rows)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

it("tells a wrong figure wherever the table ties it to others", () => {
  fc.assert(
    fc.property(shapes, fc.nat(), fc.integer({ min: 1, max: 90 }), (shape, which, off) => {
      const { rows, tied } = drawMatrix(shape);
      const [row, column] = tied[which % tied.length]!;
      rows[row]![column] = Number(rows[row]![column]) + off;
      expect(told(rows).flat()).toContain(`${row},${column}`);
    }),
    { numRuns: 25 },
  );
});
