import { checkAll } from "../../../src/core/engine/check";
import { compile } from "../../../src/core/engine/plan";
import { loadTemplate } from "../../../src/core/template/load";
import { ruleKinds } from "../../../src/core/rules";
import { plainCell } from "../../support/raw-cells";
import { readAll, ruleData, smallPlan, smallRow, smallTemplate } from "../../support/small-template";

const repeating = smallTemplate(
  [smallRow("tong"), smallRow("linh-vuc", "Hồ sơ", { repeat: { rows: 2 } }), smallRow("tran")],
  [
    ruleData("sum", { total: "tong", parts: ["linh-vuc*"] }),
    ruleData("part", { parts: ["linh-vuc"], wholes: ["tran"] }),
  ],
);

describe("compile", () => {
  it("spells out repeating rows: all of them in a list, one rule for each elsewhere", () => {
    const plan = compile(loadTemplate(repeating, "nho.json"), {
      instances: new Map([["linh-vuc", 3]]),
      unitType: "so",
    });
    expect(plan.cells.map(({ key }) => key)).toEqual(["tong", "linh-vuc", "linh-vuc#2", "linh-vuc#3", "tran"]);
    expect(
      plan.rules.filter(({ data }) => data.id.startsWith("thu.")).map(({ data, keys }) => [data.id, ...keys]),
    ).toEqual([
      ["thu.sum", "tong", "linh-vuc", "linh-vuc#2", "linh-vuc#3"],
      ["thu.part", "linh-vuc", "tran"],
      ["thu.part#2", "linh-vuc#2", "tran"],
      ["thu.part#3", "linh-vuc#3", "tran"],
    ]);
    const cells = [6, 1, 2, 4, 3].map((figure) => plainCell(figure));
    expect([...checkAll(plan, readAll(plan, cells)).failed.keys()]).toEqual(["thu.sum", "thu.part#3"]);
  });

  it("takes the rows of the blank form when nothing is said", () => {
    expect(compile(loadTemplate(repeating, "nho.json")).cells).toHaveLength(4);
  });

  it("keeps the rules of the unit type that reports", () => {
    const file = smallTemplate(
      [smallRow("a", "Hồ sơ", { appliesTo: ["tinh"] }), smallRow("b")],
      [ruleData("part", { parts: ["a"], wholes: ["b"] }, { appliesTo: ["tinh"] })],
    );
    const ids = (unitType?: "tinh" | "so") =>
      compile(loadTemplate(file, "nho.json"), unitType && { unitType }).rules.map(({ data }) => data.id);
    expect(ids("tinh")).toEqual(["value/a", "value/b", "thu.part"]);
    expect(ids("so")).toEqual(["value/a", "scope/a", "value/b"]);
    expect(ids()).toEqual(["value/a", "value/b"]);
  });
});

describe("checkAll", () => {
  it("throws when a check reads a cell its rule does not name", () => {
    const plan = smallPlan([smallRow("a"), smallRow("b")], [ruleData("part", { parts: ["a"], wholes: ["b"] })]);
    const [rule] = plan.rules.filter(({ data }) => data.kind === "part");
    if (!rule) throw new Error("no rule");
    const strange = { ...rule, kind: { ...ruleKinds.part, check: ruleKinds.value.check }, options: { cell: "c" } };
    const broken = { ...plan, rules: [strange as unknown as typeof rule] };
    expect(() => checkAll(broken, readAll(plan, [plainCell(1), plainCell(2)]))).toThrow(
      'reads "c", which it does not name',
    );
  });

  it("gives the rule's severity, the cells it marks, and its fixes", () => {
    const plan = smallPlan(
      [smallRow("a"), smallRow("b"), smallRow("c")],
      [ruleData("sum", { total: "a", parts: ["b", "c"] }, { severity: "warning" })],
    );
    const { failed } = checkAll(plan, readAll(plan, [plainCell(9), plainCell(1), plainCell(2)]));
    expect(failed.get("thu.sum")).toMatchObject({
      rule: "thu.sum",
      kind: "sum",
      severity: "warning",
      cells: ["a", "b", "c"],
      fixes: [{ cell: "a", value: 3 }],
    });
  });
});
