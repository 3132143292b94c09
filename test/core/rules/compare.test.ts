import { testRuleKind } from "../../support/rule-kind";

const hundred = { left: ["a", "b"], operator: "<=", right: 100 };
const shares = (a: string, b: string) => `
      | a | ${a} | % |
      | b | ${b} | % |`;
const pair = (operator: string) => ({ left: ["a"], operator, right: ["b"] });
const two = (a: string, b: string) => `
      | a | ${a} |
      | b | ${b} |`;

testRuleKind("compare", {
  valid: [
    { name: "two shares that make a hundred", options: hundred, cells: shares("33.3", "66,7") },
    { name: "equal", options: pair("="), cells: two("4", "04") },
    { name: "different", options: pair("<>"), cells: two("4", "5") },
    { name: "less", options: pair("<"), cells: two("4", "5") },
    { name: "more", options: pair(">"), cells: two("5", "4") },
    { name: "no less", options: pair(">="), cells: two("4", "4") },
  ],
  invalid: [
    {
      name: "two shares above a hundred",
      options: hundred,
      cells: shares("60.1", "40"),
      at: ["a", "b"],
      data: { left: "100.1", operator: "<=", right: 100, leftCells: ["a", "b"], leftFigures: ["60.1", 40] },
      says: "Cộng các ô D1 và D2 là 100,1 (60,1 + 40), lớn hơn 100.",
    },
    {
      name: "unequal",
      options: pair("="),
      cells: two("44", "48"),
      at: ["a", "b"],
      data: {
        left: 44,
        operator: "=",
        right: 48,
        leftCells: ["a"],
        rightCells: ["b"],
        leftFigures: [44],
        rightFigures: [48],
      },
      says: "Ghi 44, khác 48 ở dòng b (ô D2).",
    },
    {
      name: "the same",
      options: pair("<>"),
      cells: two("4", "4"),
      at: ["a", "b"],
      data: {
        left: 4,
        operator: "<>",
        right: 4,
        leftCells: ["a"],
        rightCells: ["b"],
        leftFigures: [4],
        rightFigures: [4],
      },
      says: "bằng 4",
    },
    {
      name: "not less",
      options: pair("<"),
      cells: two("4", "4.000"),
      at: ["a", "b"],
      data: {
        left: 4,
        operator: "<",
        right: 4,
        leftCells: ["a"],
        rightCells: ["b"],
        leftFigures: [4],
        rightFigures: [4],
      },
      says: "không nhỏ hơn 4",
    },
    {
      name: "not more",
      options: pair(">"),
      cells: two("3", "4"),
      at: ["a", "b"],
      data: {
        left: 3,
        operator: ">",
        right: 4,
        leftCells: ["a"],
        rightCells: ["b"],
        leftFigures: [3],
        rightFigures: [4],
      },
      says: "không lớn hơn 4",
    },
    {
      name: "less than two together",
      options: { left: ["a"], operator: ">=", right: ["b", "c"] },
      cells: `
      | a | 3 |
      | b | 2 |
      | c | 2 |`,
      at: ["a", "b", "c"],
      data: {
        left: 3,
        operator: ">=",
        right: 4,
        leftCells: ["a"],
        rightCells: ["b", "c"],
        leftFigures: [3],
        rightFigures: [2, 2],
      },
      says: "nhỏ hơn 4 là cộng các ô D2 và D3 (2 + 2).",
    },
  ],
  notChecked: [
    { name: "a blank side", options: hundred, cells: shares("60", "") },
    { name: "a doubt", options: pair("="), cells: two("x", "4") },
  ],
  refused: [
    { left: ["a"], operator: "==", right: 1 },
    { left: [], operator: "=", right: 1 },
    { left: ["a"], operator: "=", right: "b" },
  ],
});
