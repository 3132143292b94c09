import fc from "fast-check";
import { checkAll } from "../../../src/core/engine/check";
import { ruleFormula } from "../../../src/core/engine/formula";
import { readCell } from "../../../src/core/reading/read-cell";
import type { RawCell } from "../../../src/core/reading/reading";
import { calc, calcPlaceOf } from "../../support/calc";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { plainCell, rawCell } from "../../support/raw-cells";
import { shipped } from "../../templates/shipped";

describeWithLibreOffice("the formulas of the forms we ship, in LibreOffice", () => {
  it("are TRUE exactly when their checks fail, over samples with cells changed at random", () => {
    const cells: RawCell[] = [];
    const formulas = new Map<string, string>();
    const wanted: Record<string, string> = {};
    for (const { id, plan, sample } of shipped) {
      const first = cells.length;
      const changes = fc.sample(fc.tuple(fc.nat(2), rawCell), { seed: 872, numRuns: plan.cells.length });
      const form = plan.cells.map(({ key }, slot) => {
        const [dice, raw] = changes[slot] ?? [1, plainCell("")];
        return dice === 0 && !/[dmh]/.test(raw.format) ? raw : plainCell(sample.figures[key] ?? "");
      });
      cells.push(...form);
      const readings = plan.cells.map(({ measure }, slot) => readCell(form[slot] ?? plainCell(""), measure));
      const { failed } = checkAll(plan, readings);
      for (const rule of plan.rules) {
        const formula = ruleFormula(rule, plan, (key) => calcPlaceOf(first + (plan.slots.get(key) ?? 0)));
        if (formula === null) throw new Error(`${id}: no formula for ${rule.data.id}`);
        formulas.set(`${id}: ${rule.data.id}`, formula);
        wanted[`${id}: ${rule.data.id}`] = failed.has(rule.data.id) ? "TRUE" : "FALSE";
      }
    }
    const said = calc([...formulas.values()], cells, "vi-VN");
    expect(Object.fromEntries([...formulas.keys()].map((name, index) => [name, said[index]]))).toEqual(wanted);
  });
});
