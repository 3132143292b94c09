import fc from "fast-check";
import { damaged } from "../../support/damage";
import { harms } from "./harm";
import { filledSheet, judge, snapshotOf } from "./judge";
import { bo, official, tinh } from "./official";
import { recognise } from "../../../src/core";

const SEEDS = [1, 2, 3, 4, 5, 6];

describe("recognise, damaged sheets", () => {
  it.each(Object.entries(harms))("%s: 99 %% of rows rightly, none wrongly without a doubt", (_, harm) => {
    let present = 0;
    let right = 0;
    const wrong: string[] = [];
    for (const template of [bo, tinh]) {
      for (const seed of SEEDS) {
        const verdict = judge(damaged(filledSheet(template), harm, seed), template, official);
        expect(verdict.layouts.map((layout) => layout.template)).toEqual([template]);
        present += verdict.present;
        right += verdict.right;
        wrong.push(...verdict.wrong.map((row) => `seed ${seed}: ${row}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(right / present).toBeGreaterThanOrEqual(0.99);
  });

  it("drops no line of the table: it is a row, a heading, or reported", () => {
    const harmNames = Object.keys(harms);
    fc.assert(
      fc.property(fc.constantFrom(...harmNames), fc.nat(1e6), (name, seed) => {
        const sheet = damaged(filledSheet(tinh), harms[name]!, seed);
        const [layout] = recognise(snapshotOf(sheet), official);
        const told = new Set([
          ...[...(layout?.cells.values() ?? [])].map((place) => place.row),
          ...(layout?.appendices.flatMap((one) => one.unmatchedRows.map(({ place }) => place.row)) ?? []),
        ]);
        const silent = sheet.lines.flatMap((line, at) => (line.from !== null && !told.has(at) ? [line.from] : []));
        expect(silent).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
