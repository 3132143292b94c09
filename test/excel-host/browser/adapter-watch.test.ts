import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

describe("watch", () => {
  const listen = (tab: Page) =>
    tab.evaluate(async () => {
      const stop = await page.workbook.watch(
        () => page.bells.rung++,
        (place) => page.bells.selected.push(place),
      );
      Object.assign(globalThis, { stop });
    });
  const rung = async (tab: Page) => {
    await tab.waitForTimeout(400);
    return tab.evaluate(() => {
      const { rung } = page.bells;
      page.bells.rung = 0;
      return rung;
    });
  };

  const doings: Readonly<Record<string, () => unknown>> = {
    typing: () => page.excel.user.type("5"),
    pasting: () => page.excel.user.paste("1\t2\n3\t4"),
    "a co-author": () => page.excel.user.remoteEdit(page.excel.model.activeId, 3, 3, "7"),
    "inserting a row": () => page.excel.user.insertRows(1),
    undoing: () => page.excel.user.undo(),
    "adding a sheet": () => page.excel.user.addSheet("Hai"),
    "deleting a sheet": () => page.excel.user.deleteSheet(page.excel.model.activeId),
  };
  it("rings one bell for whatever may have changed a cell", async () => {
    const tab = await open({ sets: { ExcelApi: "1.9" } });
    await tab.evaluate(() => page.excel.user.type("1"));
    await listen(tab);
    await rung(tab);
    for (const [name, act] of Object.entries(doings)) {
      await tab.evaluate(act);
      assert.equal(await rung(tab), 1, name);
    }
  });

  it("tells the selected cell, and rings no more once stopped", async () => {
    const tab = await open();
    await listen(tab);
    await tab.evaluate(() => page.excel.user.select({ row: 6, column: 3, rows: 2, columns: 1 }));
    assert.equal(await rung(tab), 1);
    const seen = await tab.evaluate(async () => {
      await (globalThis as unknown as { stop(): Promise<void> }).stop();
      page.excel.user.type("5");
      return page.bells.selected.map(({ row, column, sheet }) => [row, column, sheet === page.excel.model.activeId]);
    });
    assert.deepEqual(seen, [[6, 3, true]]);
    assert.equal(await rung(tab), 0);
  });

  it("rings at most once for all that the add-in itself inserts", async () => {
    const tab = await open();
    await listen(tab);
    await tab.evaluate(() => page.workbook.insert([page.form], null));
    assert.ok((await rung(tab)) <= 1);
  });

  it("asks Excel nothing and writes nothing by itself", async () => {
    const tab = await open();
    await listen(tab);
    const before = await tab.evaluate(() => ({ ...page.excel.counters }));
    await tab.evaluate(() => page.excel.user.type("5"));
    await rung(tab);
    assert.deepEqual(await tab.evaluate(() => page.excel.counters), before);
  });
});
