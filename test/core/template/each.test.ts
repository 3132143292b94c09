import { loadTemplate, type RuleData, TemplateError } from "../../../src/core";
import { spellOut } from "../../../src/core/template/each";
import { row, templateFile } from "../../support/template";

const rule: RuleData = {
  id: "phan",
  kind: "implies",
  severity: "error",
  each: ["nam", "nu"],
  options: { if: { cell: "{each}", is: "positive" }, then: { sum: ["tong", "{each}.khac"], is: "positive" } },
  source: "Dòng {each}.",
};

it("spells out one rule for each word, in the options only", () => {
  expect(spellOut(rule)).toEqual(
    ["nam", "nu"].map((word) => ({
      id: `phan/${word}`,
      kind: "implies",
      severity: "error",
      options: { if: { cell: word, is: "positive" }, then: { sum: ["tong", `${word}.khac`], is: "positive" } },
      source: "Dòng {each}.",
    })),
  );
});

it("leaves a plain rule as it is", () => {
  const { each: _, ...plain } = rule;
  expect(spellOut(plain)).toEqual([plain]);
});

it("names the spelled-out rule in a problem", () => {
  const count = { type: "count" } as const;
  const rows = [row("tong", "Tổng số", count), row("nam", "Nam", count), row("nam.khac", "Khác", count)];
  const load = () => loadTemplate(templateFile(rows, [rule]), "moi.json");
  expect(load).toThrow(TemplateError);
  expect(load).toThrow(/rule "phan\/nu": names a cell that does not exist: "nu"/);
});
