import fc from "fast-check";
import { acceptedRules, draftForm, loadTemplate, proposeRules, settled, type Snapshot } from "../../../src/core";
import { checked } from "../../support/checked";
import { head } from "../../support/drafted";
import { sheet, snapshot } from "../../support/snapshot";
import { drawMatrix, shapes, type Cell } from "../matrix/drawn-matrix";

/** Forms made from tables with offices down and figures across. */

const book = (rows: readonly (readonly Cell[])[]): Snapshot => snapshot(sheet("s", rows));

function formOf(rows: readonly (readonly Cell[])[]) {
  const draft = draftForm(book(rows), [], head);
  if (draft === null) throw new Error("no table");
  const template = loadTemplate(settled(draft, []), "draft");
  const [form] = checked(book(rows), [template]).forms.values();
  const read = (key: string) => form!.readings[form!.plan.slots.get(key)!]!;
  const proposals = proposeRules(template, [], [{ name: "own", read }]);
  return loadTemplate({ ...template.file, rules: acceptedRules(proposals, () => "draft") }, "form");
}

it("takes what the table ties over as rules, which its own figures keep and a wrong one breaks", () => {
  fc.assert(
    fc.property(shapes, fc.nat(), (shape, which) => {
      const { rows, tied } = drawMatrix(shape);
      const template = formOf(rows);
      const [right] = checked(book(rows), [template]).forms.values();
      expect(right?.findings.map(({ finding }) => finding.rule)).toEqual([]);
      const [row, column] = tied[which % tied.length]!;
      rows[row]![column] = Number(rows[row]![column]) + 7;
      const [wrong] = checked(book(rows), [template]).forms.values();
      const told = wrong!.findings.flatMap(({ finding: { cells } }) =>
        cells.map((key) => wrong!.layout.cells.get(key)),
      );
      expect(told).toContainEqual({ sheet: "s", row, column });
    }),
    { numRuns: 12 },
  );
});

it("asks for no figure of an office that may have none, and keeps rates and amounts as their columns say", () => {
  const template = formOf([
    ["STT", "Đơn vị", "Kinh phí được giao (triệu đồng)", "Kinh phí đã chi (triệu đồng)", "Tỷ lệ đã chi (%)"],
    [1, "Sở A", 200, 150.5, 75.25],
    [2, "Sở B", 100, 60, 60],
    ["", "Tổng cộng", 300, 210.5, 70.17],
  ]);
  const [table] = template.file.appendices[0]!.tables;
  expect(table!.required).toBe(false);
  expect([...template.cells.values()].slice(0, 3).map(({ measure }) => measure.type)).toEqual([
    "quantity",
    "quantity",
    "percent",
  ]);
  expect(template.file.rules.map(({ id }) => id)).toContain("ratio/so-a/e");
});
