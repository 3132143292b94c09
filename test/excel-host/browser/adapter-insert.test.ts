import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

const sheetNames = (tab: Page) => tab.evaluate(() => page.excel.model.sheets.map(({ name }) => name));

describe("insert", () => {
  it("draws the province form in three round trips, and one more reads back every text", async () => {
    const tab = await open({ sets: { ExcelApi: "1.9" } });
    const seen = await tab.evaluate(async () => {
      const [id] = (await page.workbook.insert([page.form], { name: "hint", text: "1" })).sheets;
      const inserted = page.excel.counters.roundTrips;
      await page.workbook.read();
      const before = page.excel.counters.roundTrips;
      const { sheets, active } = await page.workbook.read();
      const sheet = sheets.find((one) => one.id === id)!;
      const lost = page.form.texts.filter(({ row, column, text }) => {
        const line = row - sheet.row;
        return (
          sheet.texts[line]?.[column - sheet.column] !== text || sheet.values[line]?.[column - sheet.column] !== text
        );
      });
      const written = sheet.values.flat().filter((value) => value !== "").length;
      return {
        inserted,
        read: page.excel.counters.roundTrips - before,
        lost,
        written,
        texts: page.form.texts.length,
        active: active === id,
        kept: page.excel.kept(),
        hint: page.excel.model.settings.get("hint"),
        selection: page.excel.model.active.selection,
        start: page.form.start,
      };
    });
    assert.deepEqual(seen.lost, []);
    assert.equal(seen.written, seen.texts);
    assert.equal(seen.inserted, 3);
    assert.equal(seen.read, 1);
    assert.equal(seen.active, true);
    assert.equal(seen.kept, 0);
    assert.equal(seen.hint, "1");
    assert.deepEqual({ row: seen.selection.row, column: seen.selection.column }, seen.start);
  });

  it("writes numbers, and freezes the first columns of a list wider than a page", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { form } = page;
      const { row, column } = form.start;
      await page.workbook.insert(
        [
          {
            ...form,
            numbers: [{ row, column, value: 0.5 }],
            freezeRows: 3,
            freezeColumns: 2,
          },
        ],
        null,
      );
      const { sheets } = await page.workbook.read();
      const sheet = sheets.at(-1)!;
      const { page: laidOut, frozen } = page.excel.model.active;
      return {
        value: sheet.values[row - sheet.row]?.[column - sheet.column],
        frozen,
        zoom: laidOut.zoom,
      };
    });
    assert.deepEqual(seen, { value: 0.5, frozen: { rows: 3, columns: 2 }, zoom: { horizontalFitToPages: 1 } });
  });

  it("sets up what Excel asks, marks, and prints", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      await page.workbook.insert([page.form], null);
      const sheet = page.excel.model.active;
      return {
        sheet: {
          validations: sheet.validations.length,
          conditionals: sheet.conditionals.length,
          alerts: [...new Set(sheet.validations.map(({ errorAlert }) => errorAlert.style))],
          merges: sheet.merges,
          frozen: sheet.frozen,
          page: sheet.page,
          widths: page.form.columnWidths.map((_, column) => sheet.columns.get(column)?.size),
          heights: page.form.rowHeights.map((_, row) => sheet.rows.get(row)?.size),
        },
        form: page.form,
      };
    });
    const { sheet, form } = seen;
    assert.equal(sheet.validations, form.validations.length);
    // One format for each area that a mark covers.
    assert.equal(
      sheet.conditionals,
      form.marks.reduce((sum, { more = [] }) => sum + 1 + more.length, 0),
    );
    assert.ok(form.marks.length > 50);
    assert.deepEqual(sheet.alerts, ["Warning"]);
    assert.deepEqual(sheet.merges, form.merges);
    assert.deepEqual(sheet.frozen, { rows: form.freezeRows, columns: 0 });
    const { page: setup } = sheet;
    assert.equal(setup.paperSize, "A4");
    assert.deepEqual(setup.zoom, { horizontalFitToPages: 1 });
    assert.equal(setup.titleRows?.row, form.page.titleRows?.[0]);
    assert.deepEqual(setup.printArea, form.page.printArea);
    assert.ok(Math.abs(setup.leftMargin - (30 / 25.4) * 72) < 0.1);
    assert.equal(setup.headersFooters.state, "FirstAndDefault");
    assert.match(setup.headersFooters.defaultForAllPages.centerHeader, /&P/);
    assert.equal(setup.headersFooters.firstPage.centerHeader, "");
    sheet.widths.forEach((width, column) =>
      assert.ok(Math.abs(width! - (form.columnWidths[column]! * 5.25 + 3.75)) < 0.8),
    );
    sheet.heights.forEach((height, row) => assert.ok(Math.abs(height! - form.rowHeights[row]!) < 0.8));
  });

  for (const format of ["General", "@"]) {
    it(`writes texts as they are, never as formulas, in cells of format ${format}`, async () => {
      const texts = ["=1+1", "+84", "- Cấp tỉnh", "@a", "'q'", "1.2", "2/8", "TRUE", "100%", "(12)", "a\nb", "#N/A"];
      const tab = await open();
      const seen = await tab.evaluate(
        async ([given, numberFormat]) => {
          const [id] = (await page.workbook.insert([page.small(given, numberFormat)], null)).sheets;
          const { sheets } = await page.workbook.read();
          const formulas = given.map((_, row) => page.excel.model.active.cell(row, 0)?.formula ?? null);
          return { values: sheets.find((one) => one.id === id)!.values.flat(), formulas };
        },
        [texts, format] as const,
      );
      assert.deepEqual(seen.values, texts);
      assert.deepEqual(
        seen.formulas,
        texts.map(() => null),
      );
    });
  }

  it("gives a second form a name of its own and leaves the first alone", async () => {
    const tab = await open();
    const same = await tab.evaluate(async () => {
      await page.workbook.insert([page.small(["một"])], null);
      const before = JSON.stringify(page.excel.save().sheets.at(-1));
      await page.workbook.insert([page.small(["hai"]), page.small(["ba"])], null);
      return JSON.stringify(page.excel.save().sheets.at(-3)) === before;
    });
    assert.deepEqual(await sheetNames(tab), ["Sheet1", "Nhỏ", "Nhỏ (2)", "Nhỏ (3)"]);
    assert.equal(same, true);
  });

  // A mark that is refused does not cost the form (adapter-attach.test.ts); whatever else is refused does.
  for (const [code, fault, marked] of [
    ["AccessDenied", "protected", true],
    ["GeneralException", "unknown", false],
  ] as const) {
    it(`leaves nothing behind, wherever it fails by ${code}`, async () => {
      const tab = await open();
      const seen = await tab.evaluate(
        async ([why, withMarks]) => {
          const form = withMarks ? page.form : { ...page.form, marks: [] };
          await page.workbook.insert([form], null);
          const { actions } = page.excel.counters;
          page.excel.user.deleteSheet(page.excel.model.activeId);
          const outcomes: unknown[] = [];
          for (const action of [0, 1, 5, 20, 100, Math.floor(actions / 2), Math.floor(actions * 0.9)]) {
            const before = page.excel.counters.roundTrips;
            page.excel.faults.plan({ code: why, action, after: 1 });
            const outcome = await page.outcome(page.workbook.insert([page.small(["một"]), form], null));
            page.excel.faults.clear();
            const names = page.excel.model.sheets.map(({ name }) => name).join();
            outcomes.push([outcome, page.excel.counters.roundTrips - before <= 3, names]);
          }
          return outcomes;
        },
        [code, marked] as const,
      );
      assert.deepEqual(
        seen,
        seen.map(() => [fault, true, "Sheet1"]),
      );
      assert.equal(seen.length, 7);
    });
  }

  it("keeps the form when the page cannot be set up", async () => {
    const tab = await open();
    const outcome = await tab.evaluate(() => {
      page.excel.faults.plan({ code: "GeneralException", member: "PageLayout.PaperSize", after: 2 });
      return page.outcome(page.workbook.insert([page.small(["một"])], null));
    });
    assert.equal(outcome, "done");
    assert.deepEqual(await sheetNames(tab), ["Sheet1", "Nhỏ"]);
  });

  it("does not delete a sheet somebody else made in the moment between", async () => {
    const tab = await open();
    const outcome = await tab.evaluate(() => {
      page.excel.faults.delay = 200;
      const inserting = page.outcome(page.workbook.insert([page.small(["một"])], null));
      setTimeout(() => page.excel.user.addSheet("Nhỏ"), 300);
      return inserting;
    });
    assert.equal(outcome, "unknown");
    assert.deepEqual(await sheetNames(tab), ["Sheet1", "Nhỏ"]);
  });

  it("does nothing while a cell is edited, or in a workbook whose structure is protected", async () => {
    const tab = await open();
    const outcomes = await tab.evaluate(async () => {
      const insert = () => page.outcome(page.workbook.insert([page.small(["một"])], null));
      page.excel.user.startEditing();
      const editing = await insert();
      page.excel.user.stopEditing();
      page.excel.model.protectedStructure = {};
      const locked = await insert();
      page.excel.model.protectedStructure = null;
      return [editing, locked, await insert()];
    });
    assert.deepEqual(outcomes, ["cellEdit", "protected", "done"]);
    assert.deepEqual(await sheetNames(tab), ["Sheet1", "Nhỏ"]);
  });
});

it("an Excel below the floor is told by its own table", async () => {
  const tab = await open({ sets: { ExcelApi: "1.8" } });
  assert.equal(await tab.evaluate(() => page.outcome(page.workbook.insert([page.form], null))), "tooOld");
  assert.deepEqual(await sheetNames(tab), ["Sheet1"]);
});
