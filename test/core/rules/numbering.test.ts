import { testRuleKind } from "../../support/rule-kind";

const jump = { cell: "later", earlier: "first", fault: "jump", number: "1.4" };
const repeated = { ...jump, fault: "repeated" };
const cells = `
| first | 5 | Hồ sơ |
| later | | Hồ sơ |`;

testRuleKind("numbering", {
  valid: [],
  invalid: [
    {
      name: "numbers left out, whatever the figures",
      options: jump,
      cells,
      at: ["later"],
      data: { reason: "jump", number: "1.4", earlier: ["first"] },
      says: "Số thứ tự nhảy sang 1.4 sau dòng first (ô D1). Kiểm tra xem có thiếu dòng nào không.",
    },
    {
      name: "a number used before",
      options: repeated,
      cells,
      at: ["later"],
      data: { reason: "repeated", number: "1.4", earlier: ["first"] },
      says: "Số thứ tự 1.4 đã dùng ở dòng first (ô D1). Kiểm tra lại cách đánh số.",
    },
  ],
  notChecked: [],
  refused: [{}, { ...jump, fault: "odd" }, { ...jump, cell: "Ô" }],
});
