import { testRuleKind } from "../../support/rule-kind";

const options = { cell: "all", among: ["a", "b", "c"] };
const drawn = (...rates: readonly string[]) =>
  ["all", "a", "b", "c"].map((row, index) => `| ${row} | ${rates[index] ?? ""} | % |`).join("\n");

testRuleKind("between", {
  valid: [
    { name: "a rate between its parts", options, cells: drawn("95", "90", "99", "") },
    { name: "the largest of them", options, cells: drawn("99", "90", "99", "95,5") },
  ],
  invalid: [
    {
      name: "a rate below them all",
      options,
      cells: drawn("89", "90", "99", "95"),
      at: ["all", "a", "b", "c"],
      data: { stated: 89, least: 90, most: 99, among: ["a", "b", "c"] },
      says: "Ghi 89, nằm ngoài khoảng từ 90 đến 99 của các ô D2, D3 và D4.",
    },
    {
      name: "a rate above all three",
      options,
      cells: drawn("99.5", "90", "99", "95"),
      at: ["all", "a", "b", "c"],
      data: { stated: "99.5", least: 90, most: 99, among: ["a", "b", "c"] },
      says: "99,5",
    },
    {
      name: "a rate above them all",
      waits: true,
      options,
      cells: drawn("99.5", "90", "99", ""),
      at: ["all", "a", "b", "c"],
      data: { stated: "99.5", least: 90, most: 99, among: ["a", "b", "c"] },
      says: "Ghi 99,5",
    },
  ],
  notChecked: [
    { name: "one part alone", options, cells: drawn("89", "90", "", "") },
    { name: "a doubt", options, cells: drawn("89", "90", "99", "x") },
    { name: "a blank rate", options, cells: drawn("", "90", "99", "95") },
  ],
  refused: [{ cell: "a" }, { cell: "a", among: [] }],
});
