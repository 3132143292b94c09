import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

describe("texts kept with a sheet", () => {
  it("are written in one round trip, known from then on, replaced by name, unseen, and change no cell", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user, counters } = page.excel;
      const sheet = model.activeId;
      user.type("a");
      await page.workbook.read();
      const bells = page.bells.rung;
      await page.workbook.keep([
        { sheet, name: "_phu_luc_cchc.abc", text: "1|a|b|44;;-1.5" },
        { sheet, name: "_phu_luc_cchc.def", text: 'x"y' },
      ]);
      const trips = counters.roundTrips;
      await page.workbook.keep([{ sheet, name: "_phu_luc_cchc.abc", text: "1|a|b|48;;-1.5" }]);
      const writing = counters.roundTrips - trips;
      const { sheets } = await page.workbook.read();
      return {
        writing,
        reading: counters.roundTrips - trips - writing,
        kept: sheets[0]!.kept,
        values: sheets[0]!.values,
        visible: model.active.names.map(({ visible }) => visible),
        rung: page.bells.rung - bells,
      };
    });
    assert.deepEqual(seen, {
      writing: 1,
      reading: 1,
      kept: [
        { name: "_phu_luc_cchc.abc", text: "1|a|b|48;;-1.5" },
        { name: "_phu_luc_cchc.def", text: 'x"y' },
      ],
      values: [["a"]],
      visible: [false, false],
      rung: 0,
    });
  });

  it("go with a copy of the sheet and with the saved file, and stay on their own sheet", async () => {
    const tab = await open();
    const file = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      const first = model.activeId;
      user.type("a");
      await page.workbook.keep([{ sheet: first, name: "_phu_luc_cchc.abc", text: "một" }]);
      user.copySheet(first);
      await page.workbook.keep([{ sheet: first, name: "_phu_luc_cchc.abc", text: "hai" }]);
      user.addSheet("Khác");
      return page.excel.save();
    });
    const again = await open({ file });
    const kept = await again.evaluate(async () =>
      (await page.workbook.read()).sheets.map(({ kept }) => kept?.map(({ text }) => text)),
    );
    assert.deepEqual(kept, [["hai"], ["một"], undefined]);
  });

  it("of somebody else are none of ours, nor is what is no text", async () => {
    const tab = await open();
    const kept = await tab.evaluate(async () => {
      page.excel.user.type("a");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.names.add("khac", '="một"');
        sheet.names.add("_phu_luc_cchc.so", "=5");
        sheet.names.add("_phu_luc_cchc.o", sheet.getRange("A1"));
        context.workbook.names.add("_phu_luc_cchc.tep", '="một"');
        await context.sync();
      });
      return (await page.workbook.read()).sheets[0]!.kept;
    });
    assert.equal(kept, undefined);
  });

  it("are taken away with the checks, and only those of ours", async () => {
    const tab = await open();
    const names = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      user.type("a");
      await page.workbook.keep([{ sheet: model.activeId, name: "_phu_luc_cchc.abc", text: "một" }]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().names.add("khac", '="một"');
        await context.sync();
      });
      await page.workbook.detach([model.activeId]);
      return model.active.names.map(({ name }) => name);
    });
    assert.deepEqual(names, ["khac"]);
  });

  it("say why they cannot be kept", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      const keep = (sheet: string) =>
        page.outcome(page.workbook.keep([{ sheet, name: "_phu_luc_cchc.abc", text: "một" }]));
      user.startEditing();
      const editing = await keep(model.activeId);
      user.stopEditing();
      return [editing, await keep("gone"), model.active.names.length];
    });
    assert.deepEqual(seen, ["cellEdit", "gone", 0]);
  });
});

describe("an explanation", () => {
  it("that begins like a formula is written as a text", async () => {
    const tab = await open();
    const texts = ["=1+1", "+84 lần", "-5", "@SUM(A1)", "'=2", '=HYPERLINK("http://a","b")', "=số cũ\nthêm"];
    const seen = await tab.evaluate(async (notes) => {
      const sheet = page.excel.model.activeId;
      await page.workbook.write(notes.map((value, row) => ({ place: { sheet, row, column: 4 }, value })));
      const [snapshot] = (await page.workbook.read()).sheets;
      const formulas = notes.map((_, row) => page.excel.model.active.cell(row, 4)?.formula ?? null);
      return { values: snapshot!.values.map(([value]) => value), formulas };
    }, texts);
    assert.deepEqual(seen.values, texts);
    assert.deepEqual(new Set(seen.formulas), new Set([null]));
  });
});
