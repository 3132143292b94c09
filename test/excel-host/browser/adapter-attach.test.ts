import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";
import { foreignSheet } from "./foreign-sheet";

declare const page: AdapterPage;

const open = useAdapter();

/** Where two saved workbooks begin to differ. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at < 0 && a.length === b.length ? "" : `${a.slice(at - 80, at + 80)} | ${b.slice(at - 80, at + 80)}`;
}

const openForeign = () => foreignSheet(open);

describe("attach", () => {
  it("checks the cells where they are, in three round trips, and leaves the sheet's own alone", async () => {
    const tab = await openForeign();
    const seen = await tab.evaluate(async () => {
      const sheet = page.excel.model.active;
      const before = { validations: sheet.validations, conditionals: sheet.conditionals };
      const cells = [...(await page.layout()).cells].map(([key, { row, column }]) => ({ key, row, column }));
      const checks = await page.checks();
      const trips = page.excel.counters.roundTrips;
      const { missing } = await page.workbook.attach(checks);
      const covers = (
        area: { row: number; column: number; rows: number; columns: number },
        row: number,
        column: number,
      ) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      return {
        missing,
        trips: page.excel.counters.roundTrips - trips,
        checks,
        own: before.validations.every((one) =>
          sheet.validations.some((now) => JSON.stringify(now) === JSON.stringify(one)),
        ),
        kept: before.conditionals.every((one) => sheet.conditionals.includes(one)),
        added: sheet.conditionals.length - before.conditionals.length,
        columns: [...new Set(cells.map(({ column }) => column))],
        covered: cells.filter(({ row, column }) => sheet.validations.some(({ area }) => covers(area, row, column)))
          .length,
        stray: sheet.validations.filter(
          ({ area }) => area.column !== 4 || !cells.some(({ row }) => row >= area.row && row < area.row + area.rows),
        ),
        cells: cells.length,
        attached: await page.workbook.attached([sheet.id, "gone"]),
        id: sheet.id,
      };
    });
    const [checks] = seen.checks;
    assert.deepEqual(seen.missing, []);
    assert.ok(seen.trips <= 3, `${seen.trips} round trips`);
    assert.ok(seen.own && seen.kept);
    // One format for each area that a mark covers.
    assert.equal(
      seen.added,
      checks?.marks.reduce((sum, { more = [] }) => sum + 1 + more.length, 0),
    );
    assert.ok(seen.added > 50);
    assert.deepEqual(seen.columns, [4]);
    assert.ok(seen.covered > 80, `${seen.covered} of ${seen.cells}`);
    assert.deepEqual(seen.stray, []);
    assert.deepEqual(seen.attached, [seen.id]);
  });

  it("marks what is wrong on that sheet, where it is", async () => {
    const tab = await openForeign();
    const fills = await tab.evaluate(async () => {
      await page.workbook.attach(await page.checks());
      const { cells } = await page.layout();
      const place = cells.get("tthc.cong-bo-moi")!;
      const { user } = page.excel;
      user.select({ row: place.row, column: place.column, rows: 1, columns: 1 });
      const fill = () => user.displayed(place.row, place.column).style.fill;
      const before = fill();
      user.type("nhiều", true);
      const wrong = fill();
      user.select({ row: place.row, column: place.column, rows: 1, columns: 1 });
      user.type("12");
      return [before, wrong, fill()];
    });
    assert.equal(fills[1], "#FFC7CE");
    assert.equal(fills[0], fills[2]);
    assert.notEqual(fills[0], fills[1]);
  });

  it("then detach leaves the workbook as it was, and so does attach twice", async () => {
    const tab = await openForeign();
    const seen = await tab.evaluate(async () => {
      const { activeId } = page.excel.model;
      const before = page.saved();
      const checks = await page.checks();
      await page.workbook.attach(checks);
      const once = page.excel.model.active.conditionals.length;
      await page.workbook.attach(checks);
      const twice = page.excel.model.active.conditionals.length;
      const trips = page.excel.counters.roundTrips;
      await page.workbook.detach([activeId]);
      const detaching = page.excel.counters.roundTrips - trips;
      return { before, after: page.saved(), once, twice, detaching, left: await page.workbook.attached([activeId]) };
    });
    assert.equal(difference(seen.after, seen.before), "");
    assert.equal(seen.twice, seen.once);
    assert.ok(seen.detaching <= 3, `${seen.detaching} round trips`);
    assert.deepEqual(seen.left, []);
  });

  it("an inserted form loses every trace, and gets the same checks again", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const { sheets } = await page.workbook.insert([{ ...page.form, validations: [], marks: [] }], null);
      const bare = page.saved();
      page.excel.user.deleteSheet(sheets[0]!);
      const inserted = await page.workbook.insert([page.form], null);
      const sheet = page.excel.model.active;
      const checks = () =>
        JSON.stringify([sheet.validations, sheet.conditionals.map(({ id, ...one }) => (id ? one : null))]);
      const drawn = checks();
      await page.workbook.detach(inserted.sheets);
      const detached = page.saved().replaceAll(inserted.sheets[0]!, sheets[0]!);
      await page.workbook.attach(await page.checks());
      return { bare, detached, drawn, again: checks() };
    });
    assert.equal(difference(seen.detached, seen.bare), "");
    assert.equal(difference(seen.again, seen.drawn), "");
  });

  it("finds every check after rows were inserted, deleted and moved, on a renamed sheet, in a reopened file", async () => {
    const tab = await openForeign();
    const file = await tab.evaluate(async () => {
      const { user, model } = page.excel;
      await page.workbook.attach(await page.checks());
      user.insertRows(20, 2);
      user.deleteRows(40, 3);
      user.renameSheet(model.activeId, "Báo cáo 2021");
      return page.excel.save();
    });
    const again = await open({ file });
    const left = await again.evaluate(async () => {
      const { active } = page.excel.model;
      await page.workbook.detach([active.id]);
      return [
        active.validations.map(({ errorAlert }) => errorAlert.title),
        active.conditionals.map(({ type }) => type),
      ];
    });
    assert.deepEqual([new Set(left[0]), left[1]], [new Set(["CCHC"]), ["CellValue", "Custom"]]);
  });
});

describe("attach and detach, when Excel will not", () => {
  it("say why, and change nothing, on a protected or deleted sheet and while a cell is edited", async () => {
    const tab = await openForeign();
    const seen = await tab.evaluate(async () => {
      const { model, user } = page.excel;
      const { active } = model;
      const checks = await page.checks();
      const both = async () => [
        await page.outcome(page.workbook.attach(checks)),
        await page.outcome(page.workbook.detach([active.id])),
      ];
      const before = page.saved();
      user.startEditing();
      const editing = await both();
      user.stopEditing();
      active.protection = { options: {} };
      const locked = await both();
      active.protection = null;
      const same = page.saved() === before;
      user.addSheet("Khác");
      user.deleteSheet(active.id);
      return { editing, locked, same, gone: await both() };
    });
    assert.deepEqual(seen, {
      editing: ["cellEdit", "cellEdit"],
      locked: ["protected", "protected"],
      same: true,
      gone: ["gone", "gone"],
    });
  });

  it("leave the sheet as it was, wherever attaching fails", async () => {
    const tab = await openForeign();
    const members = [
      "DataValidation.Rule",
      "DataValidation.ErrorAlert",
      "DataValidation.Prompt",
      "ConditionalFormatCollection.Add",
      "ConditionalFormatRule.Formula",
      "ConditionalRangeFill.Color",
    ];
    const seen = await tab.evaluate(async (all) => {
      const checks = (await page.checks()).map((one) => ({ ...one, marks: one.marks.slice(0, 50) }));
      const before = page.saved();
      const outcomes: unknown[] = [];
      const attempt = async (fault: { member: string } | { action: number }) => {
        page.excel.faults.plan({ code: "AccessDenied", after: 2, ...fault });
        const outcome = await page.outcome(page.workbook.attach(checks));
        outcomes.push([...Object.values(fault), outcome, page.saved() === before]);
      };
      for (const member of all) await attempt({ member });
      for (const action of [50, 150, 250]) await attempt({ action });
      return outcomes;
    }, members);
    assert.deepEqual(
      seen,
      [...members, 50, 150, 250].map((where) => [where, "protected", true]),
    );
  });
});
