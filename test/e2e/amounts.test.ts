import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unitTypeNames } from "../../src/text/pane";
import { accessibilityProblems, findings } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

/** Types into the figure of the amount with this label, on whichever sheet it stands. Resolves to what the cell then holds. */
function typeAmount({ page }: Tryout, label: string, text: string): Promise<unknown> {
  return page.evaluate(
    ([wanted, typed]) => {
      const { model, user } = window.excel;
      for (const sheet of model.sheets) {
        const rows = Array.from({ length: 60 }, (_, row) => row);
        const row = rows.find((one) => sheet.cell(one, 1)?.value === wanted);
        if (row === undefined) continue;
        if (model.activeId !== sheet.id) user.activateSheet(sheet.id);
        user.select({ row, column: 3, rows: 1, columns: 1 });
        user.type(typed, true);
        return sheet.cell(row, 3)?.value;
      }
      throw new Error(`no row "${wanted}"`);
    },
    [label, text] as const,
  );
}

describe("an amount typed with a thousands dot", () => {
  const openTryout = useTryout();

  it("is asked about where Excel took the dot for a decimal point, and put right by keyboard", async () => {
    const tryout = await openTryout({ width: 320, locale: "en-US" });
    const { page, pane } = tryout;
    await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: unitTypeNames.huyen });
    await pane
      .getByRole("combobox", { name: "Biểu mẫu" })
      .selectOption({ label: "Ninh Thuận 872 · Phụ lục 1–7 (huyện, thành phố)" });
    await pane.getByRole("textbox", { name: "Năm" }).fill("2024");
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();

    assert.equal(await typeAmount(tryout, "Kế hoạch được giao", "87.582"), 87.582);
    await findings(tryout).getByText("Excel đang hiểu là 87,582. Ý bạn là 87582?").waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    const fix = pane.getByRole("button", { name: "Ghi 87582", exact: true });
    await fix.focus();
    await page.keyboard.press("Enter");
    await until("no finding", async () => (await findings(tryout).count()) === 0);

    await Promise.all([page.waitForEvent("load"), page.getByLabel("Máy đặt theo").selectOption("vi-VN")]);
    await pane.getByText("Đã ghi 1/").waitFor();
    assert.equal(await typeAmount(tryout, "Đã thực hiện", "54,984"), 54.984);
    await pane.getByText("Đã ghi 2/").waitFor();
    assert.equal(
      await findings(tryout)
        .getByText(/Ý bạn là 54984/)
        .count(),
      0,
    );
    assert.deepEqual(tryout.strays, []);
  });
});
