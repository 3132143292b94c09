import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import type { AdapterPage } from "./adapter-page";
import { useAdapter } from "./adapter-browser";
import { foreignSheet } from "./foreign-sheet";

declare const page: AdapterPage;

const open = useAdapter();

/** What somebody made on the first sheet after a sheet was inserted as “Phụ lục 2”. */
type Making = (sheet: Excel.Worksheet) => void;

const pointing: readonly (readonly [what: string, make: Making])[] = [
  ["a list over its cells", (sheet) => list(sheet, "B2", "='Phụ lục 2'!$A$12:$A$20")],
  ["a list far below all figures", (sheet) => list(sheet, "ZZ9000", "='Phụ lục 2'!$A$12:$A$20")],
  [
    "a list that lies against another rule",
    (sheet) => {
      list(sheet, "B2:B9", "1,2");
      list(sheet, "C2:C9", "='PHỤ LỤC 2'!$A$12:$A$20");
    },
  ],
  [
    "a limit taken from it",
    (sheet) => {
      const rule = { formula1: 0, formula2: "='Phụ lục 2'!$D$12", operator: "Between" } as const;
      sheet.getRange("B2").dataValidation.rule = { wholeNumber: rule };
    },
  ],
  [
    "a conditional format by formula",
    (sheet) => {
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>'Phụ lục 2'!$D$12";
    },
  ],
  [
    "a conditional format by value",
    (sheet) => {
      const rule = { formula1: "='Phụ lục 2'!$D$12", operator: "GreaterThan" } as const;
      sheet.getRange("B2").conditionalFormats.add("CellValue").cellValue.rule = rule;
    },
  ],
  ["a name of that sheet alone", (sheet) => void sheet.names.add("tong", "='Phụ lục 2'!$D$12")],
  ["a formula over several sheets", (sheet) => formula(sheet, "=SUM('Phụ lục 2:Phụ lục 9'!D12)")],
];

const other: readonly (readonly [what: string, make: Making])[] = [
  ["a list over a sheet whose name only ends alike", (sheet) => list(sheet, "B2", "='Bản Phụ lục 2'!$A$1")],
  ["a text that names it", (sheet) => void (sheet.getRange("B2").values = [["'Phụ lục 2'!D12"]])],
  ["a list of words", (sheet) => list(sheet, "B2", "Phụ lục 2,Phụ lục 3")],
];

/** Strings, so that they can be run in the page, where `Making`s are. */
const HELPERS = `
  globalThis.list = (sheet, address, source) => {
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
  };
  globalThis.formula = (sheet, text) => { page.excel.model.sheets[0].write(1, 1, { value: 0, formula: text }); };
`;
declare function list(sheet: Excel.Worksheet, address: string, source: string): void;
declare function formula(sheet: Excel.Worksheet, text: string): void;

let shared: Page | undefined;

/** What taking the inserted sheet back leaves, after `make`. */
async function leftAfter(make: Making, spoil: () => void = () => undefined) {
  const tab = (shared ??= await open());
  await tab.evaluate(`${HELPERS}; globalThis.make = ${make.toString()}; globalThis.spoil = ${spoil.toString()}`);
  return tab.evaluate(async () => {
    const given = globalThis as unknown as { make: Making; spoil: () => void };
    const { model, user } = page.excel;
    const [first, ...others] = model.sheets;
    for (const { id } of others) user.deleteSheet(id);
    Object.assign(first!, { validations: [], conditionals: [], names: [], charts: [] });
    user.select({ row: 0, column: 0, rows: 9, columns: 9 });
    user.clearCells();
    user.addSheet("Bản Phụ lục 2");
    user.activateSheet(first!.id);
    const { written } = await page.workbook.insert([page.small(["1", "2"], "General", "Phụ lục 2")], null);
    await Excel.run(async (context) => {
      given.make(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    given.spoil();
    const before = page.saved();
    const stayed = await page.workbook.takeBack(written);
    return {
      stayed: stayed.map((one) => (one.kind === "sheet" ? one.because : one.kind)),
      there: model.sheets.some(({ name }) => name === "Phụ lục 2"),
      same: page.saved() === before,
    };
  });
}

describe("an inserted sheet is kept, and why is said, when another sheet has", () => {
  for (const [what, make] of pointing) {
    it(what, async () => {
      assert.deepEqual(await leftAfter(make), { stayed: ["referred"], there: true, same: true });
    });
  }

  it("a chart of its figures", async () => {
    const line = () => {
      const series = [{ Categories: "Sheet1!$A$1:$A$3", Values: "'Phụ lục 2'!$D$12:$D$14" }];
      page.excel.model.sheets[0]!.charts = [
        { type: "XYScatter", series: [{ XValues: "Sheet1!$A$1", YValues: "Sheet1!$B$1" }] },
        { type: "ColumnClustered", series: [{ Categories: "Sheet1!$A$1", Values: "Sheet1!$B$1" }, ...series] },
      ];
    };
    assert.deepEqual(await leftAfter(() => undefined, line), { stayed: ["referred"], there: true, same: true });
  });

  it("a list, though another rule of that sheet cannot be shown", async () => {
    const unreadable = () => {
      const [sheet] = page.excel.model.sheets;
      sheet!.conditionals = [{ ...sheet!.conditionals[0]!, unreadable: true }];
      sheet!.validations = sheet!.validations.map((one, at) => ({ ...one, unreadable: at === 0 }));
    };
    const make: Making = (sheet) => {
      sheet.getRange("B2").conditionalFormats.add("Custom").custom.rule.formula = "=B2>1";
      list(sheet, "A1", "1,2");
      list(sheet, "B2", "='Phụ lục 2'!$A$12:$A$20");
    };
    assert.deepEqual((await leftAfter(make, unreadable)).stayed, ["referred"]);
  });
});

describe("an inserted sheet is taken away when another sheet has", () => {
  for (const [what, make] of other) {
    it(what, async () => {
      const { stayed, there } = await leftAfter(make);
      assert.deepEqual({ stayed, there }, { stayed: [], there: false });
    });
  }
});

describe("checks that are put back, in an Excel that refuses one half-way", () => {
  it("leave nothing of theirs behind and the sheet's own alone", async () => {
    const tab = await foreignSheet(open);
    const places = [
      { member: "DataValidation.ErrorAlert" },
      { member: "ConditionalFormatRule.Formula" },
      { member: "ConditionalRangeFill.Color" },
      ...[100, 300, 500].map((action) => ({ action, after: 3 })),
    ];
    const seen = await tab.evaluate(async (faults) => {
      const bare = page.saved();
      await page.workbook.attach(await page.checks());
      const { written } = await page.workbook.detach([page.excel.model.activeId]);
      const outcomes: unknown[] = [];
      for (const fault of faults) {
        page.excel.faults.plan({ code: "AccessDenied", ...fault });
        outcomes.push([await page.outcome(page.workbook.takeBack(written)), page.saved() === bare]);
      }
      const stayed = await page.workbook.takeBack(written);
      return { outcomes, stayed, again: page.saved() !== bare };
    }, places);
    assert.deepEqual(seen, { outcomes: places.map(() => ["protected", true]), stayed: [], again: true });
  });
});
