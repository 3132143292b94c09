import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, figureOf, insertProvinceForm, pressByKeyboard, walkToButton } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

const openTryout = useTryout();

async function insertSevenSheets({ pane, page }: Tryout): Promise<void> {
  await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: "UBND huyện, thị xã, thành phố" });
  const templates = pane.getByRole("combobox", { name: "Biểu mẫu" });
  const name = await templates.getByRole("option").filter({ hasText: "Ninh Thuận" }).first().textContent();
  await templates.selectOption({ label: name ?? "" });
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "6 tháng" });
  await pane.getByRole("textbox", { name: "Năm" }).fill("2024");
  await pane.getByRole("textbox", { name: "Tên đơn vị" }).fill("UBND huyện Ninh Sơn");
  await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
  await until("seven sheets", async () => (await page.getByRole("tab").count()) >= 7);
}

/** Writes on the sheet with this id in place of the line that says from when to when the figures are. */
async function writeDays({ page }: Tryout, at: number, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([at, from, to]) => {
      const { user, model } = window.excel;
      const sheet = model.sheets.filter(({ name }) => name.startsWith("P")).at(at);
      if (!sheet) throw new Error("no such sheet");
      user.activateSheet(sheet.id);
      for (const [row, column, { value }] of [...sheet.entries()]) {
        if (typeof value !== "string" || !value.includes("số liệu từ")) continue;
        user.select({ row, column, rows: 1, columns: 1 });
        user.type(value.replace(/từ .*\)/, `từ ${from} đến ${to})`), true);
      }
    },
    [at, from, to] as const,
  );
}

describe("an explained warning", () => {
  it("is open again once its figure has changed, and stands again on the clerk's word, by keyboard alone", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page, cell } = tryout;
    await insertProvinceForm(tryout);
    const address = await figureOf(tryout, "Thống kê TTHC");
    await tryout.type(address, "3");
    await pane.getByText(/1 cảnh báo/).waitFor();

    await pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
    await pressByKeyboard(tryout, "Giải trình vào Ghi chú");
    const text = pane.getByRole("textbox", { name: "Lời giải trình" });
    await text.waitFor();
    for (let steps = 0; steps < 20 && !(await text.evaluate((one) => one === document.activeElement)); steps++)
      await page.keyboard.press("Tab");
    await page.keyboard.type("=theo văn bản 12");
    await pressByKeyboard(tryout, "Ghi vào Ghi chú");
    await pane.getByText(/0 cảnh báo chưa giải trình, 1 cảnh báo đã giải trình/).waitFor();
    assert.equal(await cell(address.replace("D", "E")).innerText(), "=theo văn bản 12");

    await tryout.type(address, "5");
    await pane.getByText(`Đã giải trình khi ${address} là 3; nay là 5. Xem lại lời giải trình.`).waitFor();
    await pane.getByText(/^0 lỗi, 1 cảnh báo\.$/).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    await pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
    await pressByKeyboard(tryout, "Lời giải trình vẫn đúng");
    await pane.getByText(/0 cảnh báo chưa giải trình, 1 cảnh báo đã giải trình/).waitFor();
    assert.equal(await cell(address.replace("D", "E")).innerText(), "=theo văn bản 12");
  });
});

describe("a report of seven sheets", () => {
  it("cannot be sent while one of them names other days, and says where", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    await insertSevenSheets(tryout);
    await writeDays(tryout, 4, "15/12/2023", "14/3/2024");
    await pane.getByText(/1 lỗi/).waitFor();

    await pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
    await walkToButton(tryout, "Kiểm tra trước khi nộp");
    const started = Date.now();
    await page.keyboard.press("Enter");
    await pane.getByText("Chưa thể gửi", { exact: true }).waitFor();
    console.log(`submit check of seven sheets, from the key to the answer shown: ${Date.now() - started} ms`);
    await pane
      .getByText(/Tiêu đề ghi số liệu từ 15\/12\/2023 đến 14\/3\/2024, là thời gian của kỳ Quý I 2024/)
      .waitFor();
    await pane.getByText("Đã quá hạn 20/6/2024", { exact: false }).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    assert.equal(await page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth <= 320), true);

    await pressByKeyboard(tryout, /^Đến ô A\d+: Dòng tiêu đề/);
    await until("the sheet is in view", async () =>
      page.evaluate(
        () =>
          window.excel.model.active.name ===
          window.excel.model.sheets.filter(({ name }) => name.startsWith("P"))[4]?.name,
      ),
    );
    await writeDays(tryout, 4, "15/12/2023", "14/6/2024");
    await until("no error is left", async () => (await pane.getByText(/Lỗi phải sửa/).count()) === 0);
  });
});
