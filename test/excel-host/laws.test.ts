import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createExcel, type Excel } from ".";
import { cellName, parseArea } from "./model/address";
import { changeStyle } from "./model/formatting";

const engine = readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm");

const ROWS = 3;
const COLUMNS = 2;

type Step = (excel: Excel) => void;

const cell = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1));
const address = cell.map(([row, column]) => cellName(row, column));
const text = fc.oneof(
  fc.constantFrom("5", "12", "x", "50%", "1/0", "=1/0", ""),
  fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})*2`),
  address.map((a) => `=${a}+1`),
  address.map((a) => `=CELL("format",${a})`),
);

const typing = fc.tuple(cell, text).map(([[row, column], typed]): Step => ({ user }) => {
  user.select({ row, column, rows: 1, columns: 1 });
  user.type(typed);
});

const formatting = fc
  .tuple(cell, fc.constantFrom("0%", "0.00", "General"))
  .map(([[row, column], numberFormat]): Step => ({ user, model }) => {
    const area = { row, column, rows: 1, columns: 1 };
    user.history.record("user", () => changeStyle(model, user.sheet, area, (style) => ({ ...style, numberFormat })));
    user.finish();
  });

const inserting = fc.nat(ROWS).map(
  (row): Step =>
    ({ user }) =>
      void user.insertRows(row),
);
const deleting = fc.nat(ROWS).map(
  (row): Step =>
    ({ user }) =>
      void user.deleteRows(row),
);

const others = fc.constantFrom<Step>(
  ({ user }) => void user.undo(),
  ({ user }) => void user.redo(),
  ({ user }) => void user.sortRows(parseArea("A1:B3"), 0),
  ({ user, model }) => void user.renameSheet(model.active.id, `T${model.version}`),
  ({ user, model }) => void (model.sheets.length < 3 && user.addSheet()),
);

const step = fc.oneof(
  { weight: 6, arbitrary: typing },
  { weight: 3, arbitrary: formatting },
  { weight: 1, arbitrary: inserting },
  { weight: 1, arbitrary: deleting },
  { weight: 3, arbitrary: others },
);

/** A workbook with a relative mark and an absolute one. */
function marked(): Excel {
  const excel = createExcel({ engine, locale: "en-US", today: new Date(2026, 10, 21) });
  excel.model.active.conditionals = [
    { id: "a", area: parseArea("A1:B3"), type: "Custom", formula: "=A1>10", stopIfTrue: false, format: { bold: true } },
    {
      id: "b",
      area: parseArea("A1:B2"),
      type: "Custom",
      formula: "=$A$1=5",
      stopIfTrue: false,
      format: { italic: true },
    },
  ];
  excel.model.change();
  return excel;
}

const seen = (excel: Excel): unknown =>
  excel.model.sheets.map((sheet) =>
    Array.from({ length: ROWS * COLUMNS }, (_, at) => {
      const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
      const { text: shown, style } = excel.user.displayed(row, column, sheet);
      return [shown, style.bold, style.italic, sheet.cell(row, column)?.formula];
    }),
  );

describe("laws of the emulated workbook", () => {
  it("what is recalculated step by step is what a fresh opening calculates", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const excel = marked();
        for (const act of steps) act(excel);
        expect(seen(excel)).toEqual(seen(createExcel({ engine, locale: "en-US", file: excel.save() })));
      }),
      { numRuns: 100 },
    );
  });

  it("undoing every step gives the beginning back, redoing them the end", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const excel = marked();
        const beginning = seen(excel);
        for (const act of steps) act(excel);
        while (excel.user.redo());
        const end = seen(excel);
        while (excel.user.undo());
        expect(seen(excel)).toEqual(beginning);
        while (excel.user.redo());
        expect(seen(excel)).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });
});
