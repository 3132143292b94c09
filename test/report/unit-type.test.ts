import { address, keptAbout, loadTemplate, recognise, type Template, type UnitType } from "../../src/core";
import { collectFrom } from "../../src/entry/collect";
import { checksOf } from "../../src/entry/pane/checks";
import { drawForm } from "../../src/entry/pane/form";
import { officeReport } from "../../src/report/office-report";
import { createSession } from "../../src/session/session";
import { checked } from "../support/checked";
import { blankForm, snapshot, typed } from "../support/snapshot";
import { ruleData, smallRow, smallTemplate } from "../support/small-template";

/** A form for two types of units, with a rule for one of them. */
const rule = ruleData("sum", { total: "tong", parts: ["phan-a", "phan-b"] }, { appliesTo: ["so"] });
const rows = ["tong", "phan-a", "phan-b", "khac", "nua"].map((id) => smallRow(id));
const template: Template = loadTemplate(smallTemplate(rows, [rule]), "nho.json");

/** The form with a total that is not one, as inserted for this type of unit; null: nobody knows. */
function report(unitType: UnitType | null) {
  const sheets = blankForm(template);
  const [layout] = recognise(snapshot(...sheets), [template]);
  const at = (key: string) => {
    const { row, column } = layout!.cells.get(key)!;
    return address(row, column);
  };
  const figures = { [at("tong")]: 9, [at("phan-a")]: 2, [at("phan-b")]: 3, [at("khac")]: 1, [at("nua")]: 1 };
  const kept = unitType === null ? [] : [keptAbout({ unitType })];
  return snapshot(...sheets.map((one) => ({ ...typed(one, figures), kept })));
}

describe.each([
  ["so", ["thu.sum"]],
  ["tinh", []],
  [null, []],
] as const)("a form inserted for %s", (unitType, rules) => {
  const book = report(unitType);

  it("is judged by the rules of that type in the pane, by check and by who consolidates", () => {
    const session = createSession({ templates: () => [template], now: () => 0 });
    session.take(book);
    const form = session.state().forms[0]!;
    expect(form.findings.map(({ finding }) => finding.rule)).toEqual(rules);
    const { forms } = checked(book, [template]);
    expect([...forms.values()].map(({ findings }) => findings)).toEqual([form.findings]);
    expect(collectFrom("a.xlsx", checked(book, [template]))).toEqual([officeReport(form, "a.xlsx", session.state())]);
  });

  it("carries the marks of that type, when inserted as when they are attached", () => {
    const session = createSession({ templates: () => [template], now: () => 0 });
    session.take(book);
    const [form] = session.state().forms;
    const attached = checksOf(session.state().forms, form!.id).flatMap(({ marks }) =>
      marks.map(({ formula }) => formula),
    );
    const request = { template: template.file.id, period: "nam", year: 2021, office: "Sở A" } as const;
    if (unitType === null) expect(attached.length).toBeLessThan(marksFor("so").length);
    else expect(new Set(attached)).toEqual(new Set(marksFor(unitType)));

    function marksFor(type: UnitType): readonly string[] {
      return drawForm([template], { ...request, unitType: type }).flatMap(({ marks }) =>
        marks.map(({ formula }) => formula),
      );
    }
  });

  it("follows the call where it says who reports", () => {
    const told = checked(book, [template], { unitType: "so" });
    expect([...told.forms.values()].flatMap(({ findings }) => findings.map(({ finding }) => finding.rule))).toEqual([
      "thu.sum",
    ]);
  });
});

it("a sheet that keeps a type the form is not for keeps none", () => {
  const [form] = checked(report("xa"), [template]).forms.values();
  expect(form?.asked).toEqual({});
});
