import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { until, type Tryout } from "./tryout";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

export const findings = ({ pane }: Tryout): Locator =>
  pane.getByRole("list", { name: "Kết quả kiểm tra" }).getByRole("listitem");

/** The pane's first view, filled in for the province form. */
export async function chooseProvinceForm({ pane }: Tryout): Promise<void> {
  await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: "UBND tỉnh, thành phố" });
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "6 tháng" });
  await pane.getByRole("textbox", { name: "Năm" }).fill("2021");
  await pane.getByRole("textbox", { name: "Tên đơn vị" }).fill("UBND tỉnh Bình Định");
}

/** The province form inserted. Resolves when it stands on its sheet and the pane checks it. */
export async function insertProvinceForm(tryout: Tryout): Promise<void> {
  const { pane, page } = tryout;
  await chooseProvinceForm(tryout);
  await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
  await page.getByRole("tab", { name: "Phụ lục 2" }).waitFor();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
}

/** Address of the cell that takes the figure of the row with this label, on the sheet in view. */
export async function figureOf({ page }: Tryout, label: string): Promise<string> {
  const address = await page.evaluate((wanted) => {
    const cells = [...document.querySelectorAll<HTMLElement>("[role=gridcell]")];
    const plain = (cell: HTMLElement) => cell.innerText.replace(/\s+/g, " ").trim();
    const row = cells.find((cell) => plain(cell).startsWith(wanted))?.dataset["row"];
    const column = cells.find((cell) => /^Số (lượng|liệu$)/.test(plain(cell)))?.dataset["column"];
    return cells.find((cell) => cell.dataset["row"] === row && cell.dataset["column"] === column)?.ariaLabel;
  }, label);
  if (!address) throw new Error(`no row on the sheet begins with "${label}"`);
  return address;
}

/** Waits until the pane has read the sheet as it is now: the status says so many figures are filled. */
export async function settled({ pane }: Tryout, filled: number): Promise<void> {
  await until(`${filled} figures read`, async () => (await pane.getByText(`Đã ghi ${filled}/`).count()) > 0);
}

/** Walks to a button of the pane with the Tab key, from where the focus is. */
export async function walkToButton({ pane, page }: Tryout, name: string | RegExp): Promise<void> {
  const button = pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  await button.waitFor();
  const reached = () => button.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 80 && !(await reached()); steps++) await page.keyboard.press("Tab");
  if (!(await reached())) throw new Error(`the keyboard does not reach ${name}`);
}

export async function pressByKeyboard(tryout: Tryout, name: string | RegExp): Promise<void> {
  await walkToButton(tryout, name);
  await tryout.page.keyboard.press("Enter");
}

/** What axe-core finds wrong in the pane as it stands, one line a rule. */
export async function accessibilityProblems({ page }: Tryout): Promise<string[]> {
  const frame = page.frames().find((one) => /\/(taskpane|selftest)\.html$/.test(one.url())) ?? page.mainFrame();
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
