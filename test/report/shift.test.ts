import { changesOf } from "../../src/core";
import { checkForm } from "../../src/report/checked-form";
import { contextOf } from "../../src/report/finding-context";
import { describeFinding } from "../../src/text/findings";
import { drawnForm, filledWith, movedBlock } from "../support/shifted";
import { checkedForm } from "../support/checked";
import { shippedAs } from "../templates/shipped";

const { plan, readings, sample } = shippedAs("bnv-6459-2020/tinh");
const form = drawnForm(plan);
const rows = [...form.layout.cells.values()].map(({ row }) => row);
const { sheet, column } = form.layout.cells.get("tthc.hieu-luc")!;
const whole = { sheet, columns: [column], from: Math.min(...rows), to: Math.max(...rows), by: 1 };
const snapshot = movedBlock(filledWith(form, readings), whole);
const judged = checkedForm(snapshot, form.layout, { unitType: sample.unitType });

describe("a form whose figures are one row off", () => {
  const found = [...judged.all.failed.values()].filter(({ kind }) => kind === "shift");
  const [shift] = found;

  test("tells it once, in the place of what it brings about", () => {
    expect(found).toHaveLength(1);
    const folded = shift!.of!.map(({ rule }) => rule);
    expect(folded.length).toBeGreaterThan(10);
    for (const rule of folded) {
      expect(judged.single.failed.has(rule)).toBe(true);
      expect(judged.all.failed.has(rule)).toBe(false);
      expect(judged.gathered.toldBy.get(rule)).toBe(shift!.rule);
    }
    expect(judged.counts.errors).toBeLessThan(3);
  });

  test("offers nothing else for its cells: what stands there is not what was meant for them", () => {
    const astray = shift!.kind === "shift" ? shift!.data.astray : [];
    expect(judged.certain.filter(({ fix }) => astray.includes(fix.cell))).toEqual([]);
    expect(judged.suspects.filter(({ cells }) => cells.some((cell) => astray.includes(cell)))).toEqual([]);
  });

  test("names the first and the last row, and says what goes away with it", () => {
    const { sentence } = describeFinding(shift!, contextOf(judged, shift!));
    expect(sentence).toMatch(/lệch xuống một dòng, từ dòng .+ đến dòng .+ \(\d+ ô có số\)/u);
    expect(sentence).toContain(`${shift!.of!.length} chỗ chưa khớp`);
  });

  test("is clean once its one repair is written", () => {
    const edits = new Map(changesOf(shift!.fixes[0]!).map(({ cell, value }) => [cell, value]));
    const after = plan.cells.map(({ key }, slot) => {
      const edit = edits.get(key);
      if (edit === undefined) return judged.readings[slot]!;
      return edit === null ? ({ kind: "blank" } as const) : ({ kind: "value", value: edit } as const);
    });
    const clean = checkedForm(filledWith(form, after), form.layout, { unitType: sample.unitType });
    expect([...clean.all.failed.keys()]).toEqual([]);
  });

  test("is the same object while nothing changes", () => {
    const moment = { snapshot, layouts: new Map([["form", form.layout]]) };
    const request = { id: "form", layout: form.layout, moment, asked: { unitType: sample.unitType }, lay: null };
    const again = checkForm({ ...request, isFinished: true }, judged);
    expect(again).toBe(judged);
  });
});
