import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, figureOf, insertProvinceForm, settled } from "./pane";
import { bytesOf, until, useTryout } from "./tryout";

const FIGURES = [
  ["Số nhiệm vụ đề ra trong kế hoạch", "10"],
  ["Số nhiệm vụ đã hoàn thành", "9"],
  ["Số văn bản chỉ đạo CCHC", "21"],
] as const;

describe("a report in Word", () => {
  const openTryout = useTryout();

  it("goes out of the pane and comes back into blank cells, shown first, in one write; then a later period is compared with it", async () => {
    const tryout = await openTryout({ width: 320 });
    const { page, pane } = tryout;
    await insertProvinceForm(tryout);
    for (const [label, figure] of FIGURES) await tryout.type(await figureOf(tryout, label), figure);
    await settled(tryout, FIGURES.length);
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
    const asked = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Xuất phụ lục ra Word…" }).click();
    const download = await asked;
    const name = download.suggestedFilename();
    assert.equal(name, "Phụ lục 2, 6 tháng 2021.docx");
    const file = { name, mimeType: "application/octet-stream", buffer: await bytesOf(download) };
    await pane.getByRole("button", { name: "← Quay lại" }).click();

    const cell = tryout.cell(await figureOf(tryout, FIGURES[1][0]));
    await cell.click();
    await page.keyboard.press("Delete");
    await settled(tryout, FIGURES.length - 1);
    await pane.getByRole("button", { name: "So sánh, đối chiếu, tổng hợp" }).click();
    await pane.getByRole("button", { name: "Lấy số liệu từ báo cáo Word…" }).click();
    await pane.getByLabel("Chọn tệp báo cáo…").and(pane.locator("input")).setInputFiles(file);
    await pane.getByText("2 ô đã ghi đúng như trong tệp.").waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    await pane.getByRole("button", { name: "Ghi 1 ô vào biểu mẫu" }).click();
    await until("the figure is back", async () => (await cell.innerText()) === "9");
    await pane.getByRole("button", { name: /^Hoàn tác: D\d+$/ }).click();
    await until("the cell is blank again", async () => (await cell.innerText()) === "");

    await pane.getByRole("button", { name: "← Quay lại" }).click();
    await pane.getByRole("button", { name: "Chèn biểu mẫu khác" }).click();
    await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Quý III" });
    await pane.getByRole("textbox", { name: "Năm" }).fill("2021");
    await pane.getByRole("button", { name: /^Chèn (biểu mẫu|thêm một bản nữa)$/ }).click();
    await page.getByRole("tab", { name: "Phụ lục 2 (2)" }).waitFor();
    await tryout.type(await figureOf(tryout, FIGURES[2][0]), "5");
    await pane.getByRole("button", { name: "So sánh, đối chiếu, tổng hợp" }).click();
    await pane.getByRole("button", { name: "So với kỳ trước…" }).click();
    await pane.getByLabel("Chọn tệp kỳ trước…").and(pane.locator("input")).setInputFiles(file);
    await pane.getByText(/tệp “Phụ lục 2, 6 tháng 2021\.docx”$/).waitFor();
    const rows = pane.getByRole("table", { name: "Số liệu hai kỳ" }).getByRole("row");
    await rows.filter({ hasText: FIGURES[2][0] }).getByRole("cell", { name: "21", exact: true }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});
