import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useExcel } from "./harness";

describe("sheets through the real Office.js", () => {
  const open = useExcel();

  it("adds, renames, activates, orders, hides and deletes", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Phụ lục 1");
        const other = worksheets.add();
        added.load("id,name,position,visibility");
        await context.sync();
        const first = { name: added.name, position: added.position };
        added.getRange("A1").values = [[7]];
        other.getRange("A1").formulas = [["='Phụ lục 1'!A1*2"]];
        added.name = "Phụ lục I";
        added.activate();
        other.position = 0;
        other.visibility = "Hidden";
        const result = other.getRange("A1").load("values,formulas");
        worksheets.load("items/name,items/visibility");
        const active = worksheets.getActiveWorksheet().load("name");
        const count = worksheets.getCount(true);
        await context.sync();
        worksheets.getItem("Sheet1").delete();
        const gone = worksheets.getItemOrNullObject("Sheet1");
        await context.sync();
        const missing = gone.isNullObject;
        added.delete();
        const after = await context.sync().then(
          () => "deleted",
          (error: OfficeExtension.Error) => error.code,
        );
        return {
          first,
          values: result.values,
          formulas: result.formulas,
          sheets: worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`),
          active: active.name,
          count: count.value,
          missing,
          after,
        };
      }),
    );
    assert.deepEqual(seen, {
      first: { name: "Phụ lục 1", position: 1 },
      values: [[14]],
      formulas: [["='Phụ lục I'!A1*2"]],
      sheets: ["Sheet3 Hidden", "Sheet1 Visible", "Phụ lục I Visible"],
      active: "Phụ lục I",
      count: 2,
      missing: true,
      after: "InvalidOperation",
    });
  });

  it("answers with Excel's error codes", async () => {
    const page = await open();
    const codes = await page.evaluate(async () => {
      const code = (act: (context: Excel.RequestContext) => void): Promise<string> =>
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }).then(
          () => "none",
          (error: OfficeExtension.Error) => error.code,
        );
      const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
        context.workbook.worksheets.getActiveWorksheet();
      return {
        missing: await code((context) => context.workbook.worksheets.getItem("Không có").load("name")),
        taken: await code((context) => context.workbook.worksheets.add("sheet1")),
        long: await code((context) => context.workbook.worksheets.add("x".repeat(32))),
        address: await code((context) => sheet(context).getRange("nowhere 1").load("values")),
        size: await code((context) => {
          sheet(context).getRange("A1:B2").values = [[1, 2]];
        }),
        outside: await code((context) => sheet(context).getRange("A1").getOffsetRange(-1, 0).load("address")),
        apart: await code((context) => sheet(context).getRange("A1").getIntersection("C3").load("address")),
        foreign: await code((context) => context.workbook.pivotTables.load("items/name")),
      };
    });
    assert.deepEqual(codes, {
      missing: "ItemNotFound",
      taken: "ItemAlreadyExists",
      long: "InvalidArgument",
      address: "InvalidArgument",
      size: "InvalidArgument",
      outside: "InvalidArgument",
      apart: "ItemNotFound",
      foreign: "ApiNotFound",
    });
  });

  it("keeps what was done before the failing action and names the statement", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const message = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("Không có").activate();
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.debugInfo.statement ?? "");
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
        await context.sync();
        return range.values;
      });
      return { message, values };
    });
    assert.match(seen.message ?? "", /getItem/);
    assert.deepEqual(seen.values, [[1], [""]]);
  });

  it("refuses calls beyond the declared requirement set", async () => {
    const page = await open({ sets: { ExcelApi: "1.4" } });
    const message = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        range.dataValidation.clear();
        await context.sync();
        return "allowed";
      }).catch((error: Error) => error.message),
    );
    assert.match(message, /ExcelApi 1\.8|ApiNotFound/);
  });

  it("freezes panes, protects, sets up the page", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.freezePanes.freezeRows(5);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        const layout = sheet.pageLayout;
        layout.orientation = "Landscape";
        layout.paperSize = "A4";
        layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        layout.setPrintMargins("Centimeters", { top: 2, left: 3 });
        layout.setPrintArea("A1:F20");
        layout.setPrintTitleRows("$5:$6");
        layout.headersFooters.state = "FirstAndDefault";
        layout.headersFooters.defaultForAllPages.centerHeader = "&P";
        layout.load("orientation,paperSize,zoom,topMargin,leftMargin");
        layout.headersFooters.load("state");
        layout.headersFooters.defaultForAllPages.load("centerHeader");
        const area = layout.getPrintAreaOrNullObject().load("address");
        const titles = layout.getPrintTitleRowsOrNullObject().load("address");
        sheet.getRange("B1").format.protection.locked = false;
        await context.sync();
        sheet.protection.protect({ allowInsertRows: true });
        sheet.protection.load("protected");
        sheet.getRange("B1").values = [[1]];
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        const refused = await context.sync().then(
          () => "allowed",
          (error: OfficeExtension.Error) => error.code,
        );
        const shown = sheet.protection.protected;
        sheet.protection.unprotect();
        context.workbook.protection.load("protected");
        await context.sync();
        return {
          frozen: frozen.address,
          orientation: layout.orientation,
          paper: layout.paperSize,
          zoom: layout.zoom,
          margins: [Math.round(layout.topMargin), Math.round(layout.leftMargin)],
          header: layout.headersFooters.defaultForAllPages.centerHeader,
          state: layout.headersFooters.state,
          area: area.address,
          titles: titles.address,
          shown,
          refused,
          workbook: context.workbook.protection.protected,
        };
      }),
    );
    assert.deepEqual(seen, {
      frozen: "Sheet1!1:5",
      orientation: "Landscape",
      paper: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      margins: [57, 85],
      header: "&P",
      state: "FirstAndDefault",
      area: "Sheet1!A1:F20",
      titles: "Sheet1!5:6",
      shown: true,
      refused: "AccessDenied",
      workbook: false,
    });
  });

  it("holds names, settings and document settings", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const first = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        context.workbook.names.add("SoLieu", sheet.getRange("A1:A3"));
        sheet.names.add("HangSo", "=5");
        sheet.getRange("B1").formulas = [["=SUM(SoLieu)"]];
        sheet.getRange("1:1").insert("Down");
        const sum = sheet.getRange("B2").load("values,formulas");
        const range = context.workbook.names.getItem("solieu").getRange().load("address");
        const names = context.workbook.names.load("items/name,items/formula,items/type");
        const constant = sheet.names.getItem("HangSo").load("value,type,scope");
        const missing = context.workbook.names.getItemOrNullObject("Khong");
        context.workbook.settings.add("mau", { id: "bnv" });
        const setting = context.workbook.settings.getItemOrNullObject("mau").load("value");
        await context.sync();
        return {
          sum: sum.values,
          range: range.address,
          names: names.items.map(({ name, formula, type }) => [name, formula, type]),
          constant: [constant.value, constant.type, constant.scope],
          missing: missing.isNullObject,
          setting: setting.value as unknown,
        };
      });
      Office.context.document.settings.set("k", "v");
      const saved = await new Promise((done) =>
        Office.context.document.settings.saveAsync((result) => done(result.status)),
      );
      return { ...first, saved, kept: window.host.save().documentSettings };
    });
    assert.deepEqual(seen, {
      sum: [[6]],
      range: "Sheet1!A2:A4",
      names: [["SoLieu", "=Sheet1!$A$2:$A$4", "Range"]],
      constant: [5, "Double", "Worksheet"],
      missing: true,
      setting: { id: "bnv" },
      saved: "succeeded",
      kept: [["k", '"v"']],
    });
  });
});
