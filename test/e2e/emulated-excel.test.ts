import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fillOf, until, useTryout, type Tryout } from "./tryout";

const shows = ({ cell }: Tryout, address: string, text: string) =>
  until(`${address} shows "${text}"`, async () => (await cell(address).innerText()) === text);
const chosen = ({ page }: Tryout, address: string) =>
  until(`${address} is chosen`, async () => (await page.getByLabel("Ô đang chọn").innerText()) === address);

describe("the emulated sheet, by keyboard", () => {
  const openTryout = useTryout();

  it("takes typed values, moves on by Enter and Tab, drops an edit by Escape", async () => {
    const tryout = await openTryout();
    const { page, cell } = tryout;
    await cell("B2").click();
    await page.keyboard.type("12");
    await page.keyboard.press("Tab");
    await page.keyboard.type("=B2*2");
    await page.keyboard.press("Enter");
    await shows(tryout, "C2", "24");
    await chosen(tryout, "C3");
    await page.keyboard.type("nothing");
    await page.keyboard.press("Escape");
    await shows(tryout, "C3", "");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await page.keyboard.type("+1");
    await page.keyboard.press("Enter");
    await shows(tryout, "C2", "25");
  });

  it("clears, undoes and does again", async () => {
    const tryout = await openTryout();
    const { page } = tryout;
    await tryout.type("B2", "5");
    await tryout.type("B2", "7");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Delete");
    await shows(tryout, "B2", "");
    await page.keyboard.press("Control+z");
    await shows(tryout, "B2", "7");
    await page.keyboard.press("Control+z");
    await shows(tryout, "B2", "5");
    await page.keyboard.press("Control+y");
    await shows(tryout, "B2", "7");
  });

  it("copies a block and pastes tab-separated text", async () => {
    const tryout = await openTryout();
    const { page, cell } = tryout;
    await tryout.type("A1", "1");
    await tryout.type("B1", "2");
    await cell("A1").click();
    await page.keyboard.press("Shift+ArrowRight");
    await chosen(tryout, "A1:B1");
    await page.keyboard.press("Control+c");
    await cell("C3").click();
    await page.keyboard.press("Control+v");
    await shows(tryout, "C3", "1");
    await shows(tryout, "D3", "2");
  });

  it("reads a typed figure as the machine's locale does", async () => {
    const tryout = await openTryout({ locale: "en-US" });
    await tryout.type("A1", "1.297");
    await tryout.type("A2", "=A1*1000");
    await shows(tryout, "A2", "1297");
    await tryout.page.getByLabel("Máy đặt theo").selectOption("vi-VN");
    await tryout.type("B1", "1.297");
    await tryout.type("B2", "=B1*1000");
    await shows(tryout, "B2", "1297000");
  });
});

describe("the emulated workbook, by mouse", () => {
  const openTryout = useTryout();

  it("inserts and deletes rows from the menu", async () => {
    const tryout = await openTryout();
    const { page, cell } = tryout;
    await tryout.type("A1", "x");
    await cell("A1").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Chèn hàng phía trên" }).click();
    await shows(tryout, "A2", "x");
    await cell("A1").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Xoá hàng" }).click();
    await shows(tryout, "A1", "x");
  });

  it("adds, renames and deletes sheets", async () => {
    const { page } = await openTryout();
    const tabs = page.getByRole("tab");
    await tabs.first().waitFor();
    const before = await tabs.count();
    await page.getByRole("button", { name: "Thêm trang tính" }).click();
    await until("one more tab", async () => (await tabs.count()) === before + 1);
    await tabs.last().dblclick();
    await page.getByLabel("Tên trang tính").fill("Quý I");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Quý I" }).click();
    await page.getByRole("button", { name: "Xoá trang tính này" }).click();
    await until("the tab is gone", async () => (await tabs.count()) === before);
  });
});

describe("what an add-in asks Excel to do with typed values", () => {
  const openTryout = useTryout();

  it("shows: a list, a prompt, a warning that can be overruled, a mark", async () => {
    const tryout = await openTryout();
    const { page, cell, pane } = tryout;
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    await pane.locator("body").evaluate(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "0,1,2" } };
        range.dataValidation.prompt = { showPrompt: true, title: "Mã", message: "0, 1 hoặc 2" };
        range.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Chú ý", message: "Vẫn ghi?" };
        const mark = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        mark.custom.rule.formula = "=$B$2=9";
        mark.custom.format.fill.color = "#FF0000";
        await context.sync();
      });
    });
    await cell("B2").click();
    await page.getByText("0, 1 hoặc 2").waitFor();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("option", { name: "1", exact: true }).click();
    await shows(tryout, "B2", "1");
    await tryout.type("B2", "9");
    await page.getByRole("button", { name: "Vẫn ghi" }).click();
    await shows(tryout, "B2", "9");
    await until("the mark", async () => (await fillOf(cell("B2"))) === "rgb(255, 0, 0)");
    await tryout.type("B2", "8");
    await page.getByRole("button", { name: "Sửa lại" }).click();
    await page.keyboard.press("Escape");
    await shows(tryout, "B2", "9");
    assert.deepEqual(tryout.strays, []);
  });
});
