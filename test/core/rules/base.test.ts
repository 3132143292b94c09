import { testRuleKind } from "../../support/rule-kind";

const filled = { rates: ["a", "b"], base: ["sent"] };
const positive = { rates: ["a"], base: ["sent"], when: "positive" };
const drawn = (a: string, b: string, sent: string) => `
      | sent | ${sent} |
      | a    | ${a} | % |
      | b    | ${b} | % |`;

testRuleKind("base", {
  valid: [
    { name: "a rate with its base", options: filled, cells: drawn("12", "", "5") },
    { name: "no rate", options: filled, cells: drawn("", "", "0") },
    {
      name: "a rate of 0 without a base, where only positive ones need it",
      options: positive,
      cells: drawn("0", "", ""),
    },
    {
      name: "one of two bases above 0",
      options: { rates: ["a"], base: ["x", "y"] },
      cells: `
      | x | 0 |
      | y | 2 |
      | a | 5 | % |`,
    },
  ],
  invalid: [
    {
      name: "a rate over 0",
      options: filled,
      cells: drawn("", "0", "0"),
      at: ["sent", "a", "b"],
      data: { reason: "zero", stated: 0, rates: ["a", "b"], base: ["sent"] },
      says: "nhưng dòng sent (ô D1) ghi 0: không có số liệu gốc để tính.",
    },
    {
      name: "a rate over nothing",
      waits: true,
      options: filled,
      cells: drawn("12", "", ""),
      at: ["sent", "a", "b"],
      data: { reason: "blank", stated: 12, rates: ["a", "b"], base: ["sent"] },
      says: "Ghi số liệu gốc; nếu không có thì để trống tỷ lệ.",
    },
    {
      name: "a positive rate over 0",
      options: positive,
      cells: drawn("1%", "", "0"),
      at: ["sent", "a"],
      data: { reason: "zero", stated: 1, rates: ["a"], base: ["sent"] },
      says: "dòng a (ô D2) ghi 1%",
    },
  ],
  notChecked: [
    { name: "an unreadable rate alone", options: filled, cells: drawn("x", "", "0") },
    { name: "an unreadable base", options: filled, cells: drawn("12", "", "1.297") },
  ],
  refused: [{ rates: ["a"] }, { rates: ["a"], base: ["b"], when: "always" }],
});
