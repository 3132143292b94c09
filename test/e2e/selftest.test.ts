import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assumptions } from "../../src/text/self-test/assumptions";
import type { Locator } from "playwright-core";
import { accessibilityProblems } from "./pane";
import { until, useTryout, type Tryout, type TryoutOptions } from "./tryout";

/** What the emulated Excel cannot show: it copies no sheets and makes no charts. */
const NOT_EMULATED = ["names-copied", "chart-sources"];

/** Milliseconds a whole run may take on a busy machine. */
const PATIENCE = 300_000;
const BY_HAND = Object.entries(assumptions).flatMap(([id, { tried }]) => (tried === "hands" ? [id] : []));

/** The clerk does at the sheet what the page asks for, in words that begin so. */
const answers: Readonly<Record<string, () => void>> = {
  "Trên trang tính, gõ 1.297": () => {
    const { user } = window.excel;
    ["1.297", "99,79", "50"].forEach((text, at) => {
      user.select({ row: 1 + at, column: 1, rows: 1, columns: 1 });
      user.type(text);
    });
  },
  "Trên trang tính, gõ 5 vào ô B2 và nhấn Enter, rồi": () => {
    const { user } = window.excel;
    user.select({ row: 1, column: 1, rows: 1, columns: 1 });
    user.type("5");
    user.undo();
  },
  "Trên trang tính, gõ 5 vào ô B2 và nhấn Enter.": () => {
    const { user } = window.excel;
    user.select({ row: 1, column: 1, rows: 1, columns: 1 });
    user.type("5");
  },
  "Trên trang tính, chọn hai ô": () => {
    const { user } = window.excel;
    user.select({ row: 1, column: 1, rows: 2, columns: 1 });
    user.clearCells();
  },
  "Ô B4 vừa được ghi": () => void window.excel.user.undo(),
  "Sao chép nội dung dưới đây": () => {
    const { user } = window.excel;
    user.select({ row: 0, column: 3, rows: 1, columns: 1 });
    user.paste("1\t2\n3\t4");
  },
  "Trên trang tính, bấm đúp": () => window.excel.user.startEditing(),
  "Nhấn Esc": () => window.excel.user.stopEditing(),
};

async function openSelfTest(
  open: (options?: TryoutOptions) => Promise<Tryout>,
  options: TryoutOptions,
): Promise<Tryout> {
  const tryout = await open(options);
  await tryout.pane.getByRole("link", { name: "Kiểm tra máy này" }).click();
  await tryout.pane.getByRole("heading", { name: "Kiểm tra máy này" }).waitFor();
  return tryout;
}

interface Way {
  /** The steps are passed over. */
  readonly pass?: boolean;
  /** Stopped once so many have been begun. */
  readonly stopAt?: number;
}

/** Begins, does each step that is asked for, and gives the report. */
async function runThrough(tryout: Tryout, { pass = false, stopAt = Infinity }: Way = {}): Promise<string> {
  const { pane, page } = tryout;
  await begin(tryout).click();
  const result = pane.getByRole("textbox", { name: "Kết quả" });
  const asked = pane.getByRole("alert");
  const stop = pane.getByRole("button", { name: "Dừng" });
  let last = "";
  await until(
    "the report",
    async () => {
      const says = await textOf(pane.getByRole("status").first());
      if (Number(/^\d+/.exec(says)?.[0] ?? 0) >= stopAt && (await stop.count()) > 0) await stop.click();
      const step = await textOf(asked);
      if (step !== "" && step !== last) {
        last = step;
        const answer = Object.entries(answers).find(([begins]) => step.startsWith(begins))?.[1];
        assert.ok(answer, step);
        if (!pass) await page.evaluate(answer);
        const pressed = pass ? "Bỏ qua bước này" : step.startsWith("Ô B4") ? "Đã làm xong" : null;
        if (pressed !== null) await pane.getByRole("button", { name: pressed }).click();
      }
      return (await result.count()) > 0;
    },
    PATIENCE,
  );
  return result.inputValue();
}

/** "" where it is not there, or has just gone. */
async function textOf(place: Locator): Promise<string> {
  const [text = ""] = await place.allInnerTexts();
  return text;
}

const idsOf = (report: string, outcome: string): string[] =>
  [...report.matchAll(/^\[(.+)\] (\S+) /gm)].filter(([, said]) => said === outcome).map(([, , id]) => id ?? "");

