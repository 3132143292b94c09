import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { findings } from "./pane";
import { until, useTryout } from "./tryout";

const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ["scripts/start.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 20_000,
  });

describe("npm start", () => {
  for (const [args, env, word] of [
    [[], { PORT: "abc" }, "PORT=abc"],
    [[], { PORT: "0" }, "PORT=0"],
    [[], { PORT: "65536" }, "PORT=65536"],
    [["--open"], {}, "--open"],
  ] as const) {
    it(`refuses ${[...args, ...Object.values(env)].join(" ")} in one line, and builds nothing`, () => {
      const { status, stderr, stdout } = start(args, env);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.equal(stderr.trim().split("\n").length, 1);
      assert.ok(stderr.includes(word), stderr);
    });
  }

  it("takes the last build for as long as nothing it was made from changes", async () => {
    const { lastBuild } = (await import("../../scripts/start/last-build.mjs" as string)) as {
      lastBuild(parts: object): { readonly holds: boolean; renew(build: () => Promise<void>): Promise<void> };
    };
    const folder = mkdtempSync(join(tmpdir(), "start-"));
    const [source, result, stamp] = ["source", "result", "stamp"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const parts = { sources: [source, join(folder, "none")], results: [result], stamp };
    writeFileSync(source, "1");
    assert.equal(lastBuild(parts).holds, false);
    await lastBuild(parts).renew(async () => writeFileSync(result, "built"));
    assert.equal(lastBuild(parts).holds, true);
    writeFileSync(source, "2");
    assert.equal(lastBuild(parts).holds, false);
    writeFileSync(source, "1");
    await assert.rejects(lastBuild(parts).renew(() => Promise.reject(new Error("broken off"))));
    assert.equal(lastBuild(parts).holds, false);
    assert.equal(existsSync(stamp), false);
    rmSync(folder, { recursive: true });
  });
});

describe("the try-out page", () => {
  const openTryout = useTryout();

  it("opens a report with errors, keeps what is typed over a reload, and opens an empty file again", async () => {
    const tryout = await openTryout({ newcomer: true });
    const { page, pane } = tryout;
    await page.getByRole("heading", { name: "Bắt đầu" }).waitFor();
    await page.getByRole("button", { name: "Đã hiểu" }).click();
    const files = page.getByRole("combobox", { name: "Mở tệp" });
    assert.equal(await files.locator("option").count(), 2 + 2 * 6);
    const names = await files.locator("option").allInnerTexts();
    await files.selectOption({ label: names.find((name) => /tỉnh, thành phố.*có lỗi/.test(name)) ?? "" });
    await until("its errors are listed", async () => (await findings(tryout).count()) >= 3);
    await pane.getByRole("button", { name: "Gắn kiểm tra vào trang tính này" }).waitFor();
    await tryout.type("H1", "ghi thêm");
    await page.reload();
    await until("what was typed is there", async () => (await tryout.cell("H1").innerText()) === "ghi thêm");
    await until("its errors are listed again", async () => (await findings(tryout).count()) >= 3);
    assert.equal(await page.getByRole("heading", { name: "Bắt đầu" }).isVisible(), false);
    await files.selectOption({ label: "Tệp trống" });
    await pane.getByRole("button", { name: "Chèn biểu mẫu", exact: true }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });
});
