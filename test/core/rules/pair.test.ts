import { testRuleKind } from "../../support/rule-kind";

const filled = (cell: string) => ({ cell, is: "filled" });
const both = { mode: "both", first: filled("a"), second: filled("b") };
const notBoth = { mode: "notBoth", first: { cell: "a", is: "positive" }, second: { cell: "b", is: "positive" } };
const two = (a: string, b: string) => `
      | a | ${a} |
      | b | ${b} |`;

testRuleKind("pair", {
  valid: [
    { name: "both", options: both, cells: two("1", "2") },
    { name: "neither", options: both, cells: two("", "") },
    { name: "one of two that exclude each other", options: notBoth, cells: two("1", "0") },
    { name: "one surely not, the other unreadable", options: notBoth, cells: two("0", "?") },
  ],
  invalid: [
    {
      name: "the first alone",
      waits: true,
      options: both,
      cells: two("1", ""),
      at: ["a", "b"],
      data: { mode: "both", present: ["a"], missing: ["b"] },
      says: "Hiện dòng a (ô D1) ghi 1, trong khi dòng b (ô D2) để trống; hai nội dung này phải cùng có hoặc cùng không.",
    },
    {
      name: "the second alone",
      waits: true,
      options: both,
      cells: two("", "1"),
      at: ["a", "b"],
      data: { mode: "both", present: ["b"], missing: ["a"] },
      says: "dòng a (ô D1) để trống",
    },
    {
      name: "two that exclude each other",
      options: notBoth,
      cells: two("1", "1"),
      at: ["a", "b"],
      data: { mode: "notBoth", present: ["a"], missing: ["b"] },
      says: "hai nội dung này không cùng có",
    },
  ],
  notChecked: [
    { name: "an unreadable one of both", options: both, cells: two("1", "?") },
    { name: "an unreadable one that may exclude", options: notBoth, cells: two("1", "?") },
  ],
  refused: [
    { mode: "either", first: filled("a"), second: filled("b") },
    { mode: "both", first: filled("a") },
  ],
});
