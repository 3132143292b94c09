import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { recognise, type Place, type Template } from "../../src/core";
import { builtInTemplate } from "../../src/entry/built-in";
import { unitTypeNames } from "../../src/text/pane";
import { blankForm, snapshot } from "../support/snapshot";
import { findings } from "./pane";
import { until, useTryout, type Tryout } from "./tryout";

const IDS = [
  "bnv-6459-2020/bo",
  "bnv-6459-2020/tinh",
  "quang-ngai-2021/so",
  "binh-dinh-2020/huyen",
  "soc-trang-2021/so",
  "ninh-thuan-2022/huyen",
];

interface Typed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the sample's figures stand on the drawn sheets, counted from the first of them. */
function sampleOf(template: Template): readonly Typed[] {
  const path = `test/templates/samples/${template.file.id}.json`;
  const { figures } = JSON.parse(readFileSync(path, "utf8")) as { figures: Record<string, number | string> };
  const sheets = blankForm(template);
  const layout = recognise(snapshot(...sheets), [template])[0];
  return Object.entries(figures).map(([key, figure]) => {
    const place: Place | undefined = layout?.cells.get(key);
    if (!place) throw new Error(`no place for ${key}`);
    return { ...place, sheet: sheets.findIndex(({ id }) => id === place.sheet), text: String(figure) };
  });
}

/** Types figures into the sheets that were inserted last, without asking for each. */
async function typeAll(tryout: Tryout, figures: readonly Typed[], sheets: number): Promise<void> {
  await tryout.page.evaluate(
    ([typed, count]) => {
      const { model, user } = window.excel;
      const inserted = model.sheets.slice(-count);
      for (const { sheet, row, column, text } of typed) {
        const id = inserted[sheet]?.id;
        if (id === undefined) throw new Error(`no sheet ${sheet}`);
        if (model.activeId !== id) user.activateSheet(id);
        user.select({ row, column, rows: 1, columns: 1 });
        user.type(text, true);
      }
    },
    [figures, sheets] as const,
  );
}

describe("every form, chosen by its unit type", () => {
  const openTryout = useTryout();

  for (const id of IDS) {
    it(`${id}: inserted, a clean report without a finding, a slip with one`, async (t) => {
      const template = await builtInTemplate(id);
      const { file } = template;
      const tryout = await openTryout({ width: 320 });
      const { pane, page } = tryout;
      const unitType = file.unitTypes[0] ?? "tinh";
      await pane.getByRole("combobox", { name: "Loại đơn vị" }).selectOption({ label: unitTypeNames[unitType] });
      await pane.getByRole("combobox", { name: "Biểu mẫu" }).selectOption({ label: file.name });
      await pane.getByRole("combobox", { name: "Kỳ báo cáo" }).selectOption({ label: "6 tháng" });
      await pane.getByRole("textbox", { name: "Năm" }).fill("2024");
      await pane.getByRole("textbox", { name: "Tên đơn vị" }).fill("UBND huyện Ninh Sơn");
      const started = performance.now();
      await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).click();
      await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).waitFor();
      t.diagnostic(`${file.appendices.length} sheets inserted in ${(performance.now() - started).toFixed(0)} ms`);

      const sample = sampleOf(template);
      await typeAll(tryout, sample, file.appendices.length);
      await pane.getByText(`Chưa thấy lỗi trong ${sample.length} ô đã ghi`).waitFor();

      const slip = sample.find(({ text }) => /^[1-9]$/.test(text));
      assert.ok(slip);
      const before = await page.evaluate(() => ({ ...window.excel.counters }));
      await typeAll(tryout, [{ ...slip, text: "446/491x" }], file.appendices.length);
      await until("a finding", async () => (await findings(tryout).count()) > 0);
      const after = await page.evaluate(() => ({ ...window.excel.counters }));
      assert.equal(after.writes - before.writes, 0);
      assert.ok(after.roundTrips - before.roundTrips <= 2, "one read an edit, one more where another sheet is shown");
      await typeAll(tryout, [slip], file.appendices.length);
      await until("no finding", async () => (await findings(tryout).count()) === 0);
      assert.deepEqual(tryout.strays, []);
    });
  }
});
