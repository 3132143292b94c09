import fc from "fast-check";
import type { RawCell } from "../../../src/core/reading/reading";
import { calc } from "../../support/calc";
import { ironCalc } from "../../support/iron-calc";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { brokenLaws, formulasOf } from "../../support/mark-laws";
import { inColumn } from "../../support/marked";
import { plainCell, rawCell } from "../../support/raw-cells";
import { type Shipped, shipped } from "../../templates/shipped";

/** One cell in so many is changed, and how many times over a form is filled. */
const EVERY = 3;
const COPIES = 4;

const near = fc.integer({ min: -3, max: 30 });
const change = fc.oneof(
  { weight: 4, arbitrary: near.map((by) => (value: number) => plainCell(Math.max(0, value + by))) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 0.5, 12.5, 1000, 99.99).map((to) => () => plainCell(to)) },
  { weight: 1, arbitrary: fc.constant(() => plainCell("")) },
  { weight: 2, arbitrary: rawCell.map((cell) => () => cell) },
);

/** The samples as they are, then with cells changed at random. */
function filledForms({ plan, sample }: Shipped): readonly (readonly RawCell[])[] {
  const clean = plan.cells.map(({ key }) => plainCell(sample.figures[key] ?? ""));
  const numbers = clean.map((cell) => (cell.value === "" ? cell : plainCell(Number(cell.value))));
  const copies = Array.from({ length: COPIES }, (_, copy) => {
    const dice = fc.sample(fc.tuple(fc.nat(EVERY - 1), change), { seed: 872 + copy, numRuns: clean.length });
    return numbers.map((cell, slot) => {
      const [at, changed] = dice[slot] ?? [1, () => cell];
      return at === 0 ? changed(Number(cell.value)) : cell;
    });
  });
  return [numbers, ...copies];
}

describe.each(shipped)("the marks of $id", (form) => {
  it("are red exactly when their checks fail, over its sample with cells changed at random", () => {
    const formulas = formulasOf(form.plan, inColumn(form.plan));
    const missing = form.plan.rules.filter(({ data }) => formulas.get(data.id)?.length === 0);
    // What only asks that a blank cell be filled waits for it: there is nothing to mark.
    expect(missing.filter(({ kind }) => kind.kind !== "implies").map(({ data }) => data.id)).toEqual([]);
    for (const cells of filledForms(form)) {
      expect(brokenLaws(form.plan, cells, formulas, ironCalc([...formulas.values()].flat(), cells))).toEqual([]);
    }
  });
});

describeWithLibreOffice("the marks of the forms we ship, in LibreOffice", () => {
  it.each(["en-US", "vi-VN"] as const)("are red exactly when their checks fail, under %s", (locale) => {
    const cells: RawCell[] = [];
    const asked = shipped.flatMap((form) =>
      filledForms(form).map((filled) => {
        const drawn = filled.map((raw) =>
          typeof raw.value === "boolean" || /[dmh]/.test(raw.format) ? plainCell("") : raw,
        );
        const formulas = formulasOf(form.plan, inColumn(form.plan, cells.length, "cells"));
        cells.push(...drawn);
        return { plan: form.plan, drawn, formulas };
      }),
    );
    const said = calc(
      asked.flatMap(({ formulas }) => [...formulas.values()].flat()),
      cells,
      locale,
    );
    let next = 0;
    const broken = asked.flatMap(({ plan, drawn, formulas }) =>
      brokenLaws(plan, drawn, formulas, said.slice(next, (next += [...formulas.values()].flat().length))),
    );
    expect(broken).toEqual([]);
  });
});
