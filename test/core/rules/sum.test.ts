import { testRuleKind } from "../../support/rule-kind";

const exact = { total: "total", parts: ["a", "b"] };
const most = { ...exact, relation: "<=" };
const least = { ...exact, relation: ">=" };
const both = { total: "total", parts: ["a", "b"] };

testRuleKind("sum", {
  valid: [
    {
      name: "a total that adds up",
      options: exact,
      cells: `
      | total | 5 |
      | a     | 2 |
      | b     | 3 |`,
    },
    {
      name: "a blank part as 0",
      options: exact,
      cells: `
      | total | 5 |
      | a     | 5 |
      | b     |   |`,
    },
    {
      name: "a smaller total where it is at most the sum",
      options: most,
      cells: `
      | total | 4 |
      | a     | 2 |
      | b     | 3 |`,
    },
    {
      name: "a larger total where it is at least the sum",
      options: least,
      cells: `
      | total | 6 |
      | a     | 2 |
      | b     | 3 |`,
    },
    {
      name: "fractions that make a hundred",
      options: exact,
      cells: `
      | total | 100     | % |
      | a     | 33.3    | % |
      | b     | "66,7"  | % |`,
    },
  ],
  invalid: [
    {
      name: "a total that does not add up",
      options: exact,
      cells: `
      | total | 6 |
      | a     | 2 |
      | b     | 3 |`,
      at: ["total", "a", "b"],
      data: { relation: "=", stated: 6, sum: 5, difference: 1, total: ["total"], parts: ["a", "b"], figures: [2, 3] },
      fixes: [5],
      says: "Ghi 6, khác 5 là cộng các ô D2 và D3 (2 + 3), lệch 1.",
    },
    {
      name: "a total that a blank part may still fill up",
      waits: true,
      options: exact,
      cells: `
      | total | 6 |
      | a     | 2 |
      | b     |   |`,
      at: ["total", "a", "b"],
      data: { relation: "=", stated: 6, sum: 2, difference: 4, total: ["total"], parts: ["a", "b"], figures: [2] },
      fixes: [2],
      says: "Ghi 6, khác 2",
    },
    {
      name: "a total that the filled parts are beyond already",
      options: exact,
      cells: `
      | total | 6 |
      | a     | 7 |
      | b     |   |`,
      at: ["total", "a", "b"],
      data: { relation: "=", stated: 6, sum: 7, difference: 1, total: ["total"], parts: ["a", "b"], figures: [7] },
      fixes: [7],
      says: "Ghi 6, khác 7",
    },
    {
      name: "a total that a part below 0 may still bring down",
      waits: true,
      options: exact,
      measures: { b: { type: "count", signed: true } },
      cells: `
      | total | 7 |
      | a     | 8 |
      | b     |   |`,
      at: ["total", "a", "b"],
      data: { relation: "=", stated: 7, sum: 8, difference: 1, total: ["total"], parts: ["a", "b"], figures: [8] },
      fixes: [8],
      says: "Ghi 7, khác 8",
    },
    {
      name: "a total above the sum that waits, where it is at most the sum",
      waits: true,
      options: most,
      cells: `
      | total | 6 |
      | a     |   |
      | b     | 3 |`,
      at: ["total", "a", "b"],
      data: { relation: "<=", stated: 6, sum: 3, difference: 3, total: ["total"], parts: ["a", "b"], figures: [3] },
      fixes: [3],
      says: "lớn hơn 3",
    },
    {
      name: "a total above the sum where it is at most the sum",
      options: most,
      cells: `
      | total | 1297 |
      | a     | 2    |
      | b     | 3    |`,
      at: ["total", "a", "b"],
      data: {
        relation: "<=",
        stated: 1297,
        sum: 5,
        difference: 1292,
        total: ["total"],
        parts: ["a", "b"],
        figures: [2, 3],
      },
      fixes: [5],
      says: "Ghi 1.297, lớn hơn 5 là cộng các ô D2 và D3 (2 + 3), lệch 1.292.",
    },
    {
      name: "a total below the sum where it is at least the sum",
      options: least,
      cells: `
      | total | 4 |
      | a     | 2 |
      | b     | 3 |`,
      at: ["total", "a", "b"],
      data: { relation: ">=", stated: 4, sum: 5, difference: 1, total: ["total"], parts: ["a", "b"], figures: [2, 3] },
      fixes: [5],
      says: "Ghi 4, nhỏ hơn 5",
    },
    {
      name: "fractions that miss a hundred by a tenth",
      options: both,
      cells: `
      | total | 100  | % |
      | a     | 33.3 | % |
      | b     | 66.6 | % |`,
      at: ["total", "a", "b"],
      data: {
        relation: "=",
        stated: 100,
        sum: "99.9",
        difference: "0.1",
        total: ["total"],
        parts: ["a", "b"],
        figures: ["33.3", "66.6"],
      },
      fixes: ["99.9"],
      says: "khác 99,9",
    },
    {
      name: "a total that disagrees with its one part",
      options: { total: "total", parts: ["a"] },
      cells: `
      | total | 44 |
      | a     | 48 |`,
      at: ["total", "a"],
      data: { relation: "=", stated: 44, sum: 48, difference: 4, total: ["total"], parts: ["a"], figures: [48] },
      fixes: [48],
      says: "Ghi 44, khác 48 ở dòng a (ô D2), lệch 4.",
    },
  ],
  notChecked: [
    {
      name: "a blank total",
      options: exact,
      cells: `
      | total |   |
      | a     | 2 |
      | b     | 3 |`,
    },
    {
      name: "all parts blank",
      options: exact,
      cells: `
      | total | 5   |
      | a     |     |
      | b     | " " |`,
    },
    {
      name: "a doubt among the parts",
      options: exact,
      cells: `
      | total | 5     |
      | a     | 1.297 |
      | b     | 3     |`,
    },
  ],
  refused: [{ total: "t" }, { total: "t", parts: [] }, { total: "t", parts: ["a"], relation: "<" }],
});