const begin = ({ pane }: Tryout) => pane.getByRole("button", { name: "Bắt đầu thử" });

/** What the workbook holds: sheets, names, settings. */
const held = ({ page }: Tryout): Promise<unknown[]> =>
  page.evaluate(() => {
    const { sheets, names, settings } = window.excel.model;
    return [sheets.map((sheet) => [sheet.name, [...sheet.entries()].length]), names.length, settings.size];
  });

describe("Kiểm tra máy này", () => {
  const openTryout = useTryout();

  it("finds every assumption true in the emulated Excel, and leaves nothing", async () => {
    const tryout = await openSelfTest(openTryout, { locale: "vi-VN", width: 320 });
    await begin(tryout).waitFor();
    assert.deepEqual(await accessibilityProblems(tryout), []);
    const before = await held(tryout);
    const report = await runThrough(tryout);
    assert.deepEqual(idsOf(report, "KHÔNG ĐÚNG"), [], report);
    assert.deepEqual(idsOf(report, "không thử được").sort(), [...NOT_EMULATED].sort());
    assert.equal(idsOf(report, "đúng").length + NOT_EMULATED.length, Object.keys(assumptions).length);
    assert.match(report, /Bản phần bổ trợ: \d/);
    assert.deepEqual(await held(tryout), before);
    assert.deepEqual(await accessibilityProblems(tryout), []);
    const download = tryout.page.waitForEvent("download");
    await tryout.pane.getByRole("button", { name: "Lưu tệp kết quả" }).click();
    assert.equal((await download).suggestedFilename(), "kiem-tra-may.txt");
    assert.deepEqual(tryout.strays, []);
  });

  it("can be stopped after the steps by hand, cleans up, and reports what it tried until then", async () => {
    const tryout = await openSelfTest(openTryout, { locale: "en-US", undo: "join" });
    await begin(tryout).waitFor();
    const before = await held(tryout);
    const report = await runThrough(tryout, { stopAt: BY_HAND.length + 1 });
    const ids = idsOf(report, "đúng");
    assert.deepEqual(
      BY_HAND.filter((id) => !ids.includes(id)),
      [],
    );
    assert.ok(ids.length < Object.keys(assumptions).length - NOT_EMULATED.length);
    assert.match(report, /undo-of-writes[^[]*joined/);
    assert.match(report, /dừng giữa chừng/);
    assert.deepEqual(await held(tryout), before);
  });

  it("passes a step over, says of what does not hold what was seen, and takes away later what it could not at once", async () => {
    const tryout = await openSelfTest(openTryout, {});
    await begin(tryout).waitFor();
    const before = await held(tryout);
    await tryout.page.evaluate(() => {
      window.excel.faults.plan({ code: "GeneralException", member: "WorksheetProtection.Protect" });
      window.excel.faults.plan({ code: "GeneralException", member: "Worksheet.Delete", times: 2 });
    });
    const report = await runThrough(tryout, { pass: true, stopAt: BY_HAND.length + 5 });
    assert.deepEqual(idsOf(report, "KHÔNG ĐÚNG"), ["protected-twice"]);
    assert.match(report, /protected-twice[^[]*GeneralException/);
    assert.deepEqual(idsOf(report, "không thử được").sort(), [...BY_HAND].sort());
    await tryout.pane.getByRole("listitem").getByText(assumptions["protected-twice"].says).waitFor();
    assert.deepEqual(await held(tryout), before);
  });

  it("does not run in a workbook that holds anything, nor in one that was filled meanwhile", async () => {
    const tryout = await openSelfTest(openTryout, {});
    const refused = tryout.pane.getByText("Tệp đang mở có nội dung, nên chưa thử");
    for (const fill of [
      () => void window.excel.user.type("1"),
      () => void (window.excel.model.names = [{ name: "a", formula: "=1", visible: false, comment: "" }]),
      () => void (window.excel.model.active.things = { Shapes: 1 }),
    ]) {
      await begin(tryout).waitFor();
      await tryout.page.evaluate(fill);
      const before = await held(tryout);
      await begin(tryout).click();
      await refused.waitFor();
      assert.equal(await begin(tryout).count(), 0);
      assert.deepEqual(await held(tryout), before);
      await tryout.page.evaluate(() => {
        window.excel.user.clearCells();
        window.excel.model.names = [];
      });
      await tryout.pane.getByRole("button", { name: "Thử lại" }).click();
    }
    await refused.waitFor();
  });
});
