import { checksFor, compile, draw, isSigned, recognise, titleFilling, type Layout } from "../../../src/core";
import { signed } from "../../../src/core/layout/attach-signature";
import { blankForm, sixMonths, snapshot } from "../../support/snapshot";
import { shipped } from "../../templates/shipped";
import { words } from "./forms";

const forms = shipped.map(({ id, plan }) => ({ id, template: plan.template }));
const without = (layout: Layout, keys: readonly string[]): Layout => ({
  ...layout,
  cells: new Map([...layout.cells].filter(([key]) => !keys.includes(key))),
});

describe.each(forms)("$id, found on a sheet", ({ template }) => {
  const sheets = blankForm(template);
  const [layout] = recognise(snapshot(...sheets), [template]);
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const plan = compile(template);

  it("gets the checks an inserted form has", () => {
    const drawings = draw(template, titleFilling(sixMonths), words);
    const checks = checksFor(layout!, plan, names, words);
    expect(checks.map(({ sheet }) => names.get(sheet)).sort()).toEqual(drawings.map(({ name }) => name).sort());
    for (const { name, marks, validations } of drawings) {
      const found = checks.find(({ sheet }) => names.get(sheet) === name)!;
      expect(found.marks).toEqual(marks);
      expect(new Set(found.validations)).toEqual(new Set(validations));
    }
  });

  it("with cells missing, gets the rules that need none of them, and no other", () => {
    const gone = plan.cells.filter((_, at) => at % 3 === 0).map(({ key }) => key);
    const kept = plan.rules.filter(({ keys, marks }) => ![...keys, ...marks].some((key) => gone.includes(key)));
    const left = checksFor(without(layout!, gone), plan, names, words).flatMap(({ marks }) => marks);
    const whole = checksFor(layout!, { ...plan, rules: kept }, names, words).flatMap(({ marks }) => marks);
    expect(left).toEqual(whole);
    expect(left.length).toBeGreaterThan(0);
  });

  it("has only marks that are known as ours", () => {
    const marks = checksFor(layout!, plan, names, words).flatMap((one) => one.marks);
    expect(marks.filter(({ formula }) => !isSigned(`=${formula}`))).toEqual([]);
  });
});

it("leaves out a sheet that is not in the workbook any more", () => {
  const [{ template }] = forms as [(typeof forms)[number]];
  const [layout] = recognise(snapshot(...blankForm(template)), [template]);
  expect(checksFor(layout!, compile(template), new Map(), words)).toEqual([]);
});

describe("the signature", () => {
  it.each(['="phu-luc-cchc"', '=$A$1="phu-luc-cchc"', "=TRUE", "", '=OR(AND("phu-luc-cchc"<>"",TRUE))'])(
    "is not seen in %s",
    (formula) => {
      expect(isSigned(formula)).toBe(false);
    },
  );

  it("leaves no formula longer than Excel takes", () => {
    const room = 8191 - signed("")!.length;
    expect(signed("x".repeat(room))).toHaveLength(8191);
    expect(signed("x".repeat(room + 1))).toBeNull();
  });
});
