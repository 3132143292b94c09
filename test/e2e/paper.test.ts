import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, figureOf, insertProvinceForm, settled } from "./pane";
import { bytesOf, useTryout, type Tryout } from "./tryout";

/** Goes on with Tab until the button has the focus, then presses it. */
async function press({ pane, page }: Tryout, name: string | RegExp): Promise<void> {
  const button = pane.getByRole("button", { name, exact: true });
  await button.waitFor();
  for (let steps = 0; steps < 80; steps++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

async function checkBeforeSending(tryout: Tryout): Promise<void> {
  await tryout.pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
  await press(tryout, "Kiểm tra trước khi nộp");
  await tryout.pane.getByText(/^Mã đối chiếu số liệu: /).waitFor();
}

describe("what goes out with a report, by keyboard", () => {
  const openTryout = useTryout();

  it("a Phiếu kiểm tra is made; once a figure has changed, the pane says so; the figures are handed on", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    await insertProvinceForm(tryout);
    const [planned, done] = [
      await figureOf(tryout, "Số nhiệm vụ đề ra trong kế hoạch"),
      await figureOf(tryout, "Số nhiệm vụ đã hoàn thành"),
    ];
    await tryout.type(planned, "40");
    await tryout.type(done, "44");
    await settled(tryout, 2);

    await checkBeforeSending(tryout);
    await press(tryout, "Phiếu kiểm tra");
    await press(tryout, "Phiếu kiểm tra");
    await pane.getByText("Đã có phiếu kiểm tra ở trang “Phiếu kiểm tra”; số liệu chưa đổi từ khi lập phiếu.").waitFor();
    await page.getByRole("tab", { name: "Phiếu kiểm tra", exact: true, selected: true }).waitFor();
    await page.getByText("PHIẾU KIỂM TRA SỐ LIỆU").waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await page.getByRole("tab", { name: "Phụ lục 2" }).click();
    await tryout.type(done, "39");
    await pane.getByText(/^Số liệu đã đổi sau khi lập phiếu ở trang “Phiếu kiểm tra”/).waitFor();

    await pane.getByRole("button", { name: "← Quay lại" }).focus();
    await press(tryout, "Xuất số liệu");
    await press(tryout, "Tệp CSV mở bằng Excel");
    const text = await pane.getByRole("textbox", { name: "Nội dung tệp" }).inputValue();
    assert.match(text, /;ke-hoach\.hoan-thanh;.*;39;có số liệu;/);
    const download = page.waitForEvent("download");
    await press(tryout, /^Tải /);
    const file = await download;
    assert.equal(file.suggestedFilename(), "bnv-6459-2020_tinh_6-thang_2021.csv");
    assert.match((await bytesOf(file)).toString("utf8"), /^\uFEFFTệp;Đơn vị báo cáo;/);
    assert.deepEqual(await accessibilityProblems(tryout), []);
    assert.deepEqual(tryout.strays, []);

    await press(tryout, "Phiếu kiểm tra");
    await press(tryout, "Phiếu kiểm tra");
    await page.getByRole("tab", { name: "Phiếu kiểm tra (2)", selected: true }).waitFor();
  });
});
