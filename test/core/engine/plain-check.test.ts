import fc from "fast-check";
import { checkAll, finished } from "../../../src/core/engine/check";
import { readCell } from "../../../src/core/reading/read-cell";
import { plainCheck, plainFigures, runPlain } from "../../bench/plain-check";
import { rawCell } from "../../support/raw-cells";
import { shippedAs } from "../../templates/shipped";

describe("the plain check the bench compares with", () => {
  it("gives the engine's answers on the form that is said to be finished, filled and after random edits", () => {
    const { plan, readings } = shippedAs("bnv-6459-2020/tinh");
    const plain = plainCheck(plan);
    const edits = fc.array(fc.tuple(fc.nat(plan.cells.length - 1), rawCell), { maxLength: 40 });
    fc.assert(
      fc.property(edits, (chosen) => {
        const edited = [...readings];
        for (const [slot, raw] of chosen) {
          const spec = plan.cells[slot];
          if (spec) edited[slot] = readCell(raw, spec.measure);
        }
        const { failed, notChecked } = finished(plan, checkAll(plan, edited));
        expect(runPlain(plain, plainFigures(edited))).toEqual({
          failed: [...failed.values()].map(({ rule, cells }) => ({ rule, cells })),
          notChecked: [...notChecked],
        });
      }),
      { numRuns: 200 },
    );
  });
});
