import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figureOf, findings, insertProvinceForm, settled } from "./pane";
import { fillOf, until, useTryout, type Tryout } from "./tryout";

const PLANNED = "Số nhiệm vụ đề ra trong kế hoạch";
const DONE = "Số nhiệm vụ đã hoàn thành";

/** A step of the clerk taken in the emulated workbook itself. */
type Step = (excel: Window["excel"], rows: readonly number[]) => void;

const rowOf = (address: string) => Number(address.replace(/\D/g, "")) - 1;

async function step(tryout: Tryout, rows: readonly number[], take: Step): Promise<void> {
  await tryout.page.evaluate(`(${take.toString()})(window.excel, ${JSON.stringify(rows)})`);
  // The sheet is drawn with the next frame.
  await tryout.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

const count = (tryout: Tryout, wanted: number) =>
  until(`${wanted} findings`, async () => (await findings(tryout).count()) === wanted);

/** What Excel was asked so far, once no bell has rung for a second. */
async function quiet(tryout: Tryout): Promise<{ readonly roundTrips: number; readonly writes: number }> {
  const counters = () => tryout.page.evaluate(() => ({ ...window.excel.counters }));
  let now = await counters();
  let since = performance.now();
  await until("nobody asks Excel", async () => {
    const next = await counters();
    if (next.roundTrips !== now.roundTrips) since = performance.now();
    now = next;
    return performance.now() - since > 1000;
  });
  return now;
}

/** The province form with one figure larger than its whole. */
async function withOneError(tryout: Tryout): Promise<readonly [planned: string, done: string]> {
  await insertProvinceForm(tryout);
  const planned = await figureOf(tryout, PLANNED);
  const done = await figureOf(tryout, DONE);
  await tryout.type(planned, "10");
  await tryout.type(done, "12");
  await count(tryout, 1);
  return [planned, done];
}

describe("the list stays true", () => {
  const openTryout = useTryout();

  const steps: readonly { readonly what: string; readonly take: Step; readonly moves: number }[] = [
    { what: "a row is inserted above", take: (excel, [row]) => excel.user.insertRows(row ?? 0), moves: 1 },
    { what: "two title rows are deleted", take: (excel) => excel.user.deleteRows(2, 2), moves: -2 },
    {
      what: "a label is retyped",
      take: (excel, [row]) => {
        excel.user.select({ row: row ?? 0, column: 1, rows: 1, columns: 1 });
        excel.user.type("Số nhiệm vụ đề ra trong Kế hoạch CCHC năm", true);
      },
      moves: 0,
    },
    {
      what: "the rows are sorted by name",
      take: (excel, [row]) => excel.user.sortRows({ row: row ?? 0, column: 0, rows: 3, columns: 5 }, 1),
      moves: NaN,
    },
    {
      what: "the sheet is renamed",
      take: (excel) => excel.user.renameSheet(excel.model.active.id, "Bản nháp"),
      moves: 0,
    },
  ];

  for (const { what, take, moves } of steps) {
    it(`when ${what}`, async () => {
      const tryout = await openTryout({ width: 320 });
      const [planned, done] = await withOneError(tryout);
      await step(tryout, [rowOf(planned)], take);
      const expected = `D${rowOf(done) + 1 + moves}`;
      if (!Number.isNaN(moves)) {
        await tryout.pane.getByRole("button", { name: new RegExp(`^Đến ô ${expected}:`) }).waitFor();
      }
      const now = await figureOf(tryout, DONE);
      await tryout.type(now, "10");
      await count(tryout, 0);
      await tryout.type(now, "11");
      await count(tryout, 1);
      assert.deepEqual(tryout.strays, []);
    });
  }

  it("when a step is undone and done again", async () => {
    const tryout = await openTryout({ width: 320 });
    const [, done] = await withOneError(tryout);
    await tryout.type(done, "9");
    await count(tryout, 0);
    await step(tryout, [], (excel) => void excel.user.undo());
    await count(tryout, 1);
    await step(tryout, [], (excel) => void excel.user.redo());
    await count(tryout, 0);
  });

  it("when a formula on another sheet moves a figure", async () => {
    const tryout = await openTryout({ width: 320 });
    const [, done] = await withOneError(tryout);
    await tryout.type(done, "=Sheet1!A1");
    await count(tryout, 0);
    await tryout.page.getByRole("tab", { name: "Sheet1" }).click();
    await tryout.type("A1", "15");
    await count(tryout, 1);
  });

  it("when the sheet is deleted, and the pane offers the form again", async () => {
    const tryout = await openTryout({ width: 320 });
    await withOneError(tryout);
    await step(tryout, [], (excel) => void excel.user.deleteSheet(excel.model.active.id));
    await tryout.pane.getByRole("combobox", { name: "Loại đơn vị" }).waitFor();
    assert.deepEqual(tryout.strays, []);
  });

  it("when the workbook is closed and opened again", async () => {
    const tryout = await openTryout({ width: 320 });
    await withOneError(tryout);
    await tryout.page.getByRole("button", { name: "Đóng và mở lại tệp" }).click();
    await count(tryout, 1);
    await tryout.pane.getByRole("heading", { name: /6 tháng 2021/ }).waitFor();
  });
});

describe("what stands in cells is data", () => {
  const openTryout = useTryout();

  it("whatever it is: markup, formulas, errors, long texts, dates, booleans", async () => {
    const tryout = await openTryout({ width: 320 });
    await insertProvinceForm(tryout);
    const row = rowOf(await figureOf(tryout, PLANNED));
    const cells = ["<img src=x onerror=alert(1)>", "=1/0", "TRUE", "10/10", "x".repeat(300), "446/491"];
    const places = [row, row + 1, row + 2, row + 5, row + 6, row + 7];
    await tryout.page.evaluate(
      ([texts, rows]) => {
        texts.forEach((text, at) => {
          window.excel.user.select({ row: rows[at] ?? 0, column: 3, rows: 1, columns: 1 });
          window.excel.user.type(text, true);
        });
      },
      [cells, places] as const,
    );
    await count(tryout, cells.length);
    assert.equal(await tryout.pane.locator("img").count(), 0);
    assert.match(await findings(tryout).first().innerText(), /<img src=x onerror=alert\(1\)>/);
    const [marked, date] = [await fillOf(tryout.cell(`D${row + 1}`)), row + 5];
    assert.equal(marked, "rgb(255, 199, 206)");
    // A date is a number that only looks otherwise, which no formula of every Excel sees: the list alone tells it.
    assert.notEqual(await fillOf(tryout.cell(`D${date + 1}`)), marked);
    for (const place of places.filter((place) => place !== date)) {
      assert.equal(await fillOf(tryout.cell(`D${place + 1}`)), marked);
    }
    assert.deepEqual(tryout.strays, []);
  });

  it("an explanation that looks like a formula stays words", async () => {
    const tryout = await openTryout({ width: 320 });
    await insertProvinceForm(tryout);
    await tryout.type(await figureOf(tryout, "Tổng số biên chế được giao trong năm"), "100");
    const present = await figureOf(tryout, "Tổng số biên chế có mặt tại thời điểm báo cáo");
    await tryout.type(present, "104");
    await count(tryout, 1);
    const { pane } = tryout;
    await pane.getByRole("button", { name: "Giải trình vào Ghi chú" }).click();
    await pane.getByRole("textbox", { name: "Lời giải trình" }).fill("=1+1 người tăng cường");
    await pane.getByRole("button", { name: "Ghi vào Ghi chú" }).click();
    await pane.getByText("0 cảnh báo chưa giải trình, 1 cảnh báo đã giải trình").waitFor();
    const note = tryout.cell(present.replace("D", "E"));
    assert.equal((await note.innerText()).trim(), "=1+1 người tăng cường");
  });
});

describe("fixes and cells", () => {
  const openTryout = useTryout();

  it("a fix is one click; a selected cell shows its finding; a finding goes to its cell", async () => {
    const tryout = await openTryout({ width: 320 });
    await insertProvinceForm(tryout);
    const { pane, page } = tryout;
    const total = await figureOf(tryout, "Tổng số TTHC đang có hiệu lực");
    await step(tryout, [rowOf(total)], (excel, [row]) => {
      excel.user.select({ row: row ?? 0, column: 3, rows: 1, columns: 1 });
      excel.user.type("1.297", true);
    });
    await pane.getByRole("button", { name: "Ghi 1297" }).click();
    await count(tryout, 0);
    assert.equal((await tryout.cell(total).innerText()).trim(), "1297");
    await tryout.type(await figureOf(tryout, PLANNED), "10");
    const done = await figureOf(tryout, DONE);
    await tryout.type(done, "12");
    await count(tryout, 1);
    await tryout.cell(done).click();
    await pane.locator("[aria-current=true]").waitFor();
    await tryout.cell("A1").click();
    await pane.getByRole("button", { name: new RegExp(`^Đến ô ${done}:`) }).click();
    await until("the cell is selected", async () => (await page.locator("#address").innerText()) === done);
    await settled(tryout, 3);
  });

  it("one edit is one read and no write", async () => {
    const tryout = await openTryout({ width: 320 });
    const [, done] = await withOneError(tryout);
    const before = await quiet(tryout);
    // At once, as Excel tells it: a slow machine would part the click from the typing, which are two edits.
    await step(tryout, [rowOf(done)], (excel, [row]) => {
      excel.user.select({ row: row ?? 0, column: 3, rows: 1, columns: 1 });
      excel.user.type("8", true);
    });
    await count(tryout, 0);
    const after = await quiet(tryout);
    assert.deepEqual([after.roundTrips - before.roundTrips, after.writes - before.writes], [1, 0]);
  });
});
