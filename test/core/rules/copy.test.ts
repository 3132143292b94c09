import { testRuleKind } from "../../support/rule-kind";

const options = { block: ["staff", "present"], of: ["officials", "there"] };
const drawn = (...figures: readonly string[]) =>
  ["staff", "present", "officials", "there"].map((row, index) => `| ${row} | ${figures[index] ?? ""} |`).join("\n");

testRuleKind("copy", {
  valid: [
    { name: "blocks that differ in one cell", options, cells: drawn("120", "118", "120", "117") },
    { name: "zeros everywhere", options, cells: drawn("0", "0", "0", "0") },
    { name: "blocks that surely differ, with a blank", options, cells: drawn("120", "", "119", "") },
  ],
  invalid: [
    {
      name: "a block over again",
      options,
      cells: drawn("120", "118", "120", "118"),
      at: ["staff", "present", "officials", "there"],
      data: { block: ["staff", "present"], of: ["officials", "there"] },
      says: "Số liệu ở các ô D1 và D2 trùng hoàn toàn với số liệu ở các ô D3 và D4.",
    },
  ],
  notChecked: [{ name: "a blank in a block", options, cells: drawn("120", "", "120", "") }],
  refused: [{ block: ["a"] }, { block: [], of: [] }],
});
