import fc from "fast-check";
import { checkAll } from "../../../src/core/engine/check";
import type { Plan } from "../../../src/core/engine/plan";
import { localise } from "../../../src/core/diagnose/localise";
import type { Suspect } from "../../../src/core/diagnose/suspect";
import type { Decimal } from "../../../src/core/decimal";
import { blank, type Reading } from "../../../src/core/reading/reading";
import { readCell } from "../../../src/core/reading/read-cell";
import { randomRules, rowsOfAll } from "../../support/random-rules";
import { rawCell } from "../../support/raw-cells";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";

const start = fc.array(rawCell, { minLength: rowsOfAll.length, maxLength: rowsOfAll.length });
const of = (value: Decimal | null): Reading => (value === null ? blank : { kind: "value", value });

function withCells(plan: Plan, readings: readonly Reading[], changes: readonly (readonly [string, Decimal | null])[]) {
  const changed = [...readings];
  for (const [key, value] of changes) changed[plan.slots.get(key) ?? -1] = of(value);
  return changed;
}

describe("localise", () => {
  it("says the same of the same figures, whatever it knew before", () => {
    const edit = fc.tuple(fc.nat(rowsOfAll.length - 1), rawCell);
    fc.assert(
      fc.property(randomRules, start, fc.array(edit, { maxLength: 4 }), (rules, cells, edits) => {
        const plan = smallPlan(rowsOfAll, rules);
        const readings = readAll(plan, cells);
        let before = localise(plan, readings, checkAll(plan, readings));
        for (const [at, raw] of edits) {
          const spec = plan.cells[at];
          if (spec) readings[at] = readCell(raw, spec.measure);
          const findings = checkAll(plan, readings);
          const after = localise(plan, readings, findings, before);
          expect(after.suspects).toEqual(localise(plan, readings, findings).suspects);
          before = after;
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Two totals over crossing parts, a part of one of them, a limit: small enough to try every figure. */
const cells = ["a", "b", "c", "t", "u", "w"];
const plan = smallPlan(
  cells.map((id) => smallRow(id)),
  [
    ruleData("sum", { total: "t", parts: ["a", "b"] }, { id: "t" }),
    ruleData("sum", { total: "u", parts: ["b", "c"] }, { id: "u" }),
    ruleData("part", { parts: ["c"], wholes: ["w"] }, { id: "w" }),
    ruleData("compare", { left: ["w"], operator: "<=", right: ["t"] }, { id: "wt" }),
  ],
);
const TOP = 20;
const figures = fc.array(fc.nat(9), { minLength: cells.length, maxLength: cells.length });
const readingsOf = (values: readonly number[]): Reading[] => values.map((value) => of(value));
const failedRules = (readings: readonly Reading[]) => [...checkAll(plan, readings).failed.keys()];

/** Whether some figures of these cells satisfy everything. */
function canBeSettled(readings: readonly Reading[], keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return failedRules(readings).length === 0;
  for (let figure = 0; figure <= TOP; figure++) {
    if (canBeSettled(withCells(plan, readings, [[key, figure]]), rest)) return true;
  }
  return false;
}

function subsets(size: number): string[][] {
  if (size === 0) return [[]];
  return cells.flatMap((key, at) =>
    subsets(size - 1)
      .filter((rest) => rest.every((other) => cells.indexOf(other) > at))
      .map((rest) => [key, ...rest]),
  );
}

const firstValues = ({ repairs }: Suspect) => repairs.map(({ cell, values }) => [cell, values[0] ?? null] as const);

describe("suspects of a small form, beside every figure tried", () => {
  it("satisfy every rule with their repairs", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const readings = readingsOf(values);
        for (const suspect of localise(plan, readings, checkAll(plan, readings)).suspects) {
          const before = failedRules(readings);
          const after = failedRules(withCells(plan, readings, firstValues(suspect)));
          expect(after.filter((rule) => suspect.rules.includes(rule) || !before.includes(rule))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are all the cells that explain everything alone, with every value they offer", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const readings = readingsOf(values);
        const failed = failedRules(readings);
        fc.pre(failed.length > 0);
        const alone = cells.filter((key) => canBeSettled(readings, [key]));
        const found = localise(plan, readings, checkAll(plan, readings)).suspects;
        const whole = found.filter(({ rules }) => failed.every((rule) => rules.includes(rule)));
        const single = whole.filter((one) => one.cells.length === 1);
        expect(single.flatMap((one) => one.cells).sort()).toEqual(alone);
        for (const { repairs } of single) {
          for (const { cell, values: offered } of repairs) {
            for (const value of offered) expect(failedRules(withCells(plan, readings, [[cell, value]]))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are never larger than need be: no smaller set explains what a larger one does", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const readings = readingsOf(values);
        const failed = failedRules(readings);
        for (const suspect of localise(plan, readings, checkAll(plan, readings)).suspects) {
          if (suspect.cells.length < 2 || !failed.every((rule) => suspect.rules.includes(rule))) continue;
          const smaller = subsets(suspect.cells.length - 1);
          expect(smaller.filter((keys) => canBeSettled(readings, keys))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
