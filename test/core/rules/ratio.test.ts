import { testRuleKind } from "../../support/rule-kind";

const options = { ratio: "rate", part: ["done"], base: ["planned"] };
const drawn = (rate: string, done: string, planned: string) => `
      | rate    | ${rate} | % |
      | done    | ${done} |
      | planned | ${planned} |`;

testRuleKind("ratio", {
  valid: [
    { name: "63 for 62,78", options, cells: drawn("63", "339", "540") },
    { name: "62,78 itself, as text", options, cells: drawn("62,78", "339", "540") },
    { name: "a percent format", options, cells: drawn("63%", "339", "540") },
    { name: "one cut off, which is rounding's matter", options, cells: drawn("90.83", "446", "491") },
    { name: "a hundred", options, cells: drawn("100", "7", "7") },
    { name: "a half rounded down", options, cells: drawn("12", "1", "8") },
    { name: "nought", options, cells: drawn("0", "0", "8") },
    { name: "a rate above a hundred", options, cells: drawn("150", "3", "2") },
    {
      name: "several parts over several bases",
      options: { ratio: "r", part: ["a", "b"], base: ["c", "d"] },
      cells: `
      | r | 37.5 | % |
      | a | 1 |
      | b | 2 |
      | c | 3 |
      | d | 5 |`,
    },
    {
      name: "one part of two, of which no total is printed",
      options: { ratio: "r", part: ["a"], base: ["a", "b"] },
      cells: `
      | r | 76.82 | % |
      | a | 1790 |
      | b | 540 |`,
    },
  ],
  invalid: [
    {
      name: "one part of two over the other",
      options: { ratio: "r", part: ["a"], base: ["a", "b"] },
      cells: `
      | r | 60 | % |
      | a | 3 |
      | b | 5 |`,
      at: ["r", "a", "b"],
      data: { stated: 60, right: 38, part: 3, base: 8 },
      fixes: [38],
      says: "nhưng 3 trên 8 là 38 %",
    },
    {
      name: "99,9 for 99,849... at its own precision",
      options,
      cells: drawn("99.9", "997", "999"),
      at: ["rate", "done", "planned"],
      data: { stated: "99.9", right: "99.8", part: 997, base: 999 },
      fixes: ["99.8"],
      says: "Ghi 99,9 %, nhưng 997 trên 999 là 99,8 %.",
    },
    {
      name: "a rate over another base",
      options,
      cells: drawn("50", "3", "4"),
      at: ["rate", "done", "planned"],
      data: { stated: 50, right: 75, part: 3, base: 4 },
      fixes: [75],
      says: "3 trên 4 là 75 %",
    },
    {
      name: "the right rate with its comma lost",
      options,
      cells: drawn("7778", "7", "9"),
      at: ["rate", "done", "planned"],
      data: { stated: 7778, right: "77.78", part: 7, base: 9 },
      fixes: ["77.78"],
      says: "là 77,78 %",
    },
    {
      name: "the right rate with its comma too far right",
      options,
      cells: drawn("777.8", "7", "9"),
      at: ["rate", "done", "planned"],
      data: { stated: "777.8", right: "77.78", part: 7, base: 9 },
      fixes: ["77.78"],
      says: "là 77,78 %",
    },
    {
      name: "digits that are those of no right rate",
      options,
      cells: drawn("778", "3", "4"),
      at: ["rate", "done", "planned"],
      data: { stated: 778, right: 75, part: 3, base: 4 },
      fixes: [75],
      says: "là 75 %",
    },
    {
      name: "nought of something",
      options,
      cells: drawn("0", "3", "4"),
      at: ["rate", "done", "planned"],
      data: { stated: 0, right: 75, part: 3, base: 4 },
      fixes: [75],
      says: "là 75 %",
    },
    {
      name: "off by exactly one unit of the last digit",
      options,
      cells: drawn("12.5", "63", "500"),
      at: ["rate", "done", "planned"],
      data: { stated: "12.5", right: "12.6", part: 63, base: 500 },
      fixes: ["12.6"],
      says: "12,6 %",
    },
  ],
  notChecked: [
    { name: "a base of 0", options, cells: drawn("50", "0", "0") },
    { name: "a blank rate", options, cells: drawn("", "3", "4") },
    { name: "a blank part", options, cells: drawn("50", "", "4") },
    { name: "a doubt", options, cells: drawn("50", "3/4", "4") },
  ],
  refused: [
    { ratio: "r", part: ["a"] },
    { ratio: "r", part: ["a"], base: [] },
    { ratio: ["r"], part: ["a"], base: ["b"] },
  ],
});
