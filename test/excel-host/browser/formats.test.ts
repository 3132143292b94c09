import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useExcel } from "./harness";

describe("formats and rules through the real Office.js", () => {
  const open = useExcel();

  it("sets looks, sizes, borders and merges, and gives null where cells differ", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange().format.font.name = "Times New Roman";
        const range = sheet.getRange("A1:C3");
        range.set({
          numberFormat: [
            ["0", "0.0", "General"],
            ["0", "0", "0"],
            ["@", "0", "0"],
          ],
        });
        range.format.set({ wrapText: true, font: { bold: true, size: 12, color: "red" }, fill: { color: "#ffeb9c" } });
        range.format.horizontalAlignment = "Center";
        range.format.borders.getItem("EdgeTop").style = "Continuous";
        range.format.borders.getItem("InsideHorizontal").style = "Dot";
        sheet.getRange("A1").format.font.bold = false;
        sheet.getRange("A:A").format.columnWidth = 30;
        sheet.getRange("2:3").format.rowHeight = 40;
        sheet.getRange("A5:C5").values = [["x", "y", "z"]];
        sheet.getRange("A5:C5").merge(false);
        range.load("numberFormat,height,width");
        range.format.load("wrapText,horizontalAlignment,columnWidth,rowHeight");
        range.format.font.load("bold,size,color,name");
        range.format.fill.load("color");
        const top = range.format.borders.getItem("EdgeTop").load("style,weight");
        const inner = range.format.borders.getItem("InsideHorizontal").load("style");
        const merged = sheet.getRange("A5:C5").load("values");
        const areas = sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areaCount");
        const far = sheet.getRange("Z99").format.font.load("name");
        await context.sync();
        return {
          formats: range.numberFormat as string[][],
          bold: range.format.font.bold,
          font: [range.format.font.size, range.format.font.color, range.format.font.name],
          fill: range.format.fill.color,
          align: range.format.horizontalAlignment,
          width: range.format.columnWidth,
          height: range.format.rowHeight,
          size: [range.width, range.height],
          top: [top.style, top.weight],
          inner: inner.style,
          merged: merged.values,
          areas: areas.address,
          far: far.name,
        };
      }),
    );
    assert.deepEqual(seen, {
      formats: [
        ["0", "0.0", "General"],
        ["0", "0", "0"],
        ["@", "0", "0"],
      ],
      bold: null,
      font: [12, "#FF0000", "Times New Roman"],
      fill: "#FFEB9C",
      align: "Center",
      width: null,
      height: null,
      size: [126, 95],
      top: ["Continuous", "Thin"],
      inner: "Dot",
      merged: [["x", "", ""]],
      areas: "Sheet1!A5:C5",
      far: "Times New Roman",
    });
  });

  it("keeps data validation and moves it with its rows", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = sheet.getRange("D2:D5");
        cells.dataValidation.clear();
        cells.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
        cells.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Số nguyên" };
        cells.dataValidation.prompt = { showPrompt: true, title: "Số", message: "≥ 0" };
        sheet.getRange("E2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("G1:G3") } };
        sheet.getRange("E3").dataValidation.rule = { list: { inCellDropDown: true, source: "0,1,2" } };
        sheet.getRange("3:3").insert("Down");
        const grown = sheet.getRange("D2:D6").dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks,valid");
        const wider = sheet.getRange("D1:D6").dataValidation.load("type,rule");
        const none = sheet.getRange("A1").dataValidation.load("type");
        const list = sheet.getRange("E2").dataValidation.load("rule");
        sheet.getRange("D4").values = [["không"]];
        const invalid = sheet.getRange("D2:D6").dataValidation.getInvalidCellsOrNullObject().load("address");
        await context.sync();
        return {
          type: grown.type,
          rule: grown.rule,
          style: grown.errorAlert.style,
          prompt: grown.prompt.message,
          wider: [wider.type, wider.rule],
          none: none.type,
          list: list.rule,
          invalid: invalid.address,
        };
      }),
    );
    assert.deepEqual(seen, {
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      style: "Warning",
      prompt: "≥ 0",
      wider: ["Inconsistent", null],
      none: "None",
      list: { list: { inCellDropDown: true, source: "=Sheet1!$G$1:$G$4" } },
      invalid: "Sheet1!D4",
    });
  });

  it("adds conditional formats, newest first, and evaluates them", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const api = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[5], [-1], [20]];
        const block = sheet.getRange("A1:A3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        block.custom.rule.formula = "=$A1<0";
        block.custom.format.fill.color = "#FFC7CE";
        block.custom.format.font.color = "#9C0006";
        const second = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
        second.cellValue.rule = { formula1: "10", operator: "GreaterThan" };
        second.cellValue.format.fill.color = "#FFEB9C";
        second.stopIfTrue = true;
        block.load("id,priority,stopIfTrue,type");
        second.load("id,priority");
        const count = sheet.getRange("A2").conditionalFormats.getCount();
        await context.sync();
        const again = sheet.getRange("A1:A3").conditionalFormats.getItem(block.id);
        again.custom.rule.load("formula");
        const range = again.getRange().load("address");
        await context.sync();
        return {
          priorities: [block.priority, second.priority],
          count: count.value,
          formula: again.custom.rule.formula,
          range: range.address,
        };
      });
      const fills = [0, 1, 2].map((row) => window.host.user.displayed(row, 0).style.fill);
      return { ...api, fills };
    });
    assert.deepEqual(seen, {
      priorities: [1, 0],
      count: 2,
      formula: "=$A1<0",
      range: "Sheet1!A1:A3",
      fills: ["", "#FFC7CE", "#FFEB9C"],
    });
  });

  it("takes ten thousand cells in one write", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * column));
        sheet.getRange("A1:J1000").values = rows;
        const corner = sheet.getRange("J1000").load("values");
        const used = sheet.getUsedRange(true).load("address");
        await context.sync();
        return [corner.values, used.address, window.host.counters.roundTrips];
      }),
    );
    assert.deepEqual(seen, [[[8991]], "Sheet1!A1:J1000", 1]);
  });
});
