import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

/** What real Excels have been seen to do (reference: threads of OfficeDev/office-js). */

const open = useAdapter();

describe("an Excel whose names cannot be read while another workbook is in front (office-js#6365)", () => {
  it("is read all the same, with the texts known from before, and rings when it is in front again", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model, counters } = page.excel;
      user.type("5");
      await page.workbook.read();
      await page.workbook.keep([{ sheet: model.activeId, name: "_phu_luc_cchc.abc", text: "một" }]);
      user.leaveWorkbook();
      const first = await page.workbook.read({ texts: true });
      const trips = counters.roundTrips;
      const second = await page.workbook.read({ texts: true });
      const later = counters.roundTrips - trips;
      let rung = 0;
      const stop = await page.workbook.watch(
        () => (rung += 1),
        () => undefined,
      );
      user.returnToWorkbook();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await stop();
      return {
        kept: [first, second].map(({ sheets }) => sheets[0]!.kept),
        values: first.sheets[0]!.values,
        later,
        rung,
      };
    });
    const kept = [{ name: "_phu_luc_cchc.abc", text: "một" }];
    assert.deepEqual(seen, { kept: [kept, kept], values: [[5]], later: 1, rung: 1 });
  });

  it("loses its checks with everything else that is ours", async () => {
    const tab = await open();
    const left = await tab.evaluate(async () => {
      const { user, model } = page.excel;
      user.paste(page.foreign());
      await page.workbook.attach(await page.checks());
      user.leaveWorkbook();
      await page.workbook.detach([model.activeId]);
      return [model.active.conditionals.length, model.active.validations.length];
    });
    assert.deepEqual(left, [0, 0]);
  });
});

describe("a rule that Excel cannot show (office-js#5222, #6835)", () => {
  it("does not keep checks from being found, attached and taken away; it stays, and is told of", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model } = page.excel;
      const { active } = model;
      user.paste(page.foreign());
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const [at, color] of ["#FF0000", "#00FF00", "#0000FF"].entries()) {
          const format = sheet.getRange("E1:E50").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
          format.cellValue.rule = { formula1: `=${at}`, operator: "GreaterThan" };
          format.cellValue.format.font.color = color;
        }
        const asked = sheet.getRange("E60");
        asked.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "GreaterThan" } };
        await context.sync();
      });
      active.conditionals = active.conditionals.map((one, at) => (at === 1 ? { ...one, unreadable: true } : one));
      active.validations = active.validations.map((one) => ({ ...one, unreadable: true }));
      const before = page.saved();
      const none = await page.workbook.attached([active.id]);
      const attached = await page.workbook.attach(await page.checks());
      const some = await page.workbook.attached([active.id]);
      const marks = active.conditionals.length;
      const detached = await page.workbook.detach([active.id]);
      return {
        none,
        some: some.length,
        marks,
        passed: [attached.passedOver, detached.passedOver].map((all) =>
          all.map(({ formats, cells }) => [formats, cells]),
        ),
        same: page.saved() === before,
      };
    });
    assert.deepEqual(seen.none, []);
    assert.equal(seen.some, 1);
    assert.ok(seen.marks > 50);
    assert.deepEqual(seen.passed, [[[1, 1]], [[1, 1]]]);
    assert.equal(seen.same, true);
  });
});

describe("an Excel that reports a range like its first cell", () => {
  it("overwrites no validation of the sheet's own and keeps none of ours", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model, faults } = page.excel;
      user.paste(page.foreign());
      const { cells } = await page.layout();
      const places = [...cells.values()].sort((a, b) => a.row - b.row);
      const own = places[20]!;
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getCell(own.row, own.column);
        cell.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "GreaterThan" } };
        cell.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "CCHC", message: "Lớn hơn 5" };
        await context.sync();
      });
      faults.mixedAsFirst = true;
      const before = page.saved();
      await page.workbook.attach(await page.checks());
      const kept = model.active.validations.filter(({ errorAlert }) => errorAlert.title === "CCHC").length;
      const all = model.active.validations.length;
      await page.workbook.detach([model.activeId]);
      return { kept, all, same: page.saved() === before };
    });
    assert.equal(seen.kept, 1);
    assert.ok(seen.all > 5);
    assert.equal(seen.same, true);
  });
});

describe("an Excel with a limit to its answers", () => {
  it("is read sheet by sheet once it has refused, and a sheet too large by itself is named without cells", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model, faults } = page.excel;
      for (const rows of [300, 300, 300, 3000]) {
        user.addSheet(`S${model.sheets.length}`);
        user.paste(Array.from({ length: rows }, (_, row) => [`${row}`, "một dòng chữ"]));
      }
      faults.answerLimit = 100_000;
      const read = async () => (await page.workbook.read()).sheets.map(({ values, cut }) => [values.length, cut]);
      return [await read(), await read()];
    });
    const expected = [
      [0, false],
      [300, false],
      [300, false],
      [300, false],
      [0, true],
    ];
    assert.deepEqual(seen[0]?.slice(1), expected.slice(1));
    assert.deepEqual(seen[1], seen[0]);
  });
});

describe("an Excel that refuses whatever is asked of a null object, as documented", () => {
  it("is read after a sheet was deleted, and leaves nothing behind where an insertion fails", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model, faults } = page.excel;
      faults.strictNull = true;
      user.addSheet("Bỏ");
      const gone = model.activeId;
      user.type("1");
      await page.workbook.read();
      user.deleteSheet(gone);
      const { sheets } = await page.workbook.read();
      const before = page.saved();
      faults.plan({ code: "GeneralException", member: "Range.Values" });
      const outcome = await page.outcome(page.workbook.insert([page.form], null));
      const kept = await page.outcome(
        page.workbook.keep([{ sheet: model.activeId, name: "_phu_luc_cchc.abc", text: "a" }]),
      );
      const attached = await page.outcome(page.workbook.attached([model.activeId, gone]));
      return { sheets: sheets.length, outcome, kept, attached, names: model.sheets.map(({ name }) => name), before };
    });
    assert.deepEqual([seen.sheets, seen.outcome, seen.kept, seen.attached], [1, "unknown", "done", "done"]);
    assert.deepEqual(seen.names, ["Sheet1"]);
  });
});
