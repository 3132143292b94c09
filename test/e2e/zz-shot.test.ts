import { it } from "node:test";
import { figureOf } from "./pane";
import { until, useTryout } from "./tryout";

const openTryout = useTryout();
it("shots", async () => {
  const tryout = await openTryout({ width: 320 });
  const { pane, page } = tryout;
  await page.setViewportSize({ width: 1280, height: 1500 });
  await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: "UBND huyện, thị xã, thành phố" });
  const templates = pane.getByRole("combobox", { name: "Biểu mẫu" });
  const name = await templates.getByRole("option").filter({ hasText: "Ninh Thuận" }).first().textContent();
  await templates.selectOption({ label: name ?? "" });
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Năm" });
  await pane.getByRole("textbox", { name: "Năm" }).fill("2025");
  await pane.getByRole("textbox", { name: "Tên đơn vị" }).fill("UBND huyện Ninh Sơn");
  await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
  await until("seven", async () => (await page.getByRole("tab").count()) >= 7);
  await page.evaluate(() => {
    const { user, model } = window.excel;
    const sheets = model.sheets.filter(({ name }) => name.startsWith("P"));
    const write = (at: number, from: string, to: string) => {
      const sheet = sheets[at]!;
      user.activateSheet(sheet.id);
      for (const [row, column, { value }] of [...sheet.entries()]) {
        if (typeof value !== "string" || !value.includes("số liệu từ")) continue;
        user.select({ row, column, rows: 1, columns: 1 });
        user.type(value.replace(/từ .*\)/, `từ ${from} đến ${to})`), true);
      }
    };
    write(4, "15/12/2024", "14/6/2025");
    for (const at of [0]) user.activateSheet(sheets[at]!.id);
  });
  const address = await figureOf(tryout, "Số nhiệm vụ");
  await tryout.type(address, "446/491");
  await pane.getByText(/[1-9] lỗi/).waitFor();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
  await pane.getByText("Chưa thể gửi", { exact: true }).waitFor();
  await page.waitForTimeout(800);
  const details = pane.locator("details");
  for (let at = 0; at < (await details.count()); at++) await details.nth(at).evaluate((one) => ((one as HTMLDetailsElement).open = !(one as HTMLElement).innerText.startsWith("Ô chưa")));
  await page.waitForTimeout(500);
  await page.locator("#pane").screenshot({ path: "/tmp/shots/submit1.png" });
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
  await frame?.evaluate(() => window.scrollTo(0, 1400));
  await frame?.evaluate(() => document.querySelectorAll("*").forEach((one) => { if (one.scrollHeight > one.clientHeight + 200 && getComputedStyle(one).overflowY !== "visible") one.scrollTop = 1400; }));
  await page.waitForTimeout(300);
  await page.locator("#pane").screenshot({ path: "/tmp/shots/submit2.png" });
  await pane.getByRole("button", { name: "Quay lại" }).click();
  await page.waitForTimeout(300);
  await page.locator("#pane").screenshot({ path: "/tmp/shots/check.png" });
});
it("changed", async () => {
  const tryout = await openTryout({ width: 320 });
  const { pane, page } = tryout;
  const { insertProvinceForm } = await import("./pane");
  await insertProvinceForm(tryout);
  const address = await figureOf(tryout, "Thống kê TTHC");
  await tryout.type(address, "3");
  await pane.getByRole("button", { name: "Giải trình vào Ghi chú" }).click();
  await pane.getByRole("textbox", { name: "Lời giải trình" }).fill("Theo văn bản 12");
  await pane.getByRole("button", { name: "Ghi vào Ghi chú" }).click();
  await pane.getByText(/1 cảnh báo đã giải trình/).waitFor();
  await tryout.type(address, "5");
  await pane.getByText(/Đã giải trình khi/).waitFor();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
  await pane.getByText("Chưa thể gửi", { exact: true }).waitFor();
  await page.waitForTimeout(600);
  await page.locator("#pane").screenshot({ path: "/tmp/shots/changed.png" });
});
