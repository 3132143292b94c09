import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, chooseProvinceForm, figureOf, findings, insertProvinceForm, settled } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

const shows = (tryout: Tryout, address: string, text: string) =>
  until(`${address} shows "${text}"`, async () => (await tryout.cell(address).innerText()).trim() === text);

/** Types as somebody who insists on what Excel asks about. */
async function insist(tryout: Tryout, address: string, text: string): Promise<void> {
  await tryout.type(address, text);
  const keep = tryout.page.getByRole("button", { name: "Vẫn ghi" });
  if (await keep.isVisible()) await keep.click();
}

describe("Hoàn tác, in an Excel whose own undo the add-in has emptied", () => {
  const openTryout = useTryout();

  it("takes a fix and then the form back, and says what it left", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    await insertProvinceForm(tryout);
    const inserted = pane.getByRole("button", { name: "Hoàn tác: chèn “Phụ lục 2”" });
    await inserted.waitFor();
    const total = await figureOf(tryout, "Tổng số TTHC đang có hiệu lực");
    await insist(tryout, total, "1.297");
    await pane.getByRole("button", { name: "Ghi 1297" }).click();
    await shows(tryout, total, "1297");
    await pane.getByRole("button", { name: `Hoàn tác: ${total}` }).click();
    await shows(tryout, total, "1.297");
    await pane.getByText(`Đã hoàn tác: ${total}.`).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);

    await inserted.click();
    await pane.getByText("Trang “Phụ lục 2” được giữ lại: sau khi chèn, trang đã có thay đổi khác.").waitFor();
    assert.equal(await page.getByRole("tab", { name: "Phụ lục 2" }).count(), 1);
    assert.equal(await pane.getByRole("button", { name: /^Hoàn tác/ }).count(), 0);
    assert.deepEqual(tryout.strays, []);
  });

  it("takes away the form nobody has touched", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    await insertProvinceForm(tryout);
    await pane.getByRole("button", { name: "Hoàn tác: chèn “Phụ lục 2”" }).click();
    await until("the sheet is gone", async () => (await page.getByRole("tab", { name: "Phụ lục 2" }).count()) === 0);
    await pane.getByRole("combobox", { name: "Loại đơn vị" }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});

describe("round trips, all of the pane's reads counted", () => {
  const openTryout = useTryout();
  const trips = ({ page }: Tryout) => page.evaluate(() => window.excel.counters.roundTrips);
  /** Round trips until nothing is asked any more, late events of our own writes included. */
  async function cost(tryout: Tryout, act: () => Promise<void>): Promise<number> {
    await tryout.page.waitForTimeout(1500);
    const before = await trips(tryout);
    await act();
    await tryout.page.waitForTimeout(1500);
    return (await trips(tryout)) - before;
  }

  it("are at most 4 for a form, 3 for a fix, 4 for an explanation", async (t) => {
    const tryout = await openTryout({ width: 320 });
    const { pane } = tryout;
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    await tryout.page.evaluate(() => (window.excel.faults.eventDelay = 60));
    // The pane reads once when the focus comes to it: that is no part of what a click costs.
    await chooseProvinceForm(tryout);
    const form = await cost(tryout, async () => {
      await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
      await pane.getByRole("heading", { name: /6 tháng 2021/ }).waitFor();
    });
    await insist(tryout, await figureOf(tryout, "Tổng số TTHC đang có hiệu lực"), "1.297");
    await tryout.type(await figureOf(tryout, "Tổng số biên chế được giao trong năm"), "100");
    await tryout.type(await figureOf(tryout, "Tổng số biên chế có mặt tại thời điểm báo cáo"), "104");
    await settled(tryout, 3);
    await findings(tryout).filter({ hasText: "1297" }).getByRole("button").first().click();
    await pane.getByRole("button", { name: "Ghi 1297" }).waitFor();
    const fix = await cost(tryout, async () => {
      await pane.getByRole("button", { name: "Ghi 1297" }).click();
      await pane.getByRole("button", { name: "Ghi 1297" }).waitFor({ state: "detached" });
    });
    await tryout.cell("A1").click();
    await tryout.page.waitForTimeout(1500);
    await pane.getByRole("button", { name: "Giải trình vào Ghi chú" }).click();
    await pane.getByRole("textbox", { name: "Lời giải trình" }).fill("tăng cường");
    const explanation = await cost(tryout, async () => {
      await pane.getByRole("button", { name: "Ghi vào Ghi chú" }).click();
      await pane.getByText("1 cảnh báo đã giải trình").waitFor();
    });
    t.diagnostic(`form ${form}, fix ${fix}, explanation ${explanation}`);
    assert.ok(form >= 3 && form <= 4, `${form} for a form`);
    assert.equal(fix, 3);
    assert.ok(explanation <= 4, `${explanation} for an explanation`);
  });
});
