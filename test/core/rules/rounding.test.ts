import { checkAll } from "../../../src/core/engine/check";
import { plainCell } from "../../support/raw-cells";
import { testRuleKind } from "../../support/rule-kind";
import { readAll, ruleData, smallPlan, smallRow } from "../../support/small-template";

const options = { ratio: "rate", part: ["done"], base: ["planned"] };
const drawn = (rate: string, done: string, planned: string) => `
      | rate    | ${rate} | % |
      | done    | ${done} |
      | planned | ${planned} |`;

testRuleKind("rounding", {
  valid: [
    { name: "a rounded rate", options, cells: drawn("90.84", "446", "491") },
    { name: "one that is plainly wrong, which is ratio's matter", options, cells: drawn("50", "446", "491") },
    { name: "a half either way", options, cells: drawn("13", "1", "8") },
  ],
  invalid: [
    {
      name: "90,83 for 90,835",
      options,
      cells: drawn("90.83", "446", "491"),
      at: ["rate"],
      data: { reason: "cutOff", stated: "90.83", right: "90.84", part: 446, base: 491 },
      fixes: ["90.84"],
      says: "Ghi 90,83 %, bị cắt bớt chữ số; 446 trên 491 làm tròn là 90,84 %. Làm tròn thành 90,84.",
    },
    {
      name: "a rate rounded up",
      options,
      cells: drawn("63", "622", "1000"),
      at: ["rate"],
      data: { reason: "roundedUp", stated: 63, right: 62, part: 622, base: 1000 },
      fixes: [62],
      says: "được làm tròn lên",
    },
  ],
  notChecked: [{ name: "a blank base", options, cells: drawn("50", "3", "") }],
  refused: [{ ratio: "r", part: [], base: ["b"] }],
});

it("stands beside every written ratio, as a warning", () => {
  const rows = [smallRow("rate", "%"), smallRow("done"), smallRow("planned")];
  const plan = smallPlan(rows, [ruleData("ratio", options, { id: "thu.ty-le" })]);
  const { failed } = checkAll(plan, readAll(plan, [plainCell(90.83), plainCell(446), plainCell(491)]));
  expect([...failed.values()].map(({ rule, severity }) => [rule, severity])).toEqual([
    ["thu.ty-le/rounding", "warning"],
  ]);
});
