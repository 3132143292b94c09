import fc from "fast-check";
import { checkAll, recheck } from "../../../src/core/engine/check";
import { readCell } from "../../../src/core/reading/read-cell";
import { randomRules, rowsOfAll } from "../../support/random-rules";
import { rawCell } from "../../support/raw-cells";
import { readAll, smallPlan } from "../../support/small-template";

describe("recheck", () => {
  it("gives what a full check gives, after any edits", () => {
    const slot = fc.nat(rowsOfAll.length - 1);
    const edits = fc.array(fc.array(fc.tuple(slot, rawCell), { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    const start = fc.array(rawCell, { minLength: rowsOfAll.length, maxLength: rowsOfAll.length });
    fc.assert(
      fc.property(randomRules, start, edits, (rules, cells, steps) => {
        const plan = smallPlan(rowsOfAll, rules);
        const readings = readAll(plan, cells);
        let findings = checkAll(plan, readings);
        for (const step of steps) {
          for (const [at, raw] of step) {
            const spec = plan.cells[at];
            if (spec) readings[at] = readCell(raw, spec.measure);
          }
          const edited = step.map(([at]) => plan.cells[at]?.key ?? "");
          findings = recheck(plan, readings, edited, findings);
          expect(findings).toEqual(checkAll(plan, readings));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves what was found before as it is", () => {
    const plan = smallPlan(rowsOfAll, []);
    const before = checkAll(plan, readAll(plan, []));
    const readings = readAll(plan, [{ value: 5, text: "5", format: "General" }]);
    const after = recheck(plan, readings, ["h1"], before);
    expect(before.failed.size).toBe(0);
    expect([...after.failed.keys()]).toEqual(["heading/h1"]);
  });
});
