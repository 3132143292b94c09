import { testRuleKind } from "../../support/rule-kind";

const one = { parts: ["done"], wholes: ["planned"] };
const two = { parts: ["on-time", "late"], wholes: ["assigned"] };

testRuleKind("part", {
  valid: [
    {
      name: "a smaller part",
      options: one,
      cells: `
      | done    | 9  |
      | planned | 10 |`,
    },
    {
      name: "a part as large as its whole, typed with a thousands dot",
      options: one,
      cells: `
      | done    | "1.297" |
      | planned | 1297    |`,
    },
    {
      name: "a blank part as 0",
      options: two,
      cells: `
      | on-time  | 10 |
      | late     |    |
      | assigned | 10 |`,
    },
  ],
  invalid: [
    {
      name: "a part larger than its whole",
      options: one,
      cells: `
      | done    | 12 |
      | planned | 10 |`,
      at: ["done", "planned"],
      data: { part: 12, whole: 10, parts: ["done"], wholes: ["planned"], partFigures: [12], wholeFigures: [10] },
      says: "Ghi 12, lớn hơn 10 ở dòng planned (ô D2).",
    },
    {
      name: "parts that together are larger",
      options: two,
      cells: `
      | on-time  | 8  |
      | late     | 3  |
      | assigned | 10 |`,
      at: ["on-time", "late", "assigned"],
      data: {
        part: 11,
        whole: 10,
        parts: ["on-time", "late"],
        wholes: ["assigned"],
        partFigures: [8, 3],
        wholeFigures: [10],
      },
      says: "Cộng các ô D1 và D2 là 11 (8 + 3), lớn hơn 10 ở dòng assigned (ô D3).",
    },
    {
      name: "a part larger than two wholes",
      options: { parts: ["handled"], wholes: ["checked", "reviewed"] },
      cells: `
      | handled  | 9 |
      | checked  | 3 |
      | reviewed | 5 |`,
      at: ["handled", "checked", "reviewed"],
      data: {
        part: 9,
        whole: 8,
        parts: ["handled"],
        wholes: ["checked", "reviewed"],
        partFigures: [9],
        wholeFigures: [3, 5],
      },
      says: "lớn hơn 8 là cộng các ô D2 và D3 (3 + 5).",
    },
  ],
  notChecked: [
    {
      name: "a blank whole",
      options: one,
      cells: `
      | done    | 9 |
      | planned |   |`,
    },
    {
      name: "one of two wholes blank",
      options: { parts: ["handled"], wholes: ["checked", "reviewed"] },
      cells: `
      | handled  | 9 |
      | checked  | 3 |
      | reviewed |   |`,
    },
    {
      name: "all parts blank",
      options: two,
      cells: `
      | on-time  |    |
      | late     | "" |
      | assigned | 10 |`,
    },
    {
      name: "a doubt among the parts",
      options: two,
      cells: `
      | on-time  | 80     |
      | late     | 446/491 |
      | assigned | 10     |`,
    },
  ],
  refused: [
    {},
    { parts: [], wholes: ["a"] },
    { parts: ["a"], wholes: ["b"], tolerance: 1 },
    { parts: ["A1"], wholes: ["b"] },
  ],
});
