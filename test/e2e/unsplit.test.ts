import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { builtInTemplate } from "../../src/entry/built-in";
import { accessibilityProblems } from "./pane";
import { useTryout } from "./tryout";

describe("a table pasted as plain text, every row in one cell", () => {
  const openTryout = useTryout();

  it("is named in the pane with what to do", async () => {
    const { file } = await builtInTemplate("bnv-6459-2020/tinh");
    const rows = file.appendices[0]!.tables[0]!.rows.map(({ stt, label, unit }) =>
      [stt, label, unit, "12"].join("   "),
    );
    const tryout = await openTryout({ width: 320 });
    const { page, pane } = tryout;
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    await page.evaluate((lines) => {
      const { user } = window.excel;
      lines.forEach((line, row) => {
        user.select({ row, column: 0, rows: 1, columns: 1 });
        user.type(line.replaceAll("\n", " "), true);
      });
    }, rows);
    await pane.getByText("Trang “Sheet1”: mỗi dòng của bảng đang nằm gọn trong một ô").waitFor();
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    assert.deepEqual(tryout.strays, []);
  });
});
