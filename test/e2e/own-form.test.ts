import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { accessibilityProblems, findings } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

const text = readFileSync("test/templates/own-form-example.json", "utf8");
const file = (name: string, content: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(content, "utf8"),
});
const choose = ({ pane }: Tryout) => pane.locator("input[type=file]");

/** The cell for the figure of the row with this label. */
async function addressOf({ page }: Tryout, label: string): Promise<string> {
  const address = await page.evaluate((wanted) => {
    const cells = [...document.querySelectorAll<HTMLElement>("[role=gridcell]")];
    const row = cells.find((cell) => cell.innerText.trim() === wanted)?.dataset["row"];
    const column = cells.find((cell) => cell.innerText.trim() === "Số liệu")?.dataset["column"];
    return cells.find((cell) => cell.dataset["row"] === row && cell.dataset["column"] === column)?.ariaLabel;
  }, label);
  if (!address) throw new Error(`no row "${label}"`);
  return address;
}

describe("a form of the office's own", () => {
  const openTryout = useTryout();

  it("is told what is wrong with it, then added, inserted and checked", async () => {
    const tryout = await openTryout({ width: 320 });
    const { page, pane } = tryout;
    await choose(tryout).setInputFiles(file("sai.json", text.replace('"label"', '"lable"')));
    await pane
      .getByRole("list", { name: "Chỗ cần sửa" })
      .getByText(/^Dòng \d+, cột \d+: .*“lable”|"lable"/)
      .waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await choose(tryout).setInputFiles(file("mau.json", text));
    await pane.getByText("Đã thêm “Phường Trung Tâm · Tổng hợp CCHC (biểu mẫu của đơn vị)”").waitFor();
    await pane.getByRole("textbox", { name: "Năm" }).fill(String(new Date().getFullYear()));
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
    await page.getByRole("tab", { name: "Tổng hợp CCHC" }).waitFor();
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();

    await pane.getByText("Đã ghi 0/4").waitFor();
    await tryout.type(await addressOf(tryout, "Số hồ sơ đã tiếp nhận"), "10");
    await tryout.type(await addressOf(tryout, "Số hồ sơ giải quyết đúng hạn"), "11");
    await until("the finding", async () => (await findings(tryout).count()) > 0);
    assert.deepEqual(tryout.strays, []);
  });
});
