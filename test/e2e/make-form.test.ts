import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { communeRows, communeText } from "../support/commune-sheet";
import { accessibilityProblems, findings } from "./pane";
import { useTryout, type Tryout } from "./tryout";

const MOST_CLICKS = 40;

/** Puts the table on the empty sheet and waits until the pane has read it. */
async function pasteTable({ page, pane }: Tryout): Promise<void> {
  await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
  await page.evaluate((text) => {
    const { user } = window.excel;
    user.select({ row: 0, column: 0, rows: 1, columns: 1 });
    user.paste(text);
  }, communeText());
  await pane.getByText("Không phải biểu mẫu đã biết").waitFor();
}

/** Counts every click of a hand in the pane from now on. */
async function countClicks({ page }: Tryout): Promise<() => Promise<number>> {
  const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"))!;
  await frame.evaluate(() => {
    const counted = window as unknown as { clicks: number };
    counted.clicks = 0;
    document.addEventListener("click", ({ isTrusted }) => (counted.clicks += isTrusted ? 1 : 0), true);
  });
  return () => frame.evaluate(() => (window as unknown as { clicks: number }).clicks);
}

describe("a form made from the sheet in view", () => {
  const openTryout = useTryout();

  it("goes from a table of 60 rows to a saved form in few clicks, and the form checks the sheet", async () => {
    assert.equal(communeRows.length, 60);
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    await pasteTable(tryout);
    const clicks = await countClicks(tryout);
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const isClean = async (step: string) => {
      const shots = process.env["SHOTS"];
      if (shots) await page.locator("#pane").screenshot({ path: `${shots}/${step}.png` });
      assert.deepEqual(await accessibilityProblems(tryout), [], step);
    };
    await isClean("unknown");
    await press("Tạo biểu mẫu từ trang tính này");
    await pane
      .getByText(/60 dòng/)
      .first()
      .waitFor();
    await isClean("table");
    await press(/^Tiếp:/);
    await pane.getByRole("textbox", { name: "Tên biểu mẫu" }).waitFor();
    await isClean("about");
    await press(/^Tiếp:/);
    await pane.getByText(/^Nhận \d+ điều/).waitFor();
    await isClean("rules");
    await press(/^Tiếp:/);
    await pane.getByText(/^Thử ghi sai từng ô/).waitFor();
    await isClean("save");
    await press("Lưu vào tệp Excel này");
    await pane.getByText("Đã thêm “").waitFor();
    await isClean("saved");
    await press("Xem kết quả kiểm tra");
    await pane.getByText(/^Chưa thấy lỗi trong/).waitFor();
    const used = await clicks();
    console.log(`clicks from a sheet of 60 rows to its saved form: ${used}`);
    assert.ok(used <= MOST_CLICKS, `${used} clicks`);

    // "Số hồ sơ quá hạn": its total no longer adds up.
    await tryout.type("D8", "99");
    await findings(tryout).first().getByText("Tổng số hồ sơ phải xử lý").first().waitFor();

    await press(/^Hoàn tác: thêm biểu mẫu/);
    await pane.getByText("Không phải biểu mẫu đã biết").waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});
