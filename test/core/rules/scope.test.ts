import { testRuleKind } from "../../support/rule-kind";

const options = { cell: "districts" };
const drawn = (shown: string) => `| districts | ${shown} | Huyện | appliesTo=tinh |`;

testRuleKind("scope", {
  valid: [{ name: "blank", options, cells: drawn("") }],
  invalid: [
    {
      name: "a habitual 0",
      options,
      cells: drawn("0"),
      at: ["districts"],
      data: { stated: 0 },
      fixes: [null],
      says: "Ghi “0”, nhưng chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị. Để trống ô này, không ghi 0.",
    },
    {
      name: "a word",
      options,
      cells: drawn("không có"),
      at: ["districts"],
      data: { stated: "không có" },
      fixes: [null],
      says: "Ghi “không có”",
    },
  ],
  notChecked: [],
  refused: [{}, { cell: "Ô" }],
});
