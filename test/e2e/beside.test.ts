import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locator } from "playwright-core";
import { accessibilityProblems, figureOf, findings, settled } from "./pane";
import { useTryout, type Tryout } from "./tryout";

/** From the report of Ninh Sơn, quarter III of 2024. */
const REPORT = [
  "II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
  "2. Cải cách thủ tục hành chính (TTHC):",
  "+ Tổng số TTHC thuộc thẩm quyền giải quyết thời điểm hiện tại của UBND cấp huyện là: 252 thủ tục.",
  "+ Tổng số TTHC thuộc thẩm quyền giải quyết thời điểm hiện tại của UBND cấp xã là: 109 thủ tục.",
].join("\n");

/** Walks to something in the pane with the Tab key alone. */
async function walkTo({ page }: Tryout, target: Locator, key: "Tab" | "Shift+Tab"): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 120; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail("not reached by Tab");
}

/** As F6 does in Excel. */
async function enterPane({ pane }: Tryout): Promise<void> {
  await pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
}

async function enterTask({ pane }: Tryout): Promise<void> {
  await pane.getByRole("heading", { level: 1 }).focus();
}

async function press(tryout: Tryout, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await walkTo(tryout, tryout.pane.getByRole("button", { name, exact: true }), key);
  await tryout.page.keyboard.press("Enter");
}

async function insert(tryout: Tryout, unitType: string, period: string, year: string, template?: string) {
  const { pane } = tryout;
  await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: unitType });
  if (template !== undefined) {
    const option = pane.getByRole("combobox", { name: "Biểu mẫu" }).locator("option", { hasText: template });
    const label = (await option.first().textContent()) ?? "";
    await pane.getByRole("combobox", { name: "Biểu mẫu" }).selectOption({ label });
  }
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: period });
  await pane.getByRole("textbox", { name: "Năm" }).fill(year);
  const button = pane.getByRole("button", { name: /^Chèn (biểu mẫu|thêm một bản nữa)$/ });
  await button.focus();
  await tryout.page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
}

async function fillIn(tryout: Tryout, figures: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, figure] of Object.entries(figures)) await tryout.type(await figureOf(tryout, label), figure);
}

const FLOW = "Số văn bản chỉ đạo CCHC đã ban hành";
const STOCK = "Tổng số TTHC đang có hiệu lực";
const ADDED = "Số TTHC công bố mới";
const TAKEN = "Số TTHC bãi bỏ, thay thế";

describe("what is laid beside a report, by keyboard alone at 320 px", () => {
  const openTryout = useTryout();

  it("tells a flow that went down and a stock that does not roll forward since quarter I", async () => {
    const tryout = await openTryout({ width: 320 });
    const { page, pane } = tryout;
    const tinh = "UBND tỉnh, thành phố";
    await insert(tryout, tinh, "Quý I", "2021");
    await fillIn(tryout, { [FLOW]: "10", [STOCK]: "100", [ADDED]: "4", [TAKEN]: "1" });
    await settled(tryout, 4);
    await enterPane(tryout);
    await press(tryout, "Chèn biểu mẫu khác");
    await insert(tryout, tinh, "6 tháng", "2021");
    await page.getByRole("tab", { name: "Phụ lục 2 (2)" }).waitFor();
    await fillIn(tryout, { [FLOW]: "9", [STOCK]: "120", [ADDED]: "9", [TAKEN]: "1" });
    await settled(tryout, 4);
    await enterPane(tryout);
    await press(tryout, "So sánh, đối chiếu, tổng hợp");
    await press(tryout, "So với kỳ trước…");
    await press(tryout, /Quý I 2021 \(trang Phụ lục 2\)/);
    await pane.getByText("2 điều cần xem lại so với kỳ trước.").waitFor();
    const odd = pane.getByRole("list", { name: "Điều cần xem lại so với kỳ trước" });
    await odd.getByRole("button", { name: / 9, kỳ trước 10 / }).click();
    await odd.getByText(/6 tháng 2021 ghi 9, ít hơn 10 đã báo cáo ở Quý I 2021/).waitFor();
    await odd.getByRole("button", { name: / 120, tính từ kỳ trước 105 / }).click();
    await odd.getByText(/từ đó tăng thêm 5, giảm 0, nên phải là 105/).waitFor();
    const rows = pane.getByRole("table", { name: "Số liệu hai kỳ" }).getByRole("row");
    assert.equal(await rows.count(), 5);
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await press(tryout, "Đưa ra trang tính");
    await page.getByRole("tab", { name: "So với kỳ trước" }).waitFor();
    await page.getByRole("gridcell").getByText("Tổng số TTHC đang có hiệu lực").waitFor();
    await pane.getByText("2 điều cần xem lại so với kỳ trước.").waitFor();
    await enterTask(tryout);
    await press(tryout, "← Quay lại", "Shift+Tab");
    await pane.getByRole("button", { name: /6 tháng 2021: 0 lỗi, 2 cảnh báo\./ }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });

  it("tells where the report's text and the appendix disagree, and folds away where they agree", async () => {
    const tryout = await openTryout({ width: 320 });
    const { page, pane } = tryout;
    await insert(tryout, "UBND huyện, thị xã, thành phố", "Quý III", "2024", "Ninh Thuận");
    await page.getByRole("tab", { name: "Phụ lục 3" }).click();
    await page.getByRole("gridcell").getByText("Số TTHC cấp huyện").waitFor();
    await tryout.type(await figureOf(tryout, "Số TTHC cấp huyện"), "252");
    await tryout.type(await figureOf(tryout, "Số TTHC cấp xã"), "190");
    await settled(tryout, 2);
    await enterPane(tryout);

    await press(tryout, "So sánh, đối chiếu, tổng hợp");
    await press(tryout, "Đối chiếu với nội dung báo cáo…");
    await walkTo(tryout, pane.getByRole("textbox", { name: "Nội dung báo cáo" }), "Tab");
    await page.keyboard.insertText(REPORT);
    await press(tryout, "Đối chiếu");
    await pane.getByText("Đối chiếu 2 con số: 1 khớp, 1 lệch, 0 chưa rõ.").waitFor();
    const conflicts = pane.getByRole("list", { name: "Lệch với phụ lục" });
    await conflicts.getByText("Phụ lục ghi 190, báo cáo ghi 109.").waitFor();
    assert.equal(await conflicts.locator("mark").innerText(), "109");
    assert.equal(await pane.getByText("252", { exact: true }).isVisible(), false);
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await press(tryout, "← Quay lại", "Shift+Tab");
    await findings(tryout)
      .getByRole("button", { name: /phụ lục 190, báo cáo 109/ })
      .click();
    await findings(tryout)
      .getByText(/Phụ lục ghi 190, nội dung báo cáo ghi 109/)
      .waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});
