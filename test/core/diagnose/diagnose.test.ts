import { certainFixes, diagnose, checkAll, type CellKey, plain, readCell } from "../../../src/core";
import { checkEdited, type Edits, reading, shipped, shippedAs } from "../../templates/shipped";
import report from "../../templates/ninh-thuan-2022/ninh-son.json";
import { messageOf } from "../../../src/text/findings";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";
import { plainCell } from "../../support/raw-cells";

function ninhSon(edits: Readonly<Record<CellKey, string>> = {}) {
  const { plan } = shippedAs("ninh-thuan-2022/huyen");
  const typed: Readonly<Record<CellKey, string>> = { ...report.figures, ...edits };
  const readings = plan.cells.map(({ key, measure }) => {
    const value = typed[key] ?? "";
    return readCell({ value, text: value, format: "General" }, measure);
  });
  return { plan, diagnosis: diagnose(plan, readings, checkAll(plan, readings)) };
}

function edited(id: string, edits: Edits) {
  const form = shippedAs(id);
  const readings = form.plan.cells.map(({ key }, slot) => {
    const edit = edits[key];
    if (edit === undefined) return form.readings[slot] ?? reading(null);
    return typeof edit === "object" && edit !== null ? edit : reading(edit);
  });
  return { plan: form.plan, diagnosis: diagnose(form.plan, readings, checkEdited(form, edits)) };
}

const offered = ({ diagnosis }: ReturnType<typeof ninhSon>, rule: string) =>
  diagnosis.findings.failed.get(rule)?.fixes.map(({ cell, value }) => [cell, value === null ? null : plain(value)]);

describe("the report of Ninh Sơn", () => {
  it("names 44 self-financed units among the explanations of 48 in 42", () => {
    const { diagnosis } = ninhSon();
    const group = diagnosis.suspects.filter(({ rules }) => rules.includes("ninh-thuan/tu-chu.muc-do"));
    expect(group.flatMap(({ cells }) => cells)).toContain("tu-chu.nha-nuoc-bao-dam");
  });

  it.each([
    ["giai-quyet.cap-huyen.xong", ["446", "491"]],
    ["giai-quyet.cap-xa.xong", ["2388", "2390"]],
  ])("offers both numbers of the fraction in %s", (cell, figures) => {
    const values = offered(ninhSon(), `value/${cell}`)?.map(([, value]) => value);
    expect(values).toEqual(figures);
  });

  it("explains 90,83 as 446/491, cut off", () => {
    const finding = ninhSon().diagnosis.findings.failed.get("value/giai-quyet.cap-huyen.xong");
    const context = { cell: (key: string) => ({ stt: key, label: key, address: null, shown: "" }) };
    expect(finding && messageOf(finding, context)).toContain(
      "Tỷ lệ 90,83 ở dòng giai-quyet.cap-huyen.dung-han là 446 trên 491, bị cắt bớt chữ số; làm tròn là 90,84.",
    );
  });

  it("changes nothing for sure that only looks odd", () => {
    const { plan, diagnosis } = ninhSon();
    expect(certainFixes(plan, diagnosis)).toEqual([]);
  });

  it("rounds 90,83 for 446 of 491 to 90,84 for sure", () => {
    const edits = { "giai-quyet.cap-huyen.xong": "491", "giai-quyet.cap-huyen.ho-so-dung-han": "446" };
    const { plan, diagnosis } = ninhSon(edits);
    const fixes = certainFixes(plan, diagnosis).map(({ fix }) => [fix.cell, fix.value && plain(fix.value)]);
    expect(fixes).toEqual([["giai-quyet.cap-huyen.dung-han", "90.84"]]);
  });
});

describe("clean samples", () => {
  it.each(shipped.map((form) => [form.id, form] as const))("%s has no suspect and no fix", (_, { plan, readings }) => {
    const diagnosis = diagnose(plan, readings, checkAll(plan, readings));
    expect(diagnosis.suspects).toEqual([]);
    expect(certainFixes(plan, diagnosis)).toEqual([]);
  });
});

