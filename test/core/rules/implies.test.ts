import { testRuleKind } from "../../support/rule-kind";

const CODES = "Không = 0 Có = 1";
const WAYS = "Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2";
const none = {
  if: { cell: "surveyed", is: 0 },
  then: {
    all: [
      { cell: "forms", is: "zeroOrBlank" },
      { cell: "way", is: "blank" },
    ],
  },
};
const survey = (surveyed: string, forms: string, way: string) => `
      | surveyed | ${surveyed} | ${CODES} |
      | forms    | ${forms} |
      | way      | ${way} | ${WAYS} |`;
const found = { if: { cell: "issues", is: "positive" }, then: { sum: ["province", "district"], is: "positive" } };
const rated = {
  if: {
    any: [
      { cell: "a", is: "filled" },
      { cell: "b", is: "filled" },
    ],
  },
  then: { cell: "c", is: "notZero" },
};

testRuleKind("implies", {
  valid: [
    { name: "no survey, nothing else", options: none, cells: survey("0", "0", "") },
    { name: "a survey", options: none, cells: survey("1", "5", "2") },
    { name: "nothing at all", options: none, cells: survey("", "", "") },
    {
      name: "issues from one of two",
      options: found,
      cells: `
      | issues   | 3 |
      | province |   |
      | district | 1 |`,
    },
    {
      name: "a doubt that does not matter",
      options: rated,
      cells: `
      | a |   | % |
      | b |   | % |
      | c | x |`,
    },
  ],
  invalid: [
    {
      name: "no survey, but a way of asking (0 means online)",
      options: none,
      cells: survey("0", "", "0"),
      at: ["forms", "way", "surveyed"],
      data: { given: ["surveyed"], wanted: ["forms", "way"] },
      says: "Hiện dòng surveyed (ô D1) ghi 0, trong khi dòng forms (ô D2) để trống; dòng way (ô D3) ghi 0.",
    },
    {
      name: "issues from two that have none",
      options: found,
      cells: `
      | issues   | 3 |
      | province | 0 |
      | district | 0 |`,
      at: ["province", "district", "issues"],
      data: { given: ["issues"], wanted: ["province", "district"] },
      says: "trong khi dòng province (ô D2) ghi 0; dòng district (ô D3) ghi 0.",
    },
    {
      name: "issues from nowhere",
      waits: true,
      options: found,
      cells: `
      | issues   | 3 |
      | province | 0 |
      | district |   |`,
      at: ["province", "district", "issues"],
      data: { given: ["issues"], wanted: ["province", "district"] },
      says: "trong khi dòng province (ô D2) ghi 0; dòng district (ô D3) để trống.",
    },
    {
      name: "one of two rates over nothing, the other unreadable",
      options: rated,
      cells: `
      | a | 12 | % |
      | b | ?  | % |
      | c | 0  |`,
      at: ["c", "a", "b"],
      data: { given: ["a", "b"], wanted: ["c"] },
      says: "dòng c (ô D3) ghi 0",
    },
  ],
  notChecked: [
    { name: "a consequence that cannot be read", options: none, cells: survey("0", "0", "Trực tuyến") },
    { name: "a condition that cannot be read", options: none, cells: survey("không rõ", "5", "") },
  ],
  refused: [
    { if: { cell: "a", is: "filled" } },
    { if: { cell: "a", is: "empty" }, then: { cell: "b", is: "filled" } },
    { if: { cell: "a", sum: ["b"], is: "filled" }, then: { cell: "b", is: "filled" } },
    { if: { any: [] }, then: { cell: "b", is: "filled" } },
  ],
});
