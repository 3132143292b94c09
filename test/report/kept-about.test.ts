import fc from "fast-check";
import { address, checksFor, keptAbout, loadTemplate, recognise, type KeptAbout, type UnitType } from "../../src/core";
import { checkForm, type CheckedForm } from "../../src/report/checked-form";
import { verdictOf } from "../../src/report/verdict";
import { formWords } from "../../src/text/form";
import { checked, checkedForm } from "../support/checked";
import { ruleData, smallRow, smallTemplate } from "../support/small-template";
import { blankForm, snapshot, typed } from "../support/snapshot";
import "../support/seed";

const rows = ["tong", "phan-a", "phan-b", "khac", "nua"].map((id) => smallRow(id));
const sum = ruleData("sum", { total: "tong", parts: ["phan-a", "phan-b"] }, { appliesTo: ["so"] });
const part = ruleData("part", { parts: ["nua"], wholes: ["khac"] }, { appliesTo: ["tinh"] });
const template = loadTemplate(smallTemplate(rows, [sum, part]), "nho.json");
const [blank] = blankForm(template);
const [layout] = recognise(snapshot(blank!), [template]);

/** One sheet with these figures, in the order of the rows. */
function book(figures: readonly number[], about: KeptAbout | null) {
  const cells = Object.fromEntries(
    rows.map(({ id }, at) => {
      const { row, column } = layout!.cells.get(id)!;
      return [address(row, column), figures[at] ?? 0];
    }),
  );
  const filled = typed(blank!, cells);
  return snapshot(about === null ? filled : { ...filled, kept: [keptAbout(about)] });
}

const WRONG = [9, 2, 3, 1, 4];
const judge = (about: KeptAbout | null, asked: KeptAbout = {}) =>
  [...checked(book(WRONG, about), [template], asked).forms.values()][0]!;
const failed = (form: ReturnType<typeof judge>) => [...form.ruleFindings.failed.keys()].sort();

it.each([
  ["so", ["thu.sum"]],
  ["tinh", ["thu.part"]],
] as const)("the unit type kept with the sheet decides which rules hold: %s", (unitType, rules) => {
  expect(failed(judge({ unitType }))).toEqual(rules);
  expect(failed(judge(null))).toEqual([]);
});

it("what the caller asks goes before, part by part", () => {
  const form = judge({ unitType: "so", period: "nam", year: 2024 }, { unitType: "tinh" });
  expect(failed(form)).toEqual(["thu.part"]);
  expect(form.about).toMatchObject({ period: { id: "nam", year: 2024 }, by: { period: "call" } });
});

it("kept with the sheet or asked by the call is the same: findings, what must be filled, verdict and marks", () => {
  const types = fc.constantFrom<UnitType>("so", "tinh");
  const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });
  const names = new Map([["s1", "PL"]]);
  fc.assert(
    fc.property(types, figures, (unitType, numbers) => {
      const kept = checkedForm(book(numbers, { unitType }), layout!);
      const asked = checkedForm(book(numbers, null), layout!, { unitType });
      const of = (form: typeof kept) => {
        const { reasons, verdict } = verdictOf(form, { unread: [], cut: [], unsplit: [] }, "2024-12-20");
        const marks = checksFor(form.layout, form.plan, names, formWords);
        return { rules: failed(form), required: form.required, reasons, verdict, marks };
      };
      expect(of(kept)).toEqual(of(asked));
    }),
    { numRuns: 40 },
  );
});

it("another unit type kept since is judged anew, with the same figures", () => {
  const before = checkedForm(book(WRONG, { unitType: "so" }), layout!);
  const snapshotNow = book(WRONG, { unitType: "tinh" });
  const again = checkedFormAfter(before, snapshotNow);
  expect(failed(again)).toEqual(["thu.part"]);
  expect(again).toEqual(checkedForm(snapshotNow, layout!));
});

it("a sheet that keeps nonsense is judged as one that keeps nothing", () => {
  const filled = book(WRONG, null);
  const { name } = keptAbout({});
  const odd = { ...filled, sheets: filled.sheets.map((one) => ({ ...one, kept: [{ name, text: "1|so|" }] })) };
  expect(failed(checkedForm(odd, layout!))).toEqual([]);
});

function checkedFormAfter(before: CheckedForm, now: ReturnType<typeof book>): CheckedForm {
  const moment = { snapshot: now, layouts: new Map([["form", layout!]]) };
  return checkForm({ id: "form", layout: layout!, moment, asked: {}, lay: null, isFinished: true }, before);
}
