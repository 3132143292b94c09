import { apart, compile, draw, isSigned, recognise, titleFilling, type Drawing, type Mark } from "../../../src/core";
import { ruleFormulas } from "../../../src/core/engine/formula";
import { signed } from "../../../src/core/layout/attach-signature";
import { areaText, FIXED, references } from "../../../src/core/layout/references";
import { readSnapshot, writeDrawings } from "../../../src/sheets/xlsx";
import { mapReferences, mapWords, rebase } from "../../excel-host/formulas/references";
import { sixMonths } from "../../support/snapshot";
import { shipped, type Shipped } from "../../templates/shipped";
import { words } from "./forms";

/** Functions of Excel 2007 that Excel for the web and LibreOffice have under the same names. */
const FUNCTIONS = (
  "ABS AND COUNT FIND FIXED IF INT ISERR ISERROR ISLOGICAL ISNUMBER ISTEXT LEFT LEN MAX MID MIN NOT OR RIGHT ROUND " +
  "SUBSTITUTE SUM SUMPRODUCT T TEXT TRIM"
).split(" ");

/** Lengths an Excel of any age takes, and what no mark exceeds, the "=" counted. */
const SHORT = 255;
const LONG = 500;

const drawn = (form: Shipped): Drawing[] => {
  const { unitType } = form.sample;
  return draw(form.plan.template, titleFilling(sixMonths), words, unitType);
};
const all = shipped.flatMap((form) => drawn(form).flatMap(({ marks }) => marks));

/** The formula with every reference absolute, names written out. */
const absolute = (formula: string, names: Drawing["names"] = []): string =>
  mapReferences(
    mapWords(formula, (word) => names.find(({ name }) => name === word)?.reference ?? word),
    ({ start, end, sheet }) => ({
      sheet,
      start: { ...start, fixedRow: true, fixedColumn: true },
      ...(end ? { end: { ...end, fixedRow: true, fixedColumn: true } } : {}),
    }),
  );

const cellsOf = ({ area, more = [] }: Mark) =>
  [area, ...more].flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
    })),
  );

describe.each(shipped)("the marks drawn for $id", (form) => {
  const drawings = drawn(form);

  it("say of each cell what its rules say, each once", async () => {
    const snapshot = await readSnapshot(await writeDrawings(drawings));
    const [layout] = recognise(snapshot, [form.plan.template]);
    const sheetNames = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
    const spotOf = (key: string) => {
      const { sheet, row, column } = layout!.cells.get(key)!;
      return { sheet: sheetNames.get(sheet)!, row, column };
    };
    const plan = compile(form.plan.template, { unitType: form.sample.unitType });
    for (const { name, marks, names } of drawings) {
      const here = (key: string) => ({ ...spotOf(key), sheet: spotOf(key).sheet === name ? null : spotOf(key).sheet });
      const print = references(here, FIXED, (sheet, area) => `'${sheet}'!${areaText(area, FIXED)}`);
      const wanted = plan.rules.flatMap((rule) =>
        rule.marks
          .map(here)
          .filter(({ sheet }) => sheet === null)
          .flatMap(({ row, column }) =>
            ruleFormulas(rule, plan, print).map((one) => `${row},${column} ${rule.data.severity} ${signed(one)}`),
          ),
      );
      const said = marks.flatMap((mark) =>
        cellsOf(mark).map(({ row, column }) => {
          const [down, right] = [row - mark.area.row, column - mark.area.column];
          return `${row},${column} ${mark.severity} ${absolute(rebase(`=${mark.formula}`, down, right), names).slice(1)}`;
        }),
      );
      expect([...said].sort()).toEqual([...new Set(wanted)].sort());
    }
  });

  it("are written for one corner, whichever of their areas is looked at", () => {
    for (const { area, more = [], formula } of drawings.flatMap(({ marks }) => marks)) {
      const free = mapReferences(formula, (reference) => {
        const { fixedRow, fixedColumn } = reference.start;
        if (!fixedRow) expect(Math.min(...more.map(({ row }) => row), area.row)).toBe(area.row);
        if (!fixedColumn) expect(Math.min(...more.map(({ column }) => column), area.column)).toBe(area.column);
        return reference;
      });
      expect(free).toBe(formula);
    }
  });

  it("come apart into marks that say the same", () => {
    for (const mark of drawings.flatMap(({ marks }) => marks)) {
      for (const one of apart(mark)) {
        const [down, right] = [one.area.row - mark.area.row, one.area.column - mark.area.column];
        expect(`=${one.formula}`).toBe(rebase(`=${mark.formula}`, down, right));
      }
    }
  });

  it("name no other sheet, and every name they use is drawn", () => {
    for (const { marks, names = [], name: own } of drawings) {
      expect(marks.filter(({ formula }) => /!\$?[A-Z]/.test(formula))).toEqual([]);
      const used = new Set(marks.flatMap(({ formula }) => formula.match(/_cchc\d+/g) ?? []));
      expect([...used].sort()).toEqual(names.map(({ name }) => name).sort());
      for (const { reference } of names) {
        expect(reference).toMatch(/^'[^']+'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
        expect(reference.startsWith(`'${own}'!`)).toBe(false);
      }
    }
  });

  it("are known as ours and fewer than their rules and cells", () => {
    const marks = drawings.flatMap((one) => one.marks);
    expect(marks.every(({ formula }) => isSigned(`=${formula}`))).toBe(true);
    expect(marks.length).toBeLessThan(form.plan.rules.length * 0.7);
  });
});

it("marks use a short list of functions, no volatile one, none that some Excel lacks", () => {
  const used = new Set(
    all.flatMap(({ formula }) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z.0-9]*(?=\()/g) ?? []),
  );
  expect([...used].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  expect(FUNCTIONS.filter((name) => !used.has(name))).toEqual([]);
});

it("marks are short: one in fifty longer than any Excel takes, none much longer", () => {
  const lengths = all.map(({ formula }) => formula.length + 1);
  expect(lengths.filter((length) => length > SHORT).length).toBeLessThanOrEqual(lengths.length / 50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONG);
});
