import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

describe("taking back what was written into cells", () => {
  it("gives back numbers, texts, formulas, dates and blanks as they were, in two round trips", async () => {
    const tab = await open({ locale: "en-US" });
    const seen = await tab.evaluate(async () => {
      const { user, model, counters } = page.excel;
      const sheet = model.activeId;
      const typed = ["1.297", "'1.297", "=1+2", "2/8", "", "50%", "'=A1", "TRUE"];
      typed.forEach((text, row) => {
        user.select({ row, column: 3, rows: 1, columns: 1 });
        user.type(text, true);
      });
      await page.workbook.read();
      const before = page.saved();
      const trips = counters.roundTrips;
      const written = await page.workbook.write(
        typed.map((_, row) => ({ place: { sheet, row, column: 3 }, value: row % 2 === 0 ? 100 + row : "chữ" })),
      );
      const writing = counters.roundTrips - trips;
      const changed = page.saved() !== before;
      const stayed = await page.workbook.takeBack(written);
      return { before, after: page.saved(), changed, stayed, trips: [writing, counters.roundTrips - trips - writing] };
    });
    assert.equal(seen.changed, true);
    assert.deepEqual(seen.stayed, []);
    assert.equal(seen.after, seen.before);
    assert.deepEqual(seen.trips, [1, 2]);
  });

  it("leaves what was changed since, also where rows were moved, and gives back the rest", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { user, model } = page.excel;
      const sheet = model.activeId;
      user.paste([
        ["1", "một", "", "5"],
        ["2", "hai", "", "5"],
        ["3", "ba", "", "5"],
      ]);
      const at = (row: number) => ({ sheet, row, column: 3 });
      const write = () => page.workbook.write([0, 1, 2].map((row) => ({ place: at(row), value: 7 })));
      const figures = () => [0, 1, 2, 3].map((row) => model.active.cell(row, 3)?.value ?? null);
      await page.workbook.read();
      const first = await write();
      user.select({ row: 1, column: 3, rows: 1, columns: 1 });
      user.type("8");
      const one = await page.workbook.takeBack(first);
      const afterOne = figures();
      const second = await write();
      user.insertRows(0, 1);
      const two = await page.workbook.takeBack(second);
      return { one, afterOne, two: two.length, afterTwo: figures() };
    });
    assert.deepEqual(
      seen.one.map((stayed) => stayed.kind === "cell" && [stayed.place.row, stayed.now]),
      [[1, "8"]],
    );
    assert.deepEqual(seen.afterOne, [5, 8, 5, null]);
    assert.equal(seen.two, 3);
    assert.deepEqual(seen.afterTwo, [null, 7, 7, 7]);
  });
});

describe("taking back what was written into a cell and kept about it", () => {
  for (const isChanged of [false, true]) {
    it(isChanged ? "leaves both where the cell was changed since" : "takes back both", async () => {
      const tab = await open();
      const seen = await tab.evaluate(async (changes) => {
        const { user, model } = page.excel;
        const sheet = model.activeId;
        await page.workbook.read();
        const cells = await page.workbook.write([{ place: { sheet, row: 0, column: 4 }, value: "lý do" }]);
        const texts = await page.workbook.keep([{ sheet, name: "_phu_luc_cchc.thu", text: "10|12" }]);
        user.select({ row: 0, column: 4, rows: 1, columns: 1 });
        if (changes) user.type("lý do khác", true);
        const stayed = await page.workbook.takeBack([...cells, ...texts]);
        const { sheets } = await page.workbook.read();
        return { stayed: stayed.map(({ kind }) => kind), kept: sheets[0]?.kept, cell: model.active.cell(0, 4)?.value };
      }, isChanged);
      assert.deepEqual(seen.stayed, isChanged ? ["cell"] : []);
      assert.equal(seen.cell ?? null, isChanged ? "lý do khác" : null);
      assert.equal(JSON.stringify(seen.kept ?? []).includes("10|12"), isChanged);
    });
  }
});

