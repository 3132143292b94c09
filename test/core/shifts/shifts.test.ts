import fc from "fast-check";
import {
  changesOf,
  checkAll,
  diagnose,
  type Finding,
  finished,
  plain,
  type Reading,
  shiftFindings,
  type Snapshot,
} from "../../../src/core";
import { readCell } from "../../../src/core/reading/read-cell";
import { cellLookup } from "../../../src/report/cells";
import { clerkErrors, harmed } from "../../bench/slips-of-clerks";
import { seeded } from "../../support/seeded";
import { type Drawn, drawnForm, filledWith, movedBlock } from "../../support/shifted";
import { shipped, shippedAs } from "../../templates/shipped";

const forms = new Map(shipped.map(({ id, plan }) => [id, drawnForm(plan)]));
const formNamed = (id: string): Drawn => forms.get(id)!;

function read({ plan, layout }: Drawn, snapshot: Snapshot): readonly Reading[] {
  const cellAt = cellLookup(snapshot);
  return plan.cells.map(({ key, measure }) => readCell(cellAt(layout.cells.get(key)), measure, snapshot.separators));
}

function shiftsOn(form: Drawn, snapshot: Snapshot, isFinished = true): readonly Finding<"shift">[] {
  const { plan, layout } = form;
  const { separators } = snapshot;
  const readings = read(form, snapshot);
  const rules = checkAll(plan, readings);
  const { findings } = diagnose(plan, readings, isFinished ? finished(plan, rules) : rules);
  return shiftFindings({ plan, layout, snapshot, readings, findings, separators });
}

/** What the cells hold once the first fix of a finding is made. */
function repaired(form: Drawn, snapshot: Snapshot, finding: Finding<"shift">): readonly (string | null)[] {
  const edits = new Map(
    finding.fixes
      .slice(0, 1)
      .flatMap(changesOf)
      .map(({ cell, value }) => [cell, value]),
  );
  return read(form, snapshot).map((reading, slot) => {
    const key = form.plan.cells[slot]!.key;
    const edit = edits.get(key);
    if (edit !== undefined) return edit === null ? null : plain(edit);
    return reading.kind === "value" ? plain(reading.value) : null;
  });
}

const figures = (readings: readonly Reading[]) =>
  readings.map((reading) => (reading.kind === "value" ? plain(reading.value) : null));

/** The rows of the sheet from the first to the last cell of an appendix, in the column of its figures. */
function block(form: Drawn, appendix: string) {
  const places = form.plan.cells.flatMap(({ key, appendix: { id } }) =>
    id === appendix ? (form.layout.cells.get(key) ?? []) : [],
  );
  const rows = places.map(({ row }) => row);
  const { sheet, column } = places[0]!;
  return { sheet, columns: [column], from: Math.min(...rows), to: Math.max(...rows) };
}

describe("a column of figures some rows off", () => {
  const lists = shipped.flatMap(({ id, plan }) => plan.template.file.appendices.slice(0, 1).map((one) => [id, one.id]));

  test.each(lists)("%s: one row down is one finding, and its repair is the report as it was", (id, appendix) => {
    const form = formNamed(id!);
    const { readings } = shippedAs(id!);
    const snapshot = movedBlock(filledWith(form, readings), { ...block(form, appendix!), by: 1 });
    const [only, ...others] = shiftsOn(form, snapshot);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: "shift", severity: "error", data: { says: "down", rows: 1 } });
    if (only!.fixes.length > 0) expect(repaired(form, snapshot, only!)).toEqual(figures(readings));
  });

  test.each([1, 2, 3, -1, -2, -3])("%i rows off, all that is not lost goes back", (by) => {
    const id = "bnv-6459-2020/tinh";
    const form = formNamed(id);
    const { readings } = shippedAs(id);
    const snapshot = movedBlock(filledWith(form, readings), { ...block(form, form.plan.cells[0]!.appendix.id), by });
    const [only] = shiftsOn(form, snapshot);
    expect(only).toMatchObject({ data: { says: by > 0 ? "down" : "up", rows: Math.abs(by) } });
    const right = figures(readings);
    const after = repaired(form, snapshot, only!);
    expect(only!.fixes).toHaveLength(1);
    expect(after.filter((figure, slot) => figure !== null && figure !== right[slot])).toEqual([]);
    expect(after.filter((figure) => figure !== null).length).toBeGreaterThan(
      right.filter((figure) => figure !== null).length - 4,
    );
  });

  test("from some row on, where cells were inserted", () => {
    const id = "bnv-6459-2020/tinh";
    const form = formNamed(id);
    const { readings } = shippedAs(id);
    const whole = block(form, form.plan.cells[0]!.appendix.id);
    const from = form.layout.cells.get("tthc.hieu-luc")!.row;
    const snapshot = movedBlock(filledWith(form, readings), { ...whole, from, by: 1 });
    const [only] = shiftsOn(form, snapshot);
    expect(repaired(form, snapshot, only!)).toEqual(figures(readings));
  });

  test("a block within the column is told, and its repair left to the clerk where its end is a guess", () => {
    const id = "bnv-6459-2020/tinh";
    const form = formNamed(id);
    const { readings } = shippedAs(id);
    const whole = block(form, form.plan.cells[0]!.appendix.id);
    const rowOf = (key: string) => form.layout.cells.get(key)!.row;
    const part = { ...whole, from: rowOf("bien-che.duoc-giao"), to: rowOf("vi-tri-viec-lam.su-nghiep"), by: 1 };
    const [only, ...others] = shiftsOn(form, movedBlock(filledWith(form, readings), part));
    expect(others).toEqual([]);
    expect(only!.data.says).toBe("down");
    expect(only!.data.from).toEqual(["bien-che.co-mat"]);
    expect(only!.fixes).toEqual([]);
  });
});

describe("no shift", () => {
  test("on a right form, however far it is filled", () => {
    for (const { id, readings } of shipped) {
      const form = formNamed(id);
      for (const share of [0.3, 0.6, 1]) {
        const filled = readings.map((reading, slot) =>
          slot < share * readings.length ? reading : ({ kind: "blank" } as const),
        );
        expect(shiftsOn(form, filledWith(form, filled), false)).toEqual([]);
        expect(shiftsOn(form, filledWith(form, filled), true)).toEqual([]);
      }
    }
  });

  test("of single errors of clerks, one or several in a report", () => {
    const kinds = Object.keys(clerkErrors);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, errors) => {
        const random = seeded(seed);
        const { id, plan, readings } = shipped[seed % shipped.length]!;
        const harmedOnes = [...readings];
        for (let tries = 0, done = 0; tries < 200 && done < errors; tries++) {
          const slot = Math.floor(random() * harmedOnes.length);
          const kind = kinds[Math.floor(random() * kinds.length)]!;
          const harm = harmed({ id, plan, readings }, kind, slot, random);
          if (harm !== null) [harmedOnes[slot], done] = [harm, done + 1];
        }
        const form = formNamed(id);
        expect(shiftsOn(form, filledWith(form, harmedOnes))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
