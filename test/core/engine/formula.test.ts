import fc from "fast-check";
import { checkAll } from "../../../src/core/engine/check";
import type { References } from "../../../src/core/engine/formula";
import type { Plan } from "../../../src/core/engine/plan";
import type { RawCell } from "../../../src/core/reading/reading";
import { calc } from "../../support/calc";
import { ironCalc } from "../../support/iron-calc";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { brokenLaws, formulasOf } from "../../support/mark-laws";
import { inColumn } from "../../support/marked";
import { randomRules, rowsOfAll } from "../../support/random-rules";
import { plainCell, rawCell } from "../../support/raw-cells";
import { readAll, smallPlan } from "../../support/small-template";

/** Mostly small numbers, so that rules are asked; else anything. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }).map((value) => plainCell(value)) },
  { weight: 1, arbitrary: fc.constantFrom(...["", 1.5, 12.25, 33.3, 66.7, 100, 0.5, 1].map((one) => plainCell(one))) },
  { weight: 1, arbitrary: rawCell },
);
const form = fc.array(cell, { minLength: rowsOfAll.length, maxLength: rowsOfAll.length });

describe("a rule's marks", () => {
  it("are red exactly when its check fails, over numbers; silent otherwise; never red without a finding", () => {
    fc.assert(
      fc.property(randomRules, form, (rules, cells) => {
        const plan = smallPlan(rowsOfAll, rules);
        const formulas = formulasOf(plan, inColumn(plan));
        expect(brokenLaws(plan, cells, formulas, ironCalc([...formulas.values()].flat(), cells))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("are asked often enough for that to mean something", () => {
    const seen = { failed: 0, passed: 0 };
    for (const [rules, cells] of fc.sample(fc.tuple(randomRules, form), { seed: 7, numRuns: 200 })) {
      const plan = smallPlan(rowsOfAll, rules);
      const { failed } = checkAll(plan, readAll(plan, cells));
      for (const { data } of plan.rules) if (data.kind !== "value") seen[failed.has(data.id) ? "failed" : "passed"]++;
    }
    expect(seen.failed).toBeGreaterThan(100);
    expect(seen.passed).toBeGreaterThan(100);
  });
});

describeWithLibreOffice("a rule's marks in LibreOffice", () => {
  it.each(["en-US", "vi-VN"] as const)("are red exactly when its check fails, under %s", (locale) => {
    const cases = fc.sample(fc.tuple(randomRules, form), { seed: 20201207, numRuns: 150 });
    const forms = cases.map(([rules, drawn], index) => {
      const plan = smallPlan(rowsOfAll, rules);
      const references: References = inColumn(plan, index * rowsOfAll.length, "cells");
      return { plan, cells: drawn.map(inCalc), formulas: formulasOf(plan, references) };
    });
    const said = calc(
      forms.flatMap(({ formulas }) => [...formulas.values()].flat()),
      forms.flatMap(({ cells }) => cells),
      locale,
    );
    let next = 0;
    const broken = forms.flatMap(({ plan, cells, formulas }) => {
      const answers = said.slice(next, (next += [...formulas.values()].flat().length));
      return brokenLaws(plan as Plan, cells, formulas, answers);
    });
    expect(broken).toEqual([]);
  });
});

/** To Calc a truth value is a number, and dates are what the locale makes of them. */
function inCalc(raw: RawCell): RawCell {
  return typeof raw.value === "boolean" || /[dmh]/.test(raw.format) ? plainCell("") : raw;
}