describe("taking an inserted sheet back", () => {
  it("leaves the workbook as it was, with what was kept beside it", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      page.excel.user.type("a");
      await page.workbook.read();
      const before = page.saved();
      const { written } = await page.workbook.insert([page.form], { name: "x/y", text: "z" });
      const stayed = await page.workbook.takeBack(written);
      const { settings } = page.excel.model;
      return { before, after: page.saved().replace('[["x/y",""]]', "[]"), stayed, setting: settings.get("x/y") };
    });
    assert.deepEqual(seen.stayed, []);
    assert.equal(seen.setting, "");
    assert.equal(seen.after, seen.before);
  });

  const changes: readonly (readonly [what: string, because: string, change: () => void])[] = [
    [
      "a figure was typed",
      "changed",
      () => {
        page.excel.user.select({ row: 15, column: 3, rows: 1, columns: 1 });
        page.excel.user.type("5", true);
      },
    ],
    ["it was renamed", "changed", () => page.excel.user.renameSheet(page.excel.model.activeId, "Của tôi")],
    ["a row was deleted", "changed", () => page.excel.user.deleteRows(20, 1)],
    [
      "a shape was put on it",
      "changed",
      () => {
        page.excel.model.active.things = { Shapes: 1 };
      },
    ],
    [
      "a formula of another sheet reads it",
      "referred",
      () => {
        page.excel.user.activateSheet(page.excel.model.sheets[0]!.id);
        page.excel.user.type("='Phụ lục 2'!D12+1");
      },
    ],
    [
      "a name stands for a cell of it",
      "referred",
      () => {
        page.excel.model.names = [{ name: "tong", formula: "='Phụ lục 2'!$D$12", visible: true, comment: "" }];
      },
    ],
    ["no other sheet is shown", "last", () => page.excel.model.showSheet(page.excel.model.sheets[0]!.id, "Hidden")],
  ];
  for (const [what, because, change] of changes) {
    it(`keeps it, and says why, when ${what}`, async () => {
      const tab = await open();
      await tab.evaluate(`globalThis.change = ${change.toString()}`);
      const seen = await tab.evaluate(async () => {
        const { written } = await page.workbook.insert([page.form], null);
        (globalThis as unknown as { change: () => void }).change();
        const before = page.saved();
        const stayed = await page.workbook.takeBack(written);
        return {
          stayed: stayed.map((one) => (one.kind === "sheet" ? one.because : one.kind)),
          same: page.saved() === before,
        };
      });
      assert.deepEqual(seen, { stayed: [because], same: true });
    });
  }
});

describe("taking checks back", () => {
  it("takes attached ones away and brings removed ones again, texts kept with the sheet too", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      user.paste(page.foreign());
      const plain = page.saved();
      const attached = await page.workbook.attach(await page.checks());
      await page.workbook.keep([{ sheet: model.activeId, name: "_phu_luc_cchc.abc", text: "một" }]);
      // Equal for checks that ask and mark the same cells, however they are cut into areas.
      const checks = () => {
        const cells = model.active.validations.flatMap(({ area, type, rule, prompt, errorAlert }) =>
          Array.from({ length: area.rows * area.columns }, (_, at) =>
            JSON.stringify([
              area.row + Math.floor(at / area.columns),
              area.column + (at % area.columns),
              type,
              rule,
              prompt.title,
              errorAlert,
            ]),
          ),
        );
        const marks = model.active.conditionals.map(({ formula, area, format }) =>
          JSON.stringify([formula, area, format]),
        );
        return [cells.sort(), marks.sort(), model.active.names];
      };
      const carried = checks();
      const detached = await page.workbook.detach([model.activeId]);
      const bare = checks();
      const one = await page.workbook.takeBack(detached.written);
      const again = checks();
      await page.workbook.detach([model.activeId]);
      const two = await page.workbook.takeBack(attached.written);
      return { plain, after: page.saved(), carried, again, bare, stayed: [one, two] };
    });
    assert.deepEqual(seen.bare, [[], [], []]);
    assert.deepEqual(seen.again, seen.carried);
    assert.equal(seen.after, seen.plain);
    assert.deepEqual(seen.stayed, [[], []]);
  });
});
