import { chooseProvinceForm, figureOf, findings, insertProvinceForm } from "../../test/e2e/pane";
import type { Tryout } from "../../test/e2e/tryout";

/** What stands in the pane when its picture is taken. A scene goes on where the one before it has ended. */
export interface Scene {
  /** Of the picture, without its ending. */
  readonly name: string;
  show(tryout: Tryout): Promise<void>;
}

const press = ({ pane }: Tryout, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Types as the clerk who insists when Excel asks whether the value is meant. */
async function type(tryout: Tryout, label: string, text: string): Promise<void> {
  await tryout.type(await figureOf(tryout, label), text);
  const keep = tryout.page.getByRole("button", { name: "Vẫn ghi" });
  if (await keep.isVisible()) await keep.click();
}

/** The finding on the figure of this row, opened in the list. */
async function open(tryout: Tryout, label: string): Promise<void> {
  const address = await figureOf(tryout, label);
  const line = findings(tryout).getByRole("button", { name: new RegExp(`^Đến ô ${address}\\b`) });
  await line.first().waitFor();
  if ((await line.first().getAttribute("aria-expanded")) !== "true") await line.first().click();
}

async function submitted(tryout: Tryout, verdict: string): Promise<void> {
  await press(tryout, "Kiểm tra trước khi nộp");
  await tryout.pane.getByText(verdict, { exact: true }).waitFor();
}

/** What a clerk sees from opening the pane to sending the report. */
export const clerkScenes: readonly Scene[] = [
  {
    name: "01-bat-dau",
    show: async ({ pane }) => pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor(),
  },
  { name: "02-chon", show: chooseProvinceForm },
  { name: "03-da-chen", show: insertProvinceForm },
  {
    name: "04-tien-do",
    async show(tryout) {
      await type(tryout, "Số nhiệm vụ đề ra trong kế hoạch", "10");
      await press(tryout, /^Đã ghi 1\//);
      await tryout.pane.getByRole("button", { name: /^1\. Công tác chỉ đạo điều hành CCHC/ }).waitFor();
    },
  },
  {
    name: "05-loi",
    async show(tryout) {
      await press(tryout, /^Đã ghi 1\//);
      await type(tryout, "Số nhiệm vụ đã hoàn thành", "12");
      await open(tryout, "Số nhiệm vụ đã hoàn thành");
      await tryout.pane.getByRole("button", { name: "Vì sao" }).waitFor();
    },
  },
  {
    name: "06-hoi-lai",
    async show(tryout) {
      await type(tryout, "Số văn bản chỉ đạo CCHC", "1.297");
      await open(tryout, "Số văn bản chỉ đạo CCHC");
      await tryout.pane
        .getByRole("button", { name: /1\.?297/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "07-vi-sao",
    async show(tryout) {
      await type(tryout, "Số văn bản chỉ đạo CCHC", "29");
      await open(tryout, "Số nhiệm vụ đã hoàn thành");
      await press(tryout, "Vì sao");
      await tryout.pane.getByText("Căn cứ").waitFor();
    },
  },
  {
    name: "08-giai-trinh",
    async show(tryout) {
      await type(tryout, "Số nhiệm vụ đã hoàn thành", "8");
      await type(tryout, "Thống kê TTHC", "3");
      await open(tryout, "Thống kê TTHC");
      await press(tryout, "Giải trình vào Ghi chú");
      await tryout.pane.getByRole("textbox", { name: "Lời giải trình" }).fill("Theo Quyết định công bố tháng 5.");
    },
  },
  {
    name: "09-chua-the-gui",
    async show(tryout) {
      await press(tryout, "Thôi");
      await submitted(tryout, "Chưa thể gửi");
    },
  },
  {
    name: "10-co-the-gui",
    async show(tryout) {
      await tryout.page.locator("#sample").selectOption(JSON.stringify({ id: "bnv-6459-2020/tinh", slips: false }));
      await submitted(tryout, "Có thể gửi");
    },
  },
];
