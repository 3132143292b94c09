import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useExcel } from "./harness";

describe("a workbook's life through the real Office.js", () => {
  const open = useExcel();

  it("moves a range the add-in holds, and says when its cells are gone", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
      context.trackedObjects.add(range);
      await context.sync();
      window.host.user.insertRows(0, 3);
      range.load("address");
      await context.sync();
      const moved = range.address;
      window.host.user.deleteRows(4, 2);
      range.load("address");
      const gone = await context.sync().then(
        () => "still there",
        (error: OfficeExtension.Error) => error.code,
      );
      const held = window.host.kept();
      context.trackedObjects.remove(range);
      await context.sync();
      return { moved, gone, held, kept: window.host.kept() };
    });
    assert.deepEqual(seen, { moved: "Sheet1!B5:B6", gone: "InvalidReference", held: 1, kept: 0 });
  });

  it("opens again what was saved", async () => {
    const page = await open();
    const file = await page.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Phụ lục 1");
        sheet.getRange("A1:A2").values = [[2], ["=A1*3"]];
        sheet.getRange("A1").format.fill.color = "#FFEB9C";
        sheet.freezePanes.freezeRows(1);
        context.workbook.settings.add("mau", "bnv");
        sheet.activate();
        await context.sync();
      });
      return window.host.save();
    });
    const again = await open({ file });
    const seen = await again.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        const range = sheet.getRange("A1:A2").load("values,formulas");
        const fill = sheet.getRange("A1").format.fill.load("color");
        const frozen = sheet.freezePanes.getLocation().load("address");
        const setting = context.workbook.settings.getItem("mau").load("value");
        await context.sync();
        const formula: unknown = range.formulas[1]?.[0];
        return [sheet.name, range.values, formula, fill.color, frozen.address, setting.value as unknown];
      }),
    );
    assert.deepEqual(seen, ["Phụ lục 1", [[2], [6]], "=A1*3", "#FFEB9C", "'Phụ lục 1'!1:1", "bnv"]);
  });

  for (const [undo, left] of [
    ["clear", "typed"],
    ["join", ""],
  ] as const) {
    it(`undo after the add-in wrote, with "${undo}"`, async () => {
      const page = await open({ undo });
      const seen = await page.evaluate(async () => {
        const { user, model } = window.host;
        user.type("typed");
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["written"]];
          await context.sync();
        });
        const steps = [user.undo(), user.undo(), user.undo()];
        return { steps, value: model.active.cell(0, 0)?.value ?? "" };
      });
      assert.deepEqual(seen, { steps: undo === "clear" ? [false, false, false] : [true, true, false], value: left });
    });
  }

  it("can lose events, as real ones do", async () => {
    const page = await open();
    const rung = await page.evaluate(async () => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
        await context.sync();
      });
      const wait = (): Promise<void> => new Promise((done) => setTimeout(done, 80));
      const { faults, user } = window.host;
      faults.silent.add("Changed");
      user.type("1");
      await wait();
      faults.clear();
      user.type("2");
      await wait();
      return heard;
    });
    assert.deepEqual(rung, ["A1"]);
  });

  it("refuses to change the sheets of a protected workbook", async () => {
    const page = await open();
    const codes = await page.evaluate(async () => {
      const attempt = (act: (context: Excel.RequestContext) => void): Promise<string> =>
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }).then(
          () => "done",
          (error: OfficeExtension.Error) => error.code,
        );
      return [
        await attempt((context) => context.workbook.protection.protect("mật khẩu")),
        await attempt((context) => context.workbook.worksheets.add("x")),
        await attempt((context) => {
          context.workbook.worksheets.getActiveWorksheet().name = "x";
        }),
        await attempt((context) => context.workbook.protection.unprotect("sai")),
        await attempt((context) => context.workbook.protection.unprotect("mật khẩu")),
        await attempt((context) => context.workbook.worksheets.add("x")),
      ];
    });
    assert.deepEqual(codes, ["done", "AccessDenied", "AccessDenied", "AccessDenied", "done", "done"]);
  });
});
