import type { Example, Proposal } from "../../src/core";
import { ruleFigures, ruleInWords } from "../../src/text/draft";
import { draftForm, loadTemplate, proposedByHand, settled } from "../../src/core";
import { head, header } from "../support/drafted";
import { sheet, snapshot } from "../support/snapshot";
import { shippedAs } from "../templates/shipped";

const known = [shippedAs("bnv-6459-2020/tinh").plan.template];
const rows = [
  ["1", "Cây A", "Cây", ""],
  ["2", "Cây B", "Cây", ""],
  ["3", "Cây C", "Cây", ""],
  ["4", "Tỷ lệ D", "%", ""],
];
const template = loadTemplate(
  settled(draftForm(snapshot(sheet("s", [["BẢNG"], header, ...rows])), known, head)!, []),
  "s",
);
const figures: Readonly<Record<string, number>> = { "cay-a": 1500, "cay-b": 300, "cay-c": 1200, "ty-le-d": 83.33 };
const example: Example = {
  name: "s",
  read: (key) => (key in figures ? { kind: "value", value: figures[key]! } : { kind: "blank" }),
};
const rule = (kind: "sum" | "part" | "ratio", of: string, from: readonly string[]): Proposal =>
  proposedByHand({ kind, of, from }, template, [example]);

it.each<[Proposal, string, string]>([
  [rule("sum", "cay-a", ["cay-b", "cay-c"]), "“1 Cây A” = “2 Cây B” + “3 Cây C”", "1.500 = 300 + 1.200"],
  [rule("part", "cay-a", ["cay-b", "cay-c"]), "“2 Cây B” + “3 Cây C” ≤ “1 Cây A”", "300 + 1.200 ≤ 1.500"],
  [rule("ratio", "ty-le-d", ["cay-b", "cay-a"]), "“4 Tỷ lệ D” = “2 Cây B” : “1 Cây A”", "83,33 % = 300 : 1.500"],
])("a rule is said in words and with the figures of a report", (proposal, words, shown) => {
  expect(ruleInWords(proposal, template)).toBe(words);
  expect(ruleFigures(proposal, example)).toBe(shown);
  expect(ruleFigures(proposal, { ...example, read: () => ({ kind: "blank" }) })).toBeNull();
});

it("a base that is added up stands in brackets", () => {
  const options = { ratio: "ty-le-d", part: ["cay-b"], base: ["cay-b", "cay-c"] };
  const proposal = { ...rule("ratio", "ty-le-d", ["cay-b", "cay-a"]), options };
  expect(ruleFigures(proposal, example)).toBe("83,33 % = 300 : (300 + 1.200)");
});
