import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

describe("read", () => {
  it("follows sheets that are added, renamed, hidden and deleted, one round trip each, one more for a new sheet", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user, counters } = page.excel;
      const log: unknown[] = [];
      const read = async () => {
        const before = counters.roundTrips;
        const { sheets } = await page.workbook.read();
        const shown = sheets.map(({ name, visible, texts }) => [name, visible, texts.flat().join()]);
        log.push([counters.roundTrips - before, ...shown]);
      };
      user.type("a");
      await read();
      await read();
      user.addSheet("Hai");
      user.type("1.297");
      await read();
      user.renameSheet(model.activeId, "Ba");
      await read();
      const { activeId } = model;
      user.activateSheet(model.sheets[0]!.id);
      model.showSheet(activeId, "VeryHidden");
      await read();
      user.deleteSheet(activeId);
      await read();
      return log;
    });
    assert.deepEqual(seen, [
      [2, ["Sheet1", true, "a"]],
      [1, ["Sheet1", true, "a"]],
      [2, ["Sheet1", true, "a"], ["Hai", true, "1.297"]],
      [1, ["Sheet1", true, "a"], ["Ba", true, "1.297"]],
      [1, ["Sheet1", true, "a"], ["Ba", false, "1.297"]],
      [1, ["Sheet1", true, "a"]],
    ]);
  });

  it("says how Excel writes numbers, in the same round trip, where it can tell", async () => {
    const separators = async (options: Parameters<typeof open>[0]) => {
      const tab = await open(options);
      return tab.evaluate(async () => {
        const { counters } = page.excel;
        await page.workbook.read();
        const before = counters.roundTrips;
        const read = await page.workbook.read();
        return [counters.roundTrips - before, read.separators.decimal, read.separators.thousands];
      });
    };
    assert.deepEqual(await separators({ locale: "vi-VN" }), [1, ",", "."]);
    assert.deepEqual(await separators({ locale: "en-US" }), [1, ".", ","]);
    assert.deepEqual(await separators({ sets: { ExcelApi: "1.10" } }), [1, null, null]);
  });

  it("takes cells from the top left used one on, and says when there are more than it takes", async () => {
    const tab = await open();
    const sheet = await tab.evaluate(async () => {
      const { user } = page.excel;
      const at = (row: number, column: number) => user.select({ row, column, rows: 1, columns: 1 });
      at(4, 2);
      user.type("50%");
      at(5, 3);
      user.type("=1/0");
      const whole = (await page.workbook.read()).sheets[0]!;
      at(2500, 2);
      user.type("x");
      const cut = (await page.workbook.read()).sheets[0]!;
      return { ...whole, cutNow: cut.cut, rowsNow: cut.values.length };
    });
    assert.deepEqual([sheet.row, sheet.column], [4, 2]);
    assert.deepEqual(sheet.values, [
      [0.5, ""],
      ["", "#DIV/0!"],
    ]);
    assert.deepEqual(sheet.texts, [
      ["50%", ""],
      ["", "#DIV/0!"],
    ]);
    assert.equal(sheet.formats[0]![0], "0%");
    assert.equal(sheet.cut, false);
    assert.equal(sheet.cutNow, true);
    assert.equal(sheet.rowsNow, 2);
  });

  it("reads thirty sheets, the active one among them, and lists the rest as cut", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user } = page.excel;
      for (let number = 2; number <= 33; number++) {
        user.addSheet(`S${number}`);
        user.type("x");
      }
      const { sheets, active } = await page.workbook.read();
      return {
        read: sheets.filter(({ cut }) => !cut).length,
        all: sheets.length,
        last: sheets.find((one) => one.id === active)?.texts,
      };
    });
    assert.deepEqual(seen, { read: 30, all: 33, last: [["x"]] });
  });

  // Of each read the round trips that are too much, counted from 0; the active sheet, the second, is read first.
  for (const [when, ...tooMuch] of [
    ["from the first time on", [1], [1]],
    ["where it was not too much before", [], [0, 2]],
  ] as const) {
    it(`reads sheet by sheet when all at once is too much, ${when}`, async () => {
      const tab = await open();
      const seen = await tab.evaluate(async (reads) => {
        const { user, faults } = page.excel;
        user.type("a");
        user.addSheet("Hai");
        user.type("b");
        const shown: unknown[] = [];
        for (const trips of reads) {
          for (const after of trips) faults.plan({ code: "ResponsePayloadSizeLimitExceeded", after });
          const { sheets } = await page.workbook.read();
          shown.push(sheets.map(({ texts, cut }) => [texts.flat().join(), cut]));
        }
        return shown;
      }, tooMuch);
      assert.deepEqual(seen, [
        [
          ["a", false],
          ["b", false],
        ],
        [
          ["a", false],
          ["", true],
        ],
      ]);
    });
  }

  it("is refused while a cell is edited", async () => {
    const tab = await open();
    const outcome = await tab.evaluate(() => {
      page.excel.user.startEditing();
      return page.outcome(page.workbook.read());
    });
    assert.equal(outcome, "cellEdit");
  });
});

describe("write and goTo", () => {
  it("writes figures as figures and texts as texts, whatever the cell's format", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      const at = (row: number) => ({ sheet: model.activeId, row, column: 0 });
      ["10/10", "50%", "'x", "5", "a"].forEach((text, row) => {
        user.select({ row, column: 0, rows: 1, columns: 1 });
        user.type(text);
      });
      await page.workbook.write([
        { place: at(0), value: 10 },
        { place: at(1), value: 99.79 },
        { place: at(2), value: "=HYPERLINK(1)" },
        { place: at(3), value: null },
        { place: at(4), value: "100/101" },
      ]);
      const { values, texts } = (await page.workbook.read()).sheets[0]!;
      return { values: values.flat(), texts: texts.flat(), formula: model.active.cell(2, 0)?.formula ?? null };
    });
    assert.deepEqual(seen.values, [10, 99.79, "=HYPERLINK(1)", "", "100/101"]);
    assert.deepEqual(seen.texts, ["10", "99,79", "=HYPERLINK(1)", "", "100/101"]);
    assert.equal(seen.formula, null);
  });

  it("goes to a cell of another sheet", async () => {
    const tab = await open();
    const selection = await tab.evaluate(async () => {
      const first = page.excel.model.activeId;
      page.excel.user.addSheet("Hai");
      await page.workbook.goTo({ sheet: first, row: 6, column: 3 });
      const { id, selection } = page.excel.model.active;
      return { there: id === first, row: selection.row, column: selection.column };
    });
    assert.deepEqual(selection, { there: true, row: 6, column: 3 });
  });

  it("says that a sheet is gone, or protected, and writes nothing", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      user.addSheet("Hai");
      const gone = { sheet: model.activeId, row: 0, column: 0 };
      user.deleteSheet(gone.sheet);
      const here = { ...gone, sheet: model.activeId };
      const goTo = await page.outcome(page.workbook.goTo(gone));
      const write = await page.outcome(page.workbook.write([{ place: gone, value: 1 }]));
      model.active.protection = { options: {} };
      const locked = await page.outcome(page.workbook.write([{ place: here, value: 1 }]));
      return [goTo, write, locked, model.active.cell(0, 0)?.value ?? ""];
    });
    assert.deepEqual(seen, ["gone", "gone", "protected", ""]);
  });
});
