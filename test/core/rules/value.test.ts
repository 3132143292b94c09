import { testRuleKind } from "../../support/rule-kind";

const options = { cell: "a" };
const count = (shown: string) => `| a | ${shown} | Hồ sơ |`;
const percent = (shown: string) => `| a | ${shown} | % |`;
const code = (shown: string) => `| a | ${shown} | Chưa = 0 Đang làm = 1 Hoàn thành = 2 |`;
const signedPercent = { a: { type: "percent", min: -100, max: 100, open: true } } as const;
const CODES = "0 = Chưa; 1 = Đang làm; 2 = Hoàn thành";
const at = ["a"];

testRuleKind("value", {
  valid: [
    { name: "a count", options, cells: count("12") },
    { name: "a count with a thousands dot", options, cells: count('"2.388"') },
    { name: "a leading zero", options, cells: count('"01"') },
    { name: "a percentage", options, cells: percent("62,78") },
    { name: "a hundred", options, cells: percent("100%") },
    { name: "a code", options, cells: code("2") },
    { name: "a growth where a reduction is asked", options, cells: percent("-5"), measures: signedPercent },
  ],
  invalid: [
    {
      name: "a word for a count",
      options,
      cells: count("nhiều"),
      at,
      data: { reason: "word", shown: "nhiều", measure: "count" },
      says: "Ghi “nhiều”: ô này cần số, chưa đọc được số liệu. Ghi số nguyên không âm.",
    },
    {
      name: "a word for a code",
      options,
      cells: code("Đang triển khai"),
      at,
      data: { reason: "word", shown: "Đang triển khai", measure: "code", codes: CODES },
      fixes: [1],
      says: `Có phải là 1? Chỉ ghi mã: ${CODES}.`,
    },
    {
      name: "a fraction",
      options,
      cells: count("446/491"),
      at,
      data: { reason: "fraction", shown: "446/491", measure: "count" },
      fixes: [446, 491],
      says: "Có phải là 446 hoặc 491? Ghi tử số ở ô này",
    },
    {
      name: "a lost thousands dot",
      options,
      cells: count("1.297"),
      at,
      data: { reason: "separator", shown: "1.297", measure: "count" },
      fixes: [1297],
      says: "Có phải là 1297?",
    },
    {
      name: "a code that is not in the list",
      options,
      cells: code("3"),
      at,
      data: { reason: "code", stated: 3, measure: "code", codes: CODES },
      says: `Ghi 3; mã này không có trong danh mục. Chỉ ghi mã: ${CODES}.`,
    },
    {
      name: "120 %",
      options,
      cells: percent("120"),
      at,
      data: { reason: "range", stated: 120, min: 0, max: 100, measure: "percent" },
      says: "Ghi 120 %; tỷ lệ chỉ từ 0 đến 100.",
    },
    {
      name: "99,79 without its comma",
      options,
      cells: percent("9979"),
      at,
      data: { reason: "range", stated: 9979, min: 0, max: 100, measure: "percent" },
      fixes: ["99.79"],
      says: "Có phải là 99,79?",
    },
    {
      name: "1000, which may be 100 as well as 10",
      options,
      cells: percent("1000"),
      at,
      data: { reason: "range", stated: 1000, min: 0, max: 100, measure: "percent" },
      fixes: [100, 10],
      says: "Có phải là 100 hoặc 10?",
    },
    {
      name: "a reduction of all there was",
      options,
      cells: percent("100"),
      measures: signedPercent,
      at,
      data: { reason: "openRange", stated: 100, min: -100, max: 100, measure: "percent" },
      says: "tỷ lệ này từ -100 đến dưới 100",
    },
    {
      name: "a formula's error",
      options,
      cells: count("#DIV/0!"),
      at,
      data: { reason: "error", shown: "#DIV/0!", measure: "count" },
      says: "Sửa công thức hoặc ghi thẳng số liệu.",
    },
  ],
  notChecked: [
    { name: "a blank cell", options, cells: count("") },
    { name: "an empty text", options, cells: count('" "') },
  ],
  refused: [{}, { cell: "a", unit: "%" }],
});
