import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessibilityProblems, figureOf, findings, insertProvinceForm } from "./pane";
import { useTryout, type TryoutOptions } from "./tryout";

const LOOKS: readonly (readonly [string, TryoutOptions])[] = [
  ["light", { width: 320, theme: "light" }],
  ["dark", { width: 320, theme: "dark" }],
  ["high contrast", { width: 320, contrast: true }],
];

describe("axe finds nothing wrong", () => {
  const openTryout = useTryout();

  for (const [name, options] of LOOKS) {
    it(`in any state of the pane, ${name}`, async () => {
      const tryout = await openTryout(options);
      const { pane, page } = tryout;
      await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
      assert.deepEqual(await accessibilityProblems(tryout), [], "the start");
      await insertProvinceForm(tryout);
      assert.deepEqual(await accessibilityProblems(tryout), [], "nothing filled");
      await tryout.type(await figureOf(tryout, "Hình thức khảo sát"), "9");
      await page.getByRole("button", { name: "Vẫn ghi" }).click();
      await findings(tryout).first().waitFor();
      assert.deepEqual(await accessibilityProblems(tryout), [], "a finding");
      await pane.getByRole("button", { name: "Kiểm tra trước khi nộp" }).click();
      await pane.getByText("Chưa thể gửi").waitFor();
      assert.deepEqual(await accessibilityProblems(tryout), [], "the submit check");
    });
  }

  it("in the pane opened outside Excel", async () => {
    const tryout = await openTryout();
    await tryout.page.goto(`${tryout.origin}/taskpane.html`);
    await tryout.page.getByText("Bảng này chạy trong Excel").waitFor({ timeout: 40_000 });
    assert.deepEqual(await accessibilityProblems(tryout), []);
  });
});
