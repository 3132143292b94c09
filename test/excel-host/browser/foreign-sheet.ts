import type { Page } from "playwright-core";
import type { AdapterPage } from "./adapter-page";

declare const page: AdapterPage;

/** A sheet of another office, with a validation and a mark of its own on its first figures. */
export async function foreignSheet(open: () => Promise<Page>): Promise<Page> {
  const tab = await open();
  await tab.evaluate(async () => {
    page.excel.user.paste(page.foreign());
    const { cells } = await page.layout();
    const [first, second] = [...cells.values()].sort((a, b) => a.row - b.row);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const own = sheet.getRangeByIndexes(first!.row, first!.column, second!.row - first!.row + 1, 1);
      own.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "GreaterThan" } };
      own.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "CCHC", message: "Lớn hơn 5" };
      own.format.fill.color = "#00FF00";
      const mark = sheet.getRange("A1:F200").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      mark.custom.rule.formula = '=$B1="phu-luc-cchc"';
      mark.custom.format.font.color = "#0000FF";
      const value = sheet.getRange("E1:E50").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
      await context.sync();
    });
  });
  return tab;
}
