import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { useExcel } from "./harness";

describe("ranges through the real Office.js", () => {
  const open = useExcel();

  it("says which Excel it is", async () => {
    const page = await open();
    const seen = await page.evaluate(() => ({
      host: Office.context.host,
      platform: Office.context.platform,
      old: Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
      future: Office.context.requirements.isSetSupported("ExcelApi", "1.99"),
    }));
    assert.deepEqual(seen, { host: "Excel", platform: "PC", old: true, future: false });
  });

  it("writes and reads values, formulas, texts", async () => {
    const page = await open({ locale: "vi-VN" });
    const seen = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A1:B3");
        range.values = [
          [1, 2.5],
          ["=A1+B1", "chữ"],
          ["'007", ""],
        ];
        range.load("values,formulas,text,valueTypes,address,rowCount,numberFormat");
        sheet.load("id,name");
        await context.sync();
        const { values, formulas, text, valueTypes, address } = range;
        return { values, formulas, text, valueTypes, address, name: sheet.name };
      }),
    );
    assert.deepEqual(seen, {
      values: [
        [1, 2.5],
        [3.5, "chữ"],
        ["007", ""],
      ],
      formulas: [
        [1, 2.5],
        ["=A1+B1", "chữ"],
        ["007", ""],
      ],
      text: [
        ["1", "2,5"],
        ["3,5", "chữ"],
        ["007", ""],
      ],
      valueTypes: [
        ["Double", "Double"],
        ["Double", "String"],
        ["String", "Empty"],
      ],
      address: "Sheet1!A1:B3",
      name: "Sheet1",
    });
  });
});