describe("doubts", () => {
  const rows = [smallRow("t"), smallRow("a"), smallRow("b")];
  const plan = smallPlan(rows, [ruleData("sum", { total: "t", parts: ["a", "b"] })]);
  const diagnosed = (t: string | number, a: string | number, b: string | number) => {
    const readings = readAll(plan, [plainCell(t), plainCell(a), plainCell(b)]);
    return diagnose(plan, readings, checkAll(plan, readings));
  };
  const values = (diagnosis: ReturnType<typeof diagnosed>, cell: string) =>
    diagnosis.suspects.find(({ cells }) => cells.includes(cell))?.repairs[0]?.values;

  it("read 446/491 as the number the column adds up with", () => {
    expect(values(diagnosed(500, "446/491", 54), "a")).toEqual([446]);
    expect(values(diagnosed(500, "446/491", 9), "a")).toEqual([491]);
  });

  it("read 1.297 as thousands, for sure when the column adds up with it", () => {
    const diagnosis = diagnosed(1300, 1.297, 3);
    expect(values(diagnosis, "a")).toEqual([1297]);
    expect(certainFixes(plan, diagnosis).map(({ fix }) => fix)).toEqual([{ cell: "a", value: 1297 }]);
  });

  it("say what a total leaves for a cell that says nothing", () => {
    expect(values(diagnosed(300, "#REF!", 52), "a")).toEqual([248]);
  });
});

describe("fixes", () => {
  const rows = [smallRow("t"), smallRow("a"), smallRow("b"), smallRow("w")];
  const sum = ruleData("sum", { total: "t", parts: ["a", "b"] });
  const plan = smallPlan(rows, [sum, ruleData("part", { parts: ["t"], wholes: ["w"] })]);
  const fixes = (figures: readonly number[]) => {
    const readings = readAll(
      plan,
      figures.map((figure) => plainCell(figure)),
    );
    const { failed } = diagnose(plan, readings, checkAll(plan, readings)).findings;
    return failed.get(sum.id)?.fixes.map(({ cell, value }) => [cell, value]);
  };

  it("begin with the slip of the hand: two digits swapped", () => {
    expect(fixes([248, 50, 234, 300])?.[0]).toEqual(["t", 284]);
    expect(fixes([248, 96, 179, 300])?.[0]).toEqual(["a", 69]);
  });

  it("keep what the rule itself proposes", () => {
    expect(fixes([5, 1, 1, 9])).toContainEqual(["t", 2]);
  });

  it("leave out what would break another rule", () => {
    expect(fixes([248, 50, 234, 284])).toContainEqual(["t", 284]);
    expect(fixes([248, 50, 234, 250])).not.toContainEqual(["t", 284]);
  });
});

it("shows both explanations of two errors that look alike", () => {
  const { diagnosis } = edited("bnv-6459-2020/tinh", { "dvctt.muc-do-4": 53 });
  const [first, second] = diagnosis.suspects;
  expect([first?.group, second?.group]).toEqual([0, 0]);
  expect((first?.share ?? 0) + (second?.share ?? 0)).toBeLessThanOrEqual(1);
});

describe("a wrong rate", () => {
  const rows = [smallRow("c"), smallRow("r", "%"), smallRow("a"), smallRow("b")];
  const rule = ruleData("ratio", { ratio: "r", part: ["a"], base: ["b"] });
  const plan = smallPlan(rows, [rule]);
  const cause = (c: number, r: number, a: number, b: number) => {
    const readings = readAll(
      plan,
      [c, r, a, b].map((figure) => plainCell(figure)),
    );
    return diagnose(plan, readings, checkAll(plan, readings)).findings.failed.get(rule.id);
  };

  it.each([
    ["of the rest", [7, 9.2, 446, 491], { cause: "rest", rest: 45 }, "phần còn lại (45 trên 491)"],
    ["the wrong way round", [7, 110.1, 446, 491], { cause: "swapped" }, "(491 trên 446)"],
    ["a hundredth", [7, 0.9084, 446, 491], { cause: "hundredfold" }, "lệch hai chữ số"],
    ["over another base", [520, 85.77, 446, 491], { cause: "otherBase", other: 520 }, "chia cho 520 ở dòng c"],
    ["of another part", [400, 81.47, 446, 491], { cause: "otherPart", other: 400 }, "lấy 400 ở dòng c"],
  ] as const)("%s is named", (_, [c, r, a, b], data, words) => {
    const finding = cause(c, r, a, b);
    expect(finding?.data).toMatchObject(data);
    const context = { cell: (key: string) => ({ stt: key, label: key, address: null, shown: "" }) };
    expect(finding && messageOf(finding, context)).toContain(words);
  });

  it("of nothing known says the right one only", () => {
    expect(cause(7, 33.3, 446, 491)?.data).not.toHaveProperty("cause");
  });
});
