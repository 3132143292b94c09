import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";
import { foreignSheet } from "./foreign-sheet";

declare const page: AdapterPage;

const open = useAdapter();

describe("an Excel that refuses long formulas", () => {
  // The first refusal is answered by a format for each area, with formulas of any length.
  for (const [refusals, left, longest] of [
    [2, "those of 2,000 characters", 2000],
    [3, "the short ones", 255],
    [4, "no marks", 0],
  ] as const) {
    it(`gets the form with ${left}, and says which are missing`, async () => {
      const tab = await open();
      const seen = await tab.evaluate(async (count) => {
        // Between two tries the sheets of the first are removed.
        for (let at = 0; at < count; at += 1) {
          page.excel.faults.plan({
            code: "InvalidArgument",
            member: "ConditionalFormatRule.Formula",
            after: 1 + 2 * at,
          });
        }
        const [{ area }] = page.form.marks as unknown as [{ area: object }];
        const long = (length: number) =>
          ({ area, formula: `"${"x".repeat(length)}"=""`, severity: "error" }) as (typeof page.form.marks)[number];
        const marks = [...page.form.marks, long(900), long(3000)];
        const { missing, sheets: ids } = await page.workbook.insert([{ ...page.form, marks }], null);
        const { active, sheets } = page.excel.model;
        return {
          missing,
          ids,
          names: sheets.map(({ name }) => name),
          lengths: active.conditionals.map(({ formula }) => formula.length),
          asked: marks.map(({ formula, more = [] }) => ({ length: formula.length, areas: 1 + more.length })),
          validations: active.validations.length,
        };
      }, refusals);
      assert.deepEqual(seen.names, ["Sheet1", "Phụ lục 2"]);
      const taken = seen.asked.filter(({ length }) => length < longest);
      assert.equal(
        seen.lengths.length,
        taken.reduce((sum, { areas }) => sum + areas, 0),
      );
      assert.equal(seen.missing.length, seen.asked.length - taken.length);
      assert.ok(seen.missing.length > 0 && seen.missing.every(({ sheet }) => sheet === seen.ids[0]));
      assert.equal(seen.lengths.length > 100, longest > 0);
      assert.ok(seen.lengths.every((length) => length <= longest));
      assert.ok(seen.validations > 5);
    });
  }

  it("gets the validations attached without marks", async () => {
    const tab = await foreignSheet(open);
    const seen = await tab.evaluate(async () => {
      const { active } = page.excel.model;
      const before = page.saved();
      const checks = await page.checks();
      for (const after of [2, 8]) {
        page.excel.faults.plan({ code: "InvalidArgument", member: "ConditionalFormatRule.Formula", after });
      }
      const { missing } = await page.workbook.attach(checks);
      const asked = active.validations.length;
      const attached = await page.workbook.attached([active.id]);
      await page.workbook.detach([active.id]);
      return { missing, asked, attached: attached.length, same: page.saved() === before };
    });
    assert.ok(seen.missing.length > 0);
    assert.ok(seen.asked > 5);
    assert.equal(seen.attached, 1);
    assert.equal(seen.same, true);
  });
});

it("an Excel that takes no format of several areas is given one an area", async () => {
  const tab = await open();
  const seen = await tab.evaluate(async () => {
    page.excel.faults.plan({ code: "InvalidArgument", member: "ConditionalFormatRule.Formula", after: 1 });
    const { missing } = await page.workbook.insert([page.form], null);
    const { conditionals } = page.excel.model.active;
    const areas = page.form.marks.reduce((sum, { more = [] }) => sum + 1 + more.length, 0);
    return {
      missing,
      each: new Set(conditionals.map(({ id }) => id)).size === areas,
      all: conditionals.length === areas,
    };
  });
  assert.deepEqual(seen, { missing: [], each: true, all: true });
});
