import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { draw, loadTemplate, titleFilling, wholeForm, type Drawing } from "../../../src/core";
import { formWords } from "../../../src/text/form";
import huyen from "../../../templates/binh-dinh-2020/huyen.json";
import tinh from "../../../templates/bnv-6459-2020/tinh.json";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";

declare const page: AdapterPage;

const open = useAdapter();

/** Bytes: half of what was sent while every mark had a format and figures were read from texts too (676,979). */
const PROVINCE = 338_000;
const DISTRICT = 600_000;
/** Excel on the web takes 5 MB. */
const REQUEST = 4_000_000;

function drawn(json: unknown): Drawing[] {
  const base = json === huyen ? wholeForm(tinh, "tinh.json") : undefined;
  const template = loadTemplate(json, "marks", base);
  const [period] = template.file.periods;
  assert.ok(period);
  return draw(template, titleFilling({ office: "UBND", period, year: 2021 }), formWords);
}

describe("what is sent to Excel", () => {
  for (const [name, json, most] of [
    ["the province form", tinh, PROVINCE],
    ["Bình Định's form", huyen, DISTRICT],
  ] as const) {
    it(`for ${name} is less than ${most} bytes`, async () => {
      const tab = await open();
      const bytes = await tab.evaluate(async (given) => {
        await page.workbook.insert(given, null);
        return page.excel.counters.bytes;
      }, drawn(json));
      assert.ok(bytes > most / 4 && bytes < most, `${bytes} bytes`);
    });
  }

  it("is never a request too large, however many rules a form has", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async (most) => {
      const [first] = page.form.marks;
      const marks = Array.from({ length: 2500 }, (_, index) => ({
        ...first!,
        area: { row: 10 + index, column: 3, rows: 1, columns: 1 },
        formula: `$A$1>${index}`,
      }));
      const { missing } = await page.workbook.insert([{ ...page.form, marks }], null);
      const { largest, bytes } = page.excel.counters;
      const added = new Set(page.excel.model.active.conditionals.map(({ formula }) => formula)).size;
      return { missing, added, isSplit: largest < most && bytes > most };
    }, REQUEST);
    assert.deepEqual(seen, { missing: [], added: 2500, isSplit: true });
  });
});

describe("marks that read another sheet", () => {
  it("call its cells by hidden names of their own sheet, which go when the checks go", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async (given) => {
      await page.workbook.insert(given, null);
      const second = await page.workbook.insert(given, null);
      const { sheets } = page.excel.model;
      const own = sheets.filter(({ id }) => second.sheets.includes(id));
      const names = own.map((sheet) => sheet.names.map(({ formula, visible }) => [formula, visible] as const));
      const sheetNames = own.map(({ name }) => name);
      const foreign = own.flatMap(({ conditionals }) => conditionals.filter(({ formula }) => formula.includes("!")));
      await page.workbook.detach(second.sheets);
      const left = own.map((sheet) => sheet.names.length + sheet.conditionals.length + sheet.validations.length);
      const others = sheets.filter(({ id }) => !second.sheets.includes(id)).map((sheet) => sheet.names.length);
      return { names, sheetNames, foreign, left, others };
    }, drawn(huyen));
    assert.equal(seen.foreign.length, 0);
    assert.ok(seen.names.every((list) => list.length > 0 && list.every(([, visible]) => !visible)));
    // Inserted a second time, the sheets have other names: the references are to those.
    const [one = "", other = ""] = seen.sheetNames;
    assert.match(one, /\(2\)$/);
    assert.ok(
      seen.names[0]?.every(([formula]) => formula.startsWith(`='${other}'!$`)),
      String(seen.names[0]?.[0]),
    );
    assert.ok(seen.names[1]?.every(([formula]) => formula.startsWith(`='${one}'!$`)));
    assert.deepEqual(seen.left, [0, 0]);
    assert.ok(seen.others.some((count) => count > 0));
  });

  it("come back as they were, on all their areas, when what was taken away is taken back", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async (given) => {
      const { sheets } = await page.workbook.insert(given, null);
      const own = page.excel.model.sheets.filter(({ id }) => sheets.includes(id));
      const checks = () =>
        own.map(({ conditionals, names }) => {
          const ids = [...new Set(conditionals.map(({ id }) => id))];
          const marks = ids.map((id) =>
            JSON.stringify(
              conditionals.filter((one) => one.id === id).map(({ formula, area, format }) => [formula, area, format]),
            ),
          );
          // Excel lists names by the alphabet, whatever the order they came in.
          const listed = names.map(({ name, formula, visible }) => JSON.stringify([name, formula, visible]));
          return [marks.sort(), listed.sort()];
        });
      const before = checks();
      const { written } = await page.workbook.detach(sheets);
      const bare = checks();
      const stayed = await page.workbook.takeBack(written);
      return { before, bare, after: checks(), stayed };
    }, drawn(huyen));
    assert.deepEqual(seen.bare, [
      [[], []],
      [[], []],
    ]);
    assert.deepEqual(seen.after, seen.before);
    assert.deepEqual(seen.stayed, []);
  });

  it("turn red when the other sheet's figure changes", async () => {
    const tab = await open();
    const seen = await tab.evaluate(async () => {
      const mark = (formula: string) => ({
        area: { row: 4, column: 1, rows: 1, columns: 1 },
        formula,
        severity: "error" as const,
      });
      const names = [{ name: "_cchc1", reference: "'Một'!$B$5" }];
      const sheets = [
        { ...page.small(["1"], "General", "Một") },
        { ...page.small(["1"], "General", "Hai"), marks: [mark('AND("cchc">"",_cchc1>B5)')], names },
      ];
      await page.workbook.insert(sheets, null);
      const { user, model } = page.excel;
      const [, one, two] = model.sheets;
      const fill = () => user.displayed(4, 1, two!).style.fill;
      const before = fill();
      user.remoteEdit(one!.id, 4, 1, "7");
      return [before === fill(), fill()];
    });
    assert.deepEqual(seen, [false, "#FFC7CE"]);
  });
});
