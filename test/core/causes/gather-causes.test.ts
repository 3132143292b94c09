import fc from "fast-check";
import {
  changesOf,
  checkAll,
  diagnose,
  gatherCauses,
  hiddenParts,
  mergedCells,
  plain,
  type Layout,
  type Plan,
  type RawCell,
  type SheetSnapshot,
  type Snapshot,
  unknownSeparators,
} from "../../../src/core";
import { plainCell } from "../../support/raw-cells";
import { readAll, smallPlan, smallRow } from "../../support/small-template";

const ROWS = 12;
const keys = Array.from({ length: ROWS }, (_, at) => `r${at}`);
const counts = smallPlan(
  keys.map((key) => smallRow(key)),
  [],
);
const headings = smallPlan(
  keys.map((key) => ({ ...smallRow(key), unit: "" })),
  [],
);

const layoutOf = (plan: Plan): Layout => ({
  template: plan.template,
  appendices: [{ appendix: "a", sheet: "s", matchedRows: ROWS, missingRows: [], unmatchedRows: [], doubtfulRows: [] }],
  cells: new Map(plan.cells.map(({ key }, row) => [key, { sheet: "s", row, column: 3 }])),
  notes: new Map(),
  names: new Map(),
  captions: new Map(),
});

function findings(plan: Plan, raws: readonly RawCell[]) {
  const readings = readAll(plan, raws);
  return diagnose(plan, readings, checkAll(plan, readings)).findings;
}

const typed = fc.array(
  fc.oneof(
    fc.nat(999).map((figure) => plainCell(figure)),
    fc.integer({ min: 1001, max: 999_999 }).map((figure) => plainCell(figure / 1000)),
    fc.constantFrom("=A1+A2", "x", "", "-3", "446/491").map((text) => plainCell(text)),
  ),
  { minLength: ROWS, maxLength: ROWS },
);

describe("gatherCauses", () => {
  it("loses no cell, tells each once, and keeps the single findings", () => {
    fc.assert(
      fc.property(typed, (raws) => {
        const single = findings(counts, raws);
        const { findings: all, toldBy } = gatherCauses(counts, layoutOf(counts), single);
        const told = [...all.failed.values()].flatMap((finding) => finding.of ?? [finding]);
        expect(new Set(told)).toEqual(new Set(single.failed.values()));
        expect(told).toHaveLength(single.failed.size);
        for (const [rule, whole] of toldBy) expect(all.failed.get(whole)?.of?.map((one) => one.rule)).toContain(rule);
        for (const finding of all.failed.values()) {
          const cells = (finding.of ?? []).flatMap((one) => one.cells);
          expect(finding.of === undefined || finding.cells.join() === cells.join()).toBe(true);
        }
      }),
    );
  });

  it("says the same with and without what was said before, and keeps what has not changed", () => {
    fc.assert(
      fc.property(typed, typed, (then, now) => {
        const layout = layoutOf(counts);
        const before = gatherCauses(counts, layout, findings(counts, then));
        const single = findings(counts, now);
        const fresh = gatherCauses(counts, layout, single);
        const again = gatherCauses(counts, layout, single, before);
        expect([...again.findings.failed]).toEqual([...fresh.findings.failed]);
        expect(gatherCauses(counts, layout, single, again)).toBe(again);
        const copied = gatherCauses(counts, layout, { ...single }, again);
        for (const [rule, finding] of again.findings.failed) expect(copied.findings.failed.get(rule)).toBe(finding);
      }),
    );
  });

  it("makes one finding with one repair of counts that lost their thousands, two or more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1001, max: 999_999 }), { minLength: 1, maxLength: ROWS }), (figures) => {
        const lost = figures.filter((figure) => figure % 10 !== 0);
        const single = findings(
          counts,
          keys.map((_, at) => plainCell(lost[at] === undefined ? "" : lost[at] / 1000)),
        );
        const { failed } = gatherCauses(counts, layoutOf(counts), single).findings;
        if (lost.length < 2) return expect(failed).toBe(single.failed);
        const [only, ...others] = [...failed.values()];
        expect(others).toEqual([]);
        expect(only?.fixes.flatMap(changesOf).map(({ value }) => value && plain(value))).toEqual(lost.map(String));
      }),
    );
  });

  it("leaves a single lost thousand, and a 0 on a single heading, to their own findings", () => {
    for (const [plan, value] of [
      [counts, 1.297],
      [headings, 0],
    ] as const) {
      const single = findings(
        plan,
        keys.map((_, at) => plainCell(at === 4 ? value : "")),
      );
      expect(single.failed.size).toBe(1);
      expect(gatherCauses(plan, layoutOf(plan), single).findings).toBe(single);
    }
  });

  it("empties all headings that hold 0 at once, and no heading with another figure", () => {
    const single = findings(
      headings,
      keys.map((_, at) => plainCell(at === 0 ? 7 : at < 5 ? 0 : "")),
    );
    const { failed } = gatherCauses(headings, layoutOf(headings), single).findings;
    expect([...failed.values()].map(({ kind, cells }) => [kind, cells.length])).toEqual([
      ["heading", 1],
      ["headingZeros", 4],
    ]);
    expect(failed.get("cause/headingZeros/pl")?.fixes.flatMap(changesOf)).toEqual(
      keys.slice(1, 5).map((cell) => ({ cell, value: null })),
    );
  });
});

describe("what the sheet itself says", () => {
  const snapshot = (more: Partial<SheetSnapshot>): Snapshot => ({
    sheets: [
      {
        id: "s",
        name: "Phụ lục",
        visible: true,
        row: 0,
        column: 0,
        values: keys.map((_, at) => ["", "", "", at < 6 ? 5 : ""]),
        texts: keys.map(() => ["", "", "", ""]),
        formats: keys.map(() => ["General", "General", "General", "General"]),
        cut: false,
        ...more,
      },
    ],
    active: "s",
    separators: unknownSeparators,
  });
  const merged = (row: number, column: number, rows: number, columns: number) =>
    mergedCells(counts, layoutOf(counts), snapshot({ merges: [{ row, column, rows, columns }] }));

  it("one figure merged over several indicators is one finding that names them all", () => {
    expect(merged(2, 3, 3, 1).map(({ cells }) => cells)).toEqual([["r2", "r3", "r4"]]);
    expect(merged(2, 2, 2, 2)).toEqual([]); // its corner, outside the figures, is empty
  });

  it("merges of nothing, of one figure cell, and beside the figures are none", () => {
    expect([...merged(7, 3, 3, 1), ...merged(2, 3, 1, 2), ...merged(2, 0, 4, 2)]).toEqual([]);
  });

  it("hidden rows and columns are noted where cells of the form stand in them alone", () => {
    const notes = (more: Partial<SheetSnapshot>) => hiddenParts(layoutOf(counts), snapshot(more));
    expect(notes({ hidden: { rows: [2, 40], columns: [1] } })).toEqual([
      { kind: "hidden", sheet: "Phụ lục", what: "rows", names: ["3"] },
    ]);
    expect(notes({ hidden: { rows: [], columns: [3] } })).toMatchObject([{ what: "columns", names: ["D"] }]);
    expect(notes({ visible: false })).toMatchObject([{ what: "sheet" }]);
    expect(notes({})).toEqual([]);
  });
});
