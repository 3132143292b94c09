import { certainFixes, changesOf, checkAll, diagnose, plain, suspectGroups } from "../../../src/core";
import { checkEdited, type Edits, reading, shipped, shippedAs } from "../../templates/shipped";
import { messageOf } from "../../../src/text/findings";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";
import { plainCell } from "../../support/raw-cells";

function edited(id: string, edits: Edits) {
  const form = shippedAs(id);
  const readings = form.plan.cells.map(({ key }, slot) => {
    const edit = edits[key];
    if (edit === undefined) return form.readings[slot] ?? reading(null);
    return typeof edit === "object" && edit !== null ? edit : reading(edit);
  });
  return { plan: form.plan, diagnosis: diagnose(form.plan, readings, checkEdited(form, edits)) };
}

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
    expect(certainFixes(plan, diagnosis).map(({ fix }) => fix)).toEqual([{ cell: "a", value: 1297, by: "reading" }]);
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

  it("begin with the slip of the hand: a digit doubled", () => {
    expect(fixes([2448, 50, 198, 300])?.[0]).toEqual(["t", 248]);
  });

  it("leave out what would merely satisfy the rule: a part may be wrong as well as the total", () => {
    expect(fixes([5, 1, 1, 9])).toEqual([]);
  });

  it("offer no slip where a range is all the rules leave", () => {
    const whole = smallPlan(rows, [ruleData("part", { parts: ["a"], wholes: ["w"] })]);
    const offered = (part: number, most: number) => {
      const readings = readAll(
        whole,
        [900, part, 1, most].map((figure) => plainCell(figure)),
      );
      const { failed } = diagnose(whole, readings, checkAll(whole, readings)).findings;
      return [...failed.values()].flatMap((finding) => finding.fixes.map(({ cell, value }) => [cell, value]));
    };
    expect(offered(81, 21)).toEqual([]);
    expect(offered(79, 28)).toEqual([]);
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
    ["of its base in a wider one", [500, 98.2, 446, 491], { cause: "baseOfOther", other: 500 }, "lấy 491 chia cho 500"],
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

describe("a fraction typed into one cell", () => {
  const rows = [smallRow("r", "%"), smallRow("b"), smallRow("p"), smallRow("w")];
  const plan = smallPlan(rows, [
    ruleData("ratio", { ratio: "r", part: ["p"], base: ["b"] }),
    ruleData("part", { parts: ["b"], wholes: ["w"] }),
  ]);
  const offered = (cell: "r" | "b" | "p", others: Partial<Record<"r" | "b" | "p" | "w", string | number>>) => {
    const typed: Readonly<Record<string, string | number>> = { ...others, [cell]: "446/491" };
    const readings = readAll(
      plan,
      ["r", "b", "p", "w"].map((key) => plainCell(typed[key] ?? "")),
    );
    const fixes = diagnose(plan, readings, checkAll(plan, readings)).findings.failed.get(`value/${cell}`)?.fixes ?? [];
    return fixes.map((fix) => changesOf(fix).map((change) => `${change.cell} ${change.value && plain(change.value)}`));
  };

  it.each([
    ["in the cell of the part: the base into its own cell, the rate too", "p", {}, ["p 446", "b 491", "r 90.84"]],
    ["in the cell of the rate: both figures into theirs", "r", {}, ["r 90.84", "p 446", "b 491"]],
    ["beside its rate: the rate stays", "p", { r: 90.84 }, ["p 446", "b 491"]],
    ["beside its rate, cut off: the rate is rounded", "p", { r: 90.83 }, ["p 446", "b 491", "r 90.84"]],
    ["beside its base: only the part is written", "p", { b: 491, r: 91 }, ["p 446"]],
    ["of a whole in another row", "b", { w: 491 }, ["b 446"]],
  ] as const)("%s", (_, cell, others, first) => {
    expect(offered(cell, others)[0]).toEqual(first);
  });

  it.each([
    ["another rate", { r: 50 }, [["p 446"]]],
    ["another base, which denies that the two figures are of this part", { b: 500 }, []],
    ["a fraction that the rate does not bear out", { b: "27/500" }, [["p 446"]]],
  ])("never writes over %s", (_, others, fixes) => {
    expect(offered("p", others)).toEqual(fixes);
  });

  it("gives way to another fraction only last, and where the rate that stands is its own", () => {
    expect(offered("b", { r: 90.84, p: "27/491" })).toEqual([
      ["b 446", "w 491"],
      ["b 491", "p 446"],
    ]);
  });
});

describe("groups of suspects worth showing", () => {
  const rows = [smallRow("t"), smallRow("a"), smallRow("b"), smallRow("r", "%")];
  const plan = smallPlan(rows, [ruleData("sum", { total: "t", parts: ["a", "b"] })]);
  const groups = (t: string | number, a: string | number, b: string | number, r: string | number = "") => {
    const readings = readAll(
      plan,
      [t, a, b, r].map((figure) => plainCell(figure)),
    );
    const { suspects, findings } = diagnose(plan, readings, checkAll(plan, readings));
    return suspectGroups(suspects, findings.failed);
  };

  it("say all explanations of one error", () => {
    const [group, ...others] = groups(10, 2, 7);
    expect(others).toEqual([]);
    expect(group?.suspects.map(({ cells }) => cells.join()).sort()).toEqual(["a", "b", "t"]);
  });

  it.each([
    ["a cell in doubt", [500, "446/491", 54]],
    ["a rate out of range", ["", "", "", 120]],
    ["nothing", [9, 2, 7]],
  ] as const)("leave out %s", (_, [t, a, b, r]) => {
    expect(groups(t, a, b, r)).toEqual([]);
  });
});
