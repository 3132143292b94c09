import { certainFixes, checkAll, diagnose, finished } from "../../../src/core";
import { plainCell } from "../../support/raw-cells";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";

const codes = { type: "code" as const, codes: [0, 1].map((code) => ({ code, label: code ? "Có" : "Chưa" })) };
const rows = [smallRow("t"), smallRow("a"), smallRow("b"), smallRow("r", "%"), smallRow("c", "Mã", { measure: codes })];
const plan = smallPlan(rows, [ruleData("sum", { total: "t", parts: ["a", "b"] })]);

function offers(typed: readonly (string | number)[], isFinished = true) {
  const readings = readAll(
    plan,
    typed.map((one) => plainCell(one)),
  );
  const found = checkAll(plan, readings);
  const diagnosis = diagnose(plan, readings, isFinished ? finished(plan, found) : found);
  return {
    offered: [...diagnosis.findings.failed.values()].flatMap(({ fixes }) => fixes.map(({ value }) => value)),
    certain: certainFixes(plan, diagnosis).map(({ fix }) => fix.value),
  };
}

describe("what is withheld", () => {
  it("is not a certain repair, while a total waits for the rest of its parts", () => {
    const typed = [30, "\u200B12", ""];
    expect(offers(typed, false)).toEqual({ offered: [12], certain: [12] });
    expect(offers(typed).certain).toEqual([]);
    expect(offers([30, "\u200B12", 5], false).certain).toEqual([]);
  });

  it.each<[string, readonly (string | number)[], readonly number[]]>([
    ["thousands far above what stands beside", ["", 12.125, 140], []],
    ["thousands like what stands beside", ["", 12.125, 14020], [12125]],
    ["thousands above ten times the other figure", ["", 1.251, 125], []],
    ["thousands of ten times the other figure", ["", 1.25, 125.5], []],
    ["thousands beside nothing", ["", 1.297, ""], [1297]],
    ["a letter in the place of a digit behind the comma", ["", "", "", "94,x"], []],
    ["a letter in the place of the digits before it", ["", "", "", "x.85"], []],
    ["letters apart", ["", "", "", "94,5 phần trăm"], [94.5]],
    ["100 with a digit twice, or 11,00", ["", "", "", 1100], []],
    ["a comma an English Excel left out", ["", "", "", 9979], [99.79]],
    ["a comma and two zeros", ["", "", "", 10000], [100]],
    ["what is not known", ["", "", "", "", "chưa rõ"], []],
    ["what is not known yet", ["", "", "", "", "Chưa có số liệu"], []],
    ["what is not done", ["", "", "", "", "chưa làm"], [0]],
  ])("%s", (_, typed, figures) => {
    expect(offers(typed).offered.map(Number)).toEqual(figures);
  });

  it("is a figure worked out from one that another rule doubts", () => {
    const doubted = smallPlan(
      [...rows, smallRow("w")],
      [ruleData("sum", { total: "t", parts: ["a", "b"] }), ruleData("part", { parts: ["a"], wholes: ["w"] })],
    );
    const of = (whole: number) => {
      const readings = readAll(
        doubted,
        ["#REF!", 20, 5, "", "", whole].map((one) => plainCell(one)),
      );
      return diagnose(doubted, readings, finished(doubted, checkAll(doubted, readings))).findings.failed.get("value/t");
    };
    expect(of(20)?.fixes).toEqual([{ cell: "t", value: 25, by: "equation" }]);
    expect(of(19)?.fixes).toEqual([]);
  });
});
