import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { useExcel } from "./harness";

/** Listens to everything on all sheets; what is heard gathers in `window.heard`. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => {
        heard.push(`changed ${event.address} ${event.changeType} ${event.source} ${event.triggerSource}`);
      });
      worksheets.onCalculated.add(async (event) => void heard.push(`calculated ${event.address}`));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
      worksheets.onAdded.add(async (event) => void heard.push(`added ${event.source}`));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
      await context.sync();
    }),
  );
}

const heard = async (page: Page): Promise<string[]> => {
  await page.waitForTimeout(100);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
};

describe("events through the real Office.js", () => {
  const open = useExcel();

  it("tells of typing, recalculation, rows, undo, sheets and selection", async () => {
    const page = await open();
    await listen(page);
    await page.evaluate(() => {
      const { user } = window.host;
      user.type("5");
      user.select({ row: 1, column: 0, rows: 1, columns: 1 });
      user.type("=A1*2");
    });
    assert.deepEqual(await heard(page), [
      "changed A1 RangeEdited Local Unknown",
      "selected A2",
      "changed A2 RangeEdited Local Unknown",
      "calculated A1:A2",
    ]);
    await page.evaluate(() => {
      const { user } = window.host;
      user.select({ row: 0, column: 0, rows: 1, columns: 1 });
      user.type("6");
    });
    assert.deepEqual(await heard(page), ["selected A1", "changed A1 RangeEdited Local Unknown", "calculated A1:A2"]);
    await page.evaluate(() => {
      const { user } = window.host;
      user.insertRows(0);
      user.undo();
    });
    assert.deepEqual(await heard(page), [
      "changed 1:1 RowInserted Local Unknown",
      "changed A1:A3 RangeEdited Local Unknown",
    ]);
    await page.evaluate(() => {
      const { user, model } = window.host;
      user.addSheet("Hai");
      user.deleteSheet(model.active.id);
      user.remoteEdit(model.active.id, 4, 3, "x");
    });
    assert.deepEqual(await heard(page), [
      "added Local",
      "deactivated",
      "activated",
      "activated",
      "deleted",
      "changed D5 RangeEdited Remote Unknown",
    ]);
  });

  it("tells of the add-in's own writes after the answer, unless events are off", async () => {
    const page = await open();
    await listen(page);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        context.runtime.enableEvents = false;
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        await context.sync();
      }),
    );
    assert.deepEqual(await heard(page), ["changed B2:C3 RangeEdited Local ThisLocalAddin"]);
  });

  it("gives a sheet's own handlers the range and the details, and stops when they are removed", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const details: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
          await Excel.run(async (inner) => {
            const range = event.getRange(inner).load("values");
            await inner.sync();
            details.push(range.values, event.details.valueBefore, event.details.valueAfter);
          });
        });
        await context.sync();
        return added;
      });
      const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 100));
      window.host.user.type("7");
      await wait();
      handler.remove();
      await handler.context.sync();
      window.host.user.type("8");
      await wait();
      return details;
    });
    assert.deepEqual(seen, [[[7]], "", 7]);
  });

  it("rings the old event of the workbook's selection", async () => {
    const page = await open();
    const count = await page.evaluate(async () => {
      let rung = 0;
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => void rung++);
        await context.sync();
      });
      window.host.user.select({ row: 3, column: 3, rows: 2, columns: 2 });
      await new Promise((done) => setTimeout(done, 100));
      return rung;
    });
    assert.equal(count, 1);
  });

  it("refuses batches while a cell is edited, and lets patient ones wait", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const { user, counters } = window.host;
      const write = async (context: Excel.RequestContext): Promise<string> => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
        return "written";
      };
      user.startEditing();
      const refused = await Excel.run(write).catch((error: OfficeExtension.Error) => error.code);
      const patient = Excel.run({ delayForCellEdit: true }, write);
      setTimeout(() => user.stopEditing(), 50);
      return [refused, await patient, counters.writes];
    });
    assert.deepEqual(seen, ["InvalidOperationInCellEditMode", "written", 1]);
  });

  it("fails where a test plans it", async () => {
    const page = await open();
    const codes = await page.evaluate(async () => {
      const { faults } = window.host;
      const act = (): Promise<string> =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1").values = [[1]];
          sheet.getRange("A2").values = [[2]];
          await context.sync();
          return "done";
        }).catch((error: OfficeExtension.Error) => error.code);
      faults.plan({ code: "GeneralException", action: 3 });
      const first = await act();
      faults.plan({ code: "AccessDenied", member: "Range.Values", after: 1 });
      const answers = [first, await act(), await act(), await act()];
      return answers;
    });
    assert.deepEqual(codes, ["GeneralException", "done", "AccessDenied", "done"]);
  });
});
