import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { figureOf, findings, insertProvinceForm } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

interface Form {
  readonly appendices: readonly { readonly tables: readonly { readonly rows: readonly { readonly id: string }[] }[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const form = read("templates/bnv-6459-2020/tinh.json") as Form;
const { figures } = read("test/templates/samples/bnv-6459-2020/tinh.json") as {
  readonly figures: Readonly<Record<string, number>>;
};
const CAPTION = "(Kèm theo Báo cáo số: 125/BC-UBND ngày 20 tháng 6 năm 2021 của UBND tỉnh Bình Định)";

/** Types the clean sample into the inserted form, and the number and date of the report above it. */
async function fillIn(tryout: Tryout): Promise<void> {
  const rows = form.appendices[0]?.tables[0]?.rows ?? [];
  const planned = await figureOf(tryout, "Số nhiệm vụ đề ra trong kế hoạch");
  const first = Number(planned.replace(/\D/g, "")) - 1 - rows.findIndex(({ id }) => id === "ke-hoach.nhiem-vu");
  const typed = rows.map(({ id }) => figures[id]?.toString() ?? "");
  await tryout.page.evaluate(
    ([texts, top, caption]) => {
      const { user } = window.excel;
      texts.forEach((text, at) => {
        if (text === "") return;
        user.select({ row: top + at, column: 3, rows: 1, columns: 1 });
        user.type(text, true);
      });
      user.select({ row: 3, column: 0, rows: 1, columns: 1 });
      user.type(caption, true);
    },
    [typed, first, CAPTION] as const,
  );
}

describe("may the report be sent?", () => {
  const openTryout = useTryout();

  it("yes, when nothing is wrong; no longer, once a figure is", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane } = tryout;
    await insertProvinceForm(tryout);
    await fillIn(tryout);
    await pane.getByText(/Chưa thấy lỗi trong \d+ ô đã ghi/).waitFor();
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
    await pane.getByText("Có thể gửi", { exact: true }).waitFor();
    await pane.getByText(/Đã quá hạn 25\/6\/2021/).waitFor();
    await tryout.type(await figureOf(tryout, "Số nhiệm vụ đã hoàn thành"), "9999");
    await pane.getByText("Chưa thể gửi", { exact: true }).waitFor();
    await pane.getByText("Còn 1 lỗi.").waitFor();
    await pane.getByRole("button", { name: "Quay lại" }).click();
    await until("the error is listed", async () => (await findings(tryout).count()) === 1);
  });

  it("by keyboard alone", async () => {
    const tryout = await openTryout({ width: 320 });
    const { pane, page } = tryout;
    const press = async (name: string, key = "Enter") => {
      const button = pane.getByRole("button", { name, exact: true });
      await button.waitFor();
      for (let steps = 0; steps < 60; steps++) {
        if (await button.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press(key);
    };
    await pane.getByRole("combobox", { name: "Loại đơn vị" }).focus();
    await page.keyboard.type("UBND tỉnh");
    await press("Chèn biểu mẫu");
    await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
    await pane.getByRole("button", { name: "Kiểm tra lại" }).focus();
    await press("Kiểm tra trước khi nộp");
    await pane.getByText("Chưa thể gửi", { exact: true }).waitFor();
    await pane.getByText("1 dòng tiêu đề còn chỗ chưa ghi", { exact: false }).waitFor();
  });
});

describe("an Excel that is too old", () => {
  const openTryout = useTryout();

  it("is told so in plain words", async () => {
    const tryout = await openTryout({ width: 320, api: "1.8" });
    await tryout.pane.getByText(/Phiên bản Excel này quá cũ/).waitFor();
  });
});
