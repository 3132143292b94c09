import { testRuleKind } from "../../support/rule-kind";

const options = { cell: "group" };
const drawn = (group: string, a: string, b: string) => `
      | group | ${group} | |
      | a     | ${a} | Hồ sơ | parent=group |
      | b     | ${b} | Hồ sơ | parent=group |`;

testRuleKind("heading", {
  valid: [
    { name: "a blank heading", options, cells: drawn("", "2", "3") },
    { name: "spaces", options, cells: drawn('"  "', "2", "3") },
  ],
  invalid: [
    {
      name: "the sum of its details",
      options,
      cells: drawn("5", "2", "3"),
      at: ["group"],
      data: { reason: "filled", stated: 5, sum: 5 },
      fixes: [null],
      says: "Dòng tiêu đề nhóm ghi 5; dòng này không có đơn vị tính. Để trống ô này",
    },
    {
      name: "one of its details",
      options,
      cells: drawn("3", "2", "3"),
      at: ["group"],
      data: { reason: "filled", stated: 3, sum: 5 },
      fixes: [null],
      says: "ghi 3",
    },
    {
      name: "a figure its details do not bear out",
      options,
      cells: drawn("6", "2", "3"),
      at: ["group"],
      data: { reason: "misfit", stated: 6, sum: 5 },
      fixes: [null],
      says: "Dòng tiêu đề nhóm ghi 6, không khớp với các dòng chi tiết (cộng lại là 5).",
    },
    {
      name: "a word",
      options,
      cells: drawn("x", "2", "3"),
      at: ["group"],
      data: { reason: "word", shown: "x" },
      fixes: [null],
      says: "Dòng tiêu đề nhóm ghi “x”.",
    },
    {
      name: "a date",
      options,
      cells: drawn("#DIV/0!", "2", "3"),
      at: ["group"],
      data: { reason: "word", shown: "#DIV/0!" },
      fixes: [null],
      says: "“#DIV/0!”",
    },
  ],
  notChecked: [],
  refused: [{ cell: "a" }],
});
