import fc from "fast-check";
import { checkAll } from "../../../src/core/engine/check";
import { ruleFormula } from "../../../src/core/engine/formula";
import type { Plan } from "../../../src/core/engine/plan";
import type { RawCell } from "../../../src/core/reading/reading";
import { calc, calcPlaceOf } from "../../support/calc";
import { ironCalc, placeOf } from "../../support/iron-calc";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { randomRules, rowsOfAll } from "../../support/random-rules";
import { rawCell } from "../../support/raw-cells";
import { readAll, smallPlan } from "../../support/small-template";

describe("a rule's formula", () => {
  it("is TRUE exactly when its check fails, FALSE otherwise", () => {
    const start = fc.array(rawCell, { minLength: rowsOfAll.length, maxLength: rowsOfAll.length });
    fc.assert(
      fc.property(randomRules, start, (rules, cells) => {
        const plan = smallPlan(rowsOfAll, rules);
        const written = formulas(plan, placeOf);
        const said = ironCalc([...written.values()], cells);
        expect(answers([...written.keys()], said)).toEqual(answers([...written.keys()], wanted(plan, cells, written)));
      }),
      { numRuns: 120 },
    );
  });
});

describeWithLibreOffice("a rule's formula in LibreOffice", () => {
  it.each([
    ["en-US", "mm/dd/yyyy"],
    ["vi-VN", "dd/mm/yyyy"],
  ] as const)("is TRUE exactly when its check fails, under %s", (locale, date) => {
    const start = fc.array(
      rawCell.map((cell) => withTypedDate(cell, date)),
      { minLength: rowsOfAll.length, maxLength: rowsOfAll.length },
    );
    const cases = fc.sample(fc.tuple(randomRules, start), { seed: 20201207, numRuns: 100 });
    const forms = cases.map(([rules, cells], form) => {
      const plan = smallPlan(rowsOfAll, rules);
      const written = formulas(plan, (slot) => calcPlaceOf(form * rowsOfAll.length + slot));
      return { written, wanted: wanted(plan, cells, written) };
    });
    const said = calc(
      forms.flatMap(({ written }) => [...written.values()]),
      cases.flatMap(([, cells]) => cells),
      locale,
    );
    const ids = forms.flatMap(({ written }, form) => [...written.keys()].map((id) => `${form}: ${id}`));
    expect(answers(ids, said)).toEqual(
      answers(
        ids,
        forms.flatMap((form) => form.wanted),
      ),
    );
  });
});

/** Calc tells a date only by the format it gives a typed one. */
function withTypedDate(cell: RawCell, format: string): RawCell {
  return /[dmh]/.test(cell.format) ? { ...cell, format } : cell;
}

function formulas(plan: Plan, place: (slot: number) => string): Map<string, string> {
  return new Map(
    plan.rules.flatMap((rule) => {
      const formula = ruleFormula(rule, plan, (key) => place(plan.slots.get(key) ?? -1));
      return formula === null ? [] : [[rule.data.id, formula] as const];
    }),
  );
}

function wanted(plan: Plan, cells: readonly RawCell[], written: ReadonlyMap<string, string>): string[] {
  const { failed } = checkAll(plan, readAll(plan, cells));
  return [...written.keys()].map((id) => (failed.has(id) ? "TRUE" : "FALSE"));
}

function answers(ids: readonly string[], said: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(ids.map((id, index) => [id, said[index]]));
}
