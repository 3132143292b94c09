import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locator } from "playwright-core";
import { address, recognise, type Place } from "../../src/core";
import { builtInTemplate } from "../../src/entry/built-in";
import { unitTypeNames } from "../../src/text/pane";
import { blankForm, snapshot } from "../support/snapshot";
import { accessibilityProblems, findings } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

/** Of the report of Ninh Sơn: 2 + 2 + 44 units of 42, a fraction in a count; and a figure with a space in it. */
const TYPED: Readonly<Record<string, string>> = {
  "giai-quyet.cap-huyen.xong": "446/491",
  "tu-chu.tong-so": "42",
  "tu-chu.chi-thuong-xuyen": "02",
  "tu-chu.mot-phan": "02",
  "tu-chu.nha-nuoc-bao-dam": "44",
  "nguoi-lam-viec.duoc-giao": "1 289",
};

const FRACTION = ["giai-quyet.cap-huyen.xong", "ho-so.tiep-nhan"] as const;

interface Form {
  readonly sheets: number;
  /** `sheet` counts from the first sheet of the form. */
  readonly at: (key: string) => { readonly sheet: number; readonly row: number; readonly column: number };
}

async function insertForm({ pane }: Tryout): Promise<Form> {
  const template = await builtInTemplate("ninh-thuan-2022/huyen");
  const { file } = template;
  await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: unitTypeNames.huyen });
  await pane.getByRole("combobox", { name: "Biểu mẫu" }).selectOption({ label: file.name });
  await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "Quý III" });
  await pane.getByRole("textbox", { name: "Năm" }).fill("2024");
  await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
  await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
  const sheets = blankForm(template);
  const [layout] = recognise(snapshot(...sheets), [template]);
  return {
    sheets: sheets.length,
    at(key) {
      const place: Place | undefined = layout?.cells.get(key);
      if (!place) throw new Error(`no place for ${key}`);
      return { ...place, sheet: sheets.findIndex(({ id }) => id === place.sheet) };
    },
  };
}

async function typeAll({ page }: Tryout, { at, sheets }: Form): Promise<void> {
  const typed = Object.entries(TYPED).map(([key, text]) => ({ ...at(key), text }));
  await page.evaluate(
    ([all, count]) => {
      const { model, user } = window.excel;
      const inserted = model.sheets.slice(-count);
      for (const { sheet, row, column, text } of all) {
        const id = inserted[sheet]?.id ?? "";
        if (model.activeId !== id) user.activateSheet(id);
        user.select({ row, column, rows: 1, columns: 1 });
        user.type(text, true);
      }
    },
    [typed, sheets] as const,
  );
}

/** What cells of the form hold. */
function held({ page }: Tryout, { at, sheets }: Form, keys: readonly string[]): Promise<readonly unknown[]> {
  return page.evaluate(
    ([places, count]) => {
      const inserted = window.excel.model.sheets.slice(-count);
      return places.map(({ sheet, row, column }) => inserted[sheet]?.cell(row, column)?.value ?? "");
    },
    [keys.map(at), sheets] as const,
  );
}

const nameOf = ({ at }: Form, key: string) => address(at(key).row, at(key).column);

async function press({ page }: Tryout, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press("Enter");
}

describe("what is most likely meant, by keyboard in 320 px", () => {
  const openTryout = useTryout();

  it("is said, repaired over two sheets and taken back, repaired where it is certain, and walked through", async () => {
    const tryout = await openTryout({ width: 320, locale: "vi-VN", undo: "join" });
    const { pane, page } = tryout;
    const form = await insertForm(tryout);
    await typeAll(tryout, form);
    const holds = (keys: readonly string[], wanted: readonly unknown[]) =>
      until(`${keys.join()} hold ${wanted.join()}`, async () => {
        return JSON.stringify(await held(tryout, form, keys)) === JSON.stringify(wanted);
      });

    const units = findings(tryout).filter({ hasText: "48" }).first();
    await press(tryout, units.getByRole("button", { name: /^Đến ô/ }));
    const note = units.getByRole("group", { name: "Ô có thể sai" });
    await note.waitFor();
    assert.match(await note.innerText(), new RegExp(`${nameOf(form, "tu-chu.nha-nuoc-bao-dam")}\\b`));
    assert.deepEqual(await accessibilityProblems(tryout), [], "suspects");

    await press(tryout, findings(tryout).getByRole("button", { name: /“446\/491”/ }));
    await press(tryout, pane.getByRole("button", { name: "Ghi 446 và 491", exact: true }));
    await holds(FRACTION, [446, 491]);
    await page.evaluate(() => void window.excel.user.undo());
    await holds(FRACTION, ["446/491", ""]);

    await press(tryout, pane.getByRole("button", { name: "Sửa nhanh 1 ô…" }));
    await pane.getByText(`${nameOf(form, "nguoi-lam-viec.duoc-giao")}: 1 289 → 1.289`).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), [], "certain fixes");
    await holds(["nguoi-lam-viec.duoc-giao"], ["1 289"]);
    await press(tryout, pane.getByRole("button", { name: "Sửa 1 ô" }));
    await pane.getByRole("status").filter({ hasText: "Đã sửa 1 ô." }).waitFor();
    await holds(["nguoi-lam-viec.duoc-giao", ...FRACTION], [1289, "446/491", ""]);
    await press(tryout, pane.getByRole("button", { name: "Đóng" }));
    await until(
      "nothing certain left",
      async () => (await pane.getByRole("button", { name: /^Sửa nhanh/ }).count()) === 0,
    );

    await press(tryout, units.getByRole("button", { name: /^Đến ô/ }).first());
    await press(tryout, units.getByRole("button", { name: "Vì sao" }));
    const walk = units.getByRole("button", { name: /^(Đi qua|Ô tiếp theo)/ });
    await press(tryout, walk);
    const first = nameOf(form, "tu-chu.tong-so");
    await units.getByText(`Đang ở ô ${first}:`).waitFor();
    await until("the cell is selected", async () => (await page.getByLabel("Ô đang chọn").innerText()) === first);
    assert.deepEqual(await accessibilityProblems(tryout), [], "why");
    await page.keyboard.press("Enter");
    await until("the next cell", async () => !(await units.getByText(/^Đang ở ô/).innerText()).includes(`${first}:`));
    assert.equal(await walk.evaluate((button) => button === document.activeElement), true);
    assert.deepEqual(tryout.strays, []);
  });
});
