import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, figureOf, findings, insertProvinceForm } from "./pane";
import { fillOf, until, useTryout, type Tryout } from "./tryout";

/** The province form as another office keeps it: a column more, a row less, a sheet of its own; nothing of ours on it. */
async function openForeign(tryout: Tryout): Promise<void> {
  const { pane, page } = tryout;
  await insertProvinceForm(tryout);
  await pane.locator("body").evaluate(async () => {
    await Excel.run(async (context) => {
      const form = context.workbook.worksheets.getItem("Phụ lục 2");
      const used = form.getUsedRange().load("text");
      await context.sync();
      const header = used.text.findIndex((line) => line[0] === "STT");
      const lines = used.text
        .map(([stt = "", label = "", ...others], row) => [
          stt,
          label,
          row === header ? "Cơ quan chủ trì" : "",
          ...others,
        ])
        .filter(([, label]) => label !== "Số văn bản chỉ đạo CCHC đã ban hành");
      const sheet = context.workbook.worksheets.add("Báo cáo");
      const range = sheet.getRangeByIndexes(0, 0, lines.length, lines[0]!.length);
      range.numberFormat = lines.map((line) => line.map((_, column) => (column === 4 ? "General" : "@")));
      range.values = lines;
      sheet.activate();
      form.delete();
      await context.sync();
    });
  });
  await page.getByRole("tab", { name: "Báo cáo" }).waitFor();
}

const attach = ({ pane }: Tryout) => pane.getByRole("button", { name: "Gắn kiểm tra vào trang tính này" });
const detach = ({ pane }: Tryout) => pane.getByRole("button", { name: "Gỡ kiểm tra" });

describe("checks on a sheet that was not inserted by the add-in", () => {
  const openTryout = useTryout();

  it("are attached with one click and taken off with another", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page, cell } = tryout;
    await openForeign(tryout);
    await attach(tryout).waitFor();
    await pane.getByText(/120\/121 dòng khớp biểu mẫu/).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);

    const address = await figureOf(tryout, "Hình thức khảo sát");
    const plain = await fillOf(cell(address));
    await attach(tryout).click();
    await detach(tryout).waitFor();
    assert.equal(await attach(tryout).count(), 0);

    await tryout.type(address, "9");
    await page.getByRole("button", { name: "Vẫn ghi" }).click();
    await until("the mark", async () => (await fillOf(cell(address))) !== plain);
    // A lone finding opens, and what stands below it moves.
    await findings(tryout).first().getByRole("button", { name: "Vì sao" }).waitFor();

    await detach(tryout).click();
    await detach(tryout).click();
    await attach(tryout).waitFor();
    assert.equal(await fillOf(cell(address)), plain);
    assert.equal(await cell(address).innerText(), "9");
    await tryout.type(address, "8");
    await until("8 is taken without a question", async () => (await cell(address).innerText()) === "8");
    await findings(tryout).filter({ hasText: "8: mã không có trong danh mục" }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });

  it("of an inserted form come back after they were taken off", async () => {
    const tryout = await openTryout({ width: 320 });
    await insertProvinceForm(tryout);
    await detach(tryout).click();
    await detach(tryout).click();
    await attach(tryout).click();
    await detach(tryout).waitFor();
    const address = await figureOf(tryout, "Hình thức khảo sát");
    const plain = await fillOf(tryout.cell(address));
    await tryout.type(address, "9");
    await tryout.page.getByRole("button", { name: "Vẫn ghi" }).click();
    await until("the mark", async () => (await fillOf(tryout.cell(address))) !== plain);
    assert.deepEqual(tryout.strays, []);
  });
});
