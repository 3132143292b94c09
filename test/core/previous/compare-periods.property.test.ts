import fc from "fast-check";
import type { CellSpec, PeriodId } from "../../../src/core";
import { comparePeriods, indicatorOf } from "../../../src/core/previous";
import { isAmount, natureOf } from "../../../src/core/previous/period-report";
import { huyen, ninhThuan, report, tinh } from "./reports";

/** How much of a year's flow each report has counted: quarter I, 6 months, quarter III, the year. */
const PARTS: Readonly<Record<PeriodId, readonly number[]>> = {
  "quy-1": [0],
  "6-thang": [0, 1],
  "quy-3": [2],
  nam: [0, 1, 2, 3],
};
const ORDER = Object.keys(PARTS) as PeriodId[];

/** An office's year: what came in each quarter, and what it had at its start; stocks drift by so many halves of a percent. */
interface Year {
  readonly flow: number;
  readonly growth: readonly number[];
  readonly stock: number;
  readonly drift: readonly number[];
}

const year: fc.Arbitrary<Year> = fc.record({
  flow: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 20000 })),
  growth: fc.array(fc.double({ min: 0.4, max: 2.5, noNaN: true }), { minLength: 4, maxLength: 4 }),
  stock: fc.integer({ min: 0, max: 5000 }),
  drift: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
});

function quarter({ flow, growth }: Year, at: number): number {
  return flow === 0 ? 0 : Math.max(1, Math.round(flow * (growth[at] ?? 1))) + at;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe.each([tinh, huyen, ninhThuan])("a consistent year of $id", ({ plan }) => {
  const names = new Map(plan.cells.map((spec) => [indicatorOf(spec), spec]));

  function figure(spec: CellSpec, years: ReadonlyMap<string, Year>, id: PeriodId): number | null {
    const name = indicatorOf(spec);
    const own = years.get(name);
    if (!own || !isAmount(spec)) return null;
    if (natureOf(spec) === "flow") return sum(PARTS[id].map((at) => quarter(own, at)));
    if (name === "ke-hoach.nhiem-vu") return own.stock;
    if (["ke-hoach.hoan-thanh", "bo-nhiem.qua-thi-tuyen", "giai-ngan.thuc-hien"].includes(name)) {
      return own.stock + ORDER.indexOf(id);
    }
    if (name === "tthc.hieu-luc") return stockOfProcedures(own, years, id);
    const percent = sum(own.drift.slice(0, ORDER.indexOf(id))) / 2;
    return Math.max(0, Math.round(own.stock * (1 + percent / 100)));
  }

  function stockOfProcedures(own: Year, years: ReadonlyMap<string, Year>, id: PeriodId): number {
    const quarters = [0, 1, 2, 3].slice(0, ORDER.indexOf(id) + 1);
    const since = (name: string) => {
      const flow = years.get(name);
      return flow && names.has(name) ? sum(quarters.map((at) => quarter(flow, at))) : 0;
    };
    return own.stock + 100000 + since("tthc.cong-bo-moi") - since("tthc.bai-bo-thay-the");
  }

  const cellsOf = (years: ReadonlyMap<string, Year>, id: PeriodId) =>
    Object.fromEntries(
      plan.cells.flatMap((spec) => {
        const value = spec.key.includes("tong-cong") ? null : figure(spec, years, id);
        return value === null ? [] : [[spec.key, value]];
      }),
    );

  it("has no finding in any period", () => {
    const years = fc
      .array(year, { minLength: names.size, maxLength: names.size })
      .map((list) => new Map([...names.keys()].map((name, at) => [name, list[at] as Year])));
    fc.assert(
      fc.property(years, (office) => {
        const reports = ORDER.map((id) => report(plan, id, 2021, cellsOf(office, id)));
        for (let at = 1; at < reports.length; at += 1) {
          const now = reports[at];
          if (now) expect(comparePeriods(now, reports.slice(0, at)).map(({ rule }) => rule)).toEqual([]);
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
