import { address, recognise, recogniseUnknown, type Template } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { checkedForm } from "../../support/checked";
import { blankForm, snapshot, typed } from "../../support/snapshot";
import { shipped } from "../../templates/shipped";

/** Clean reports of the shipped forms, read as tables nobody knows. */

const BY_LOOK = ["sum", "part", "ratio", "rounding"];

let known: readonly Template[] = [];
beforeAll(async () => {
  known = await allTemplates();
});

it("draws rules from the look of the shipped forms, none of which their clean reports break", () => {
  let drawn = 0;
  for (const { plan, sample } of shipped) {
    const blank = snapshot(...blankForm(plan.template));
    const [layout] = recognise(blank, [plan.template]);
    const sheets = blank.sheets.map((sheet) => {
      const own = [...layout!.cells].filter(([key, place]) => place.sheet === sheet.id && key in sample.figures);
      return typed(
        sheet,
        Object.fromEntries(own.map(([key, { row, column }]) => [address(row, column), sample.figures[key]!])),
      );
    });
    const book = { ...blank, sheets };
    for (const table of recogniseUnknown(book, known, [])) {
      drawn += table.template.file.rules.filter(({ kind }) => BY_LOOK.includes(kind)).length;
      const findings = checkedForm(book, table).findings.filter(({ finding }) => BY_LOOK.includes(finding.kind));
      expect(findings.map(({ finding: { rule } }) => `${plan.template.file.id} ${rule}`)).toEqual([]);
    }
  }
  expect(drawn).toBeGreaterThan(20);
});
