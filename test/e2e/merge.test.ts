import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { address, recognise } from "../../src/core";
import { newForm } from "../../src/entry/cli/new-form";
import { templateNamed } from "../../src/entry/cli/templates";
import { readSnapshot } from "../../src/sheets/xlsx";
import { fill } from "../entry/cli/fill";
import { accessibilityProblems } from "./pane";
import { type Tryout, useTryout } from "./tryout";

const FORM = "ninh-thuan-2022/huyen";

/** A report of an office as a file: procedures finished, and finished on time. */
async function report(name: string, office: string, xong: number | string, dungHan: number) {
  const blank = await newForm({ template: FORM, period: "6-thang", year: 2022, office });
  const snapshot = await readSnapshot(blank);
  const [layout] = recognise(snapshot, [await templateNamed(FORM)]);
  const place = (key: string) => layout!.cells.get(key)!;
  const cells = [place("giai-quyet.cap-huyen.xong"), place("giai-quyet.cap-huyen.ho-so-dung-han")] as const;
  const sheet = snapshot.sheets.findIndex(({ id }) => id === cells[0].sheet);
  const [base, part] = cells.map(({ row, column }) => address(row, column));
  const buffer = Buffer.from(await fill(blank, { [base!]: xong, [part!]: dungHan }, sheet));
  return { name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer };
}

/** Goes on with Tab until the button has the focus, then presses it. */
async function press({ pane, page }: Tryout, name: string): Promise<void> {
  const button = pane.getByRole("button", { name, exact: true });
  await button.waitFor();
  for (let steps = 0; steps < 80; steps++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

describe("reports of many offices as one, by keyboard", () => {
  const openTryout = useTryout();

  it("three files are read, who is missing is named, and the rate of the sums is inserted", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    const files = [
      await report("a.xlsx", "UBND huyện Thuận Nam", 100, 90),
      await report("b.xlsx", "UBND huyện Ninh Sơn", 2, 1),
      await report("c.xlsx", "UBND huyện Bác Ái", 1000, 900),
      { name: "d.xlsx", mimeType: "", buffer: Buffer.from("hỏng") },
    ];
    await pane.getByRole("combobox", { name: "Loại đơn vị" }).focus();
    await press(tryout, "Tổng hợp từ các tệp…");
    await pane.getByRole("heading", { name: "Tổng hợp từ các tệp" }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await press(tryout, "Chọn các tệp…");
    await (await chooser).setFiles(files);
    await pane.getByText("Đã đọc 4 tệp, có 3 báo cáo.").waitFor();
    const problems = pane.getByRole("list", { name: "Cần xem lại" }).getByRole("listitem");
    await pane.getByText("Đã cộng báo cáo của 3 đơn vị; 1 tệp không đọc được.").waitFor();
    assert.deepEqual(await problems.allInnerTexts(), ["d.xlsx: Không đọc được tệp. Không phải tệp .xlsx hay .docx."]);

    await pane.getByRole("textbox", { name: "Các đơn vị phải báo cáo" }).focus();
    await page.keyboard.type("UBND huyện Ninh Sơn\nUBND huyện Thuận Nam\nUBND huyện Bác Ái\nUBND huyện Ninh Hải");
    await pane.getByText(/1 đơn vị chưa có báo cáo/).waitFor();
    assert.match((await problems.allInnerTexts())[0] ?? "", /^UBND huyện Ninh Hải: Chưa có báo cáo/);
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await press(tryout, "Chèn bảng tổng hợp");
    await page.getByRole("tab", { name: "Tình hình nhận báo cáo", selected: true }).waitFor();
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
    await page.getByRole("tab", { name: "Phụ lục 3" }).click();
    await page.getByRole("gridcell").getByText("89.93", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Nguồn số liệu" }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});
