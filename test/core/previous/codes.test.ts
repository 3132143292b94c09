import fc from "fast-check";
import "../../support/seed";
import type { CellSpec } from "../../../src/core";
import { comparePeriods } from "../../../src/core/previous";
import { describeFinding } from "../../../src/text/findings";
import { shipped } from "../../templates/shipped";
import { report, type Cells, tinh } from "./reports";

const codesOf = ({ measure }: CellSpec) => (measure.type === "code" ? measure.codes.map(({ code }) => code) : []);
const coded = tinh.plan.cells.filter(({ measure }) => measure.type === "code");
const found = (now: Cells, before: Cells) =>
  comparePeriods(report(tinh.plan, "6-thang", 2021, now), [report(tinh.plan, "quy-1", 2021, before)]);

const PROGRESS = ["kien-truc", "hop-truc-tuyen", "he-thong-bao-cao", "lgsp"];

describe("codes beside the last report", () => {
  it.each(PROGRESS)("%s goes no step back", (key) => {
    const steps = codesOf(coded.find((spec) => spec.key === key)!);
    const step = fc.constantFrom(...steps);
    fc.assert(
      fc.property(step, step, (now, before) => {
        expect(found({ [key]: now }, { [key]: before }).map(({ rule }) => rule)).toEqual(
          now < before ? [`previous/code/${key}`] : [],
        );
        expect(found({}, { [key]: before })).toEqual([]);
        expect(found({ [key]: now }, {})).toEqual([]);
      }),
    );
  });

  it("of what is asked anew every period say nothing", () => {
    const others = coded.filter(({ key }) => !PROGRESS.includes(key));
    expect(others.length).toBeGreaterThan(0);
    for (const spec of others) {
      const [least = 0, ...more] = codesOf(spec);
      for (const code of more) expect(found({ [spec.key]: least }, { [spec.key]: code })).toEqual([]);
    }
  });

  it("say which step was reported", () => {
    const [finding] = found({ lgsp: 1 }, { lgsp: 2 });
    const context = { cell: (key: string) => ({ stt: key, label: key, address: "D99", shown: "1" }) };
    expect(describeFinding(finding!, context).sentence).toBe(
      "6 tháng 2021 ghi mã 1, Quý I 2021 đã ghi mã 2. Việc đã làm đến một bước không lùi lại.",
    );
  });

  it.each(shipped)("of the clean sample of $id, unchanged, say nothing", ({ plan, sample }) => {
    const codes = Object.fromEntries(
      plan.cells.flatMap((spec) =>
        codesOf(spec).length > 0 && spec.key in sample.figures ? [[spec.key, Number(sample.figures[spec.key])]] : [],
      ),
    );
    expect(comparePeriods(report(plan, "6-thang", 2024, codes), [report(plan, "quy-1", 2024, codes)])).toEqual([]);
  });
});
