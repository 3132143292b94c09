import { readFileSync } from "node:fs";
import { createExcel, type Excel, type ExcelOptions } from ".";
import { parseArea } from "./model/address";
import { plain } from "./model/cell";
import { NO_VALIDATION, type Validation } from "./model/validation";

const engine = readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm");

const start = (options: Partial<ExcelOptions> = {}): Excel =>
  createExcel({ engine, today: new Date(2026, 10, 21), locale: "en-US", ...options });

/** Types a text into a cell. */
function type({ user }: Excel, address: string, text: string, insist = false): ReturnType<typeof user.type> {
  user.select(parseArea(address));
  return user.type(text, insist);
}

const value = ({ model }: Excel, address: string): unknown => {
  const { row, column } = parseArea(address);
  return plain(model.active.cell(row, column)?.value ?? "");
};

const shown = ({ user }: Excel, address: string): string => {
  const { row, column } = parseArea(address);
  return user.displayed(row, column).text;
};

const formula = ({ model }: Excel, address: string): string | undefined => {
  const { row, column } = parseArea(address);
  return model.active.cell(row, column)?.formula;
};

const validate = (excel: Excel, address: string, rule: Omit<Validation, "area" | "prompt" | "ignoreBlanks">): void => {
  excel.model.active.validations = [{ ...NO_VALIDATION, ...rule, area: parseArea(address) }];
};

describe("a clerk types", () => {
  it("figures, formulas, recalculation", () => {
    const excel = start();
    type(excel, "A1", "1");
    type(excel, "A2", "=1/3");
    type(excel, "A3", "=ROUND(90.835,2)+A1");
    type(excel, "A1", "100%");
    expect([value(excel, "A2"), value(excel, "A3"), shown(excel, "A1")]).toEqual([1 / 3, 91.84, "100%"]);
  });

  it("formulas in the machine's own notation", () => {
    const excel = start({ locale: "vi-VN" });
    type(excel, "A1", "=SUM(1,5;2)");
    expect([formula(excel, "A1"), value(excel, "A1"), shown(excel, "A1")]).toEqual(["=SUM(1.5,2)", 3.5, "3,5"]);
    expect(type(excel, "A2", "=1+*2")).toMatchObject({ done: false, reason: "formula" });
  });

  it.each([
    ["=SUMPRODUCT(--ISNUMBER(A1:A4))", 3],
    ["=SUMPRODUCT(--(LEN(A1:A4)>1))", 2],
    ['=CELL("format",B1)', "P0"],
    ["=SUMPRODUCT((ROUND(A1:A3/3,0)>2)*1)", 2],
    ["=COUNT(A1:A4)-COUNTA(A1:A4)", -1],
    ["=IF(ISNUMBER(A9),1,0)", 0],
    ['=A9=""', true],
  ])("%s", (text, expected) => {
    const excel = start();
    excel.user.paste([["5", "50%"], ["10"], ["20"], ["x"]]);
    type(excel, "C1", text);
    expect(value(excel, "C1")).toBe(expected);
  });

  it("sees CELL follow the number format", () => {
    const excel = start();
    type(excel, "B1", '=CELL("format",A1)');
    type(excel, "A1", "50%");
    expect(value(excel, "B1")).toBe("P0");
  });

  it("is stopped or warned by data validation, which paste does not ask", () => {
    const excel = start();
    const alert = { showAlert: true, style: "Warning", title: "Mã", message: "0, 1 hoặc 2" };
    const rule = { list: { inCellDropDown: true, source: "0,1,2" } };
    validate(excel, "A1:A5", { type: "List", rule, errorAlert: alert });
    expect(type(excel, "A1", "1")).toEqual({ done: true });
    expect(type(excel, "A1", "7")).toEqual({
      done: false,
      reason: "validation",
      style: "Warning",
      title: "Mã",
      message: "0, 1 hoặc 2",
    });
    expect(value(excel, "A1")).toBe(1);
    expect([type(excel, "A1", "7", true), value(excel, "A1")]).toEqual([{ done: true }, 7]);
    excel.user.paste("9\tx\n8\ty");
    expect([value(excel, "A1"), value(excel, "B2")]).toEqual([9, "y"]);
    expect(excel.user.validation(0, 0)?.list).toEqual(["0", "1", "2"]);
    validate(excel, "A1:A5", { type: "List", rule, errorAlert: { ...alert, style: "Stop" } });
    expect([type(excel, "A1", "7", true).done, value(excel, "A1")]).toEqual([false, 9]);
  });

  it.each([
    ["WholeNumber", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "3", "2.5"],
    ["Decimal", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }, "62.78", "120"],
    ["Decimal", { decimal: { formula1: "=$B$1", operator: "LessThan" } }, "4", "6"],
    ["Custom", { custom: { formula: "=AND(ISNUMBER(A1),A1<=$B$1)" } }, "5", "6"],
    ["TextLength", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, "abc", "abcd"],
  ] as const)("%s %j takes %s and refuses %s", (kind, rule, good, bad) => {
    const excel = start();
    type(excel, "B1", "5");
    validate(excel, "A1", { type: kind, rule, errorAlert: NO_VALIDATION.errorAlert });
    expect([type(excel, "A1", good).done, type(excel, "A1", bad).done]).toEqual([true, false]);
    expect(String(value(excel, "A1"))).toBe(good);
  });

  it("cannot write into a locked cell of a protected sheet", () => {
    const excel = start();
    excel.model.active.protection = { options: {} };
    expect(type(excel, "A1", "1")).toMatchObject({ done: false, reason: "protected" });
    expect(excel.user.insertRows(0)).toMatchObject({ done: false, reason: "protected" });
  });
});

describe("a clerk changes the sheet", () => {
  const filled = (): Excel => {
    const excel = start();
    excel.user.paste([["1"], ["2"], ["=A1+A2"]]);
    excel.model.active.merges = [parseArea("B2:C3")];
    excel.model.active.conditionals = [
      {
        id: "one",
        area: parseArea("A1:A3"),
        type: "Custom",
        formula: "=AND($A$1>5,A1<>$A$1)",
        stopIfTrue: false,
        format: { fill: "#FFC7CE" },
      },
    ];
    return excel;
  };

  it("inserts and deletes rows: formulas, merges, marks follow", () => {
    const excel = filled();
    excel.user.insertRows(1, 2);
    const { merges, conditionals } = excel.model.active;
    expect([formula(excel, "A5"), merges, conditionals[0]?.area]).toEqual([
      "=A1+A4",
      [parseArea("B4:C5")],
      parseArea("A1:A5"),
    ]);
    type(excel, "A1", "6");
    expect(["A1", "A2", "A4"].map((at) => excel.user.displayed(parseArea(at).row, 0).style.fill)).toEqual([
      "",
      "#FFC7CE",
      "#FFC7CE",
    ]);
    excel.user.deleteRows(0);
    expect(formula(excel, "A4")).toBe("=#REF!+A3");
  });

  it("undoes and redoes one step at a time", () => {
    const excel = filled();
    type(excel, "A1", "9");
    excel.user.insertRows(0);
    expect(value(excel, "A4")).toBe(11);
    expect([excel.user.undo(), value(excel, "A3")]).toEqual([true, 11]);
    expect([excel.user.undo(), value(excel, "A3")]).toEqual([true, 3]);
    expect([excel.user.redo(), value(excel, "A3")]).toEqual([true, 11]);
    type(excel, "A2", "0");
    expect(excel.user.redo()).toBe(false);
    expect([excel.user.undo(), excel.user.undo(), excel.user.undo()]).toEqual([true, true, true]);
    expect([value(excel, "A1"), excel.user.undo()]).toEqual(["", false]);
  });

  it("sorts rows, whole cells with their looks, empty ones last", () => {
    const excel = start();
    excel.user.paste("b\t2\n\t\na\t10%\nc\t1");
    excel.user.sortRows(parseArea("A1:B4"), 1, true);
    expect(["A1", "A2", "A3", "A4"].map((at) => value(excel, at))).toEqual(["b", "c", "a", ""]);
    expect(shown(excel, "B3")).toBe("10%");
    excel.model.active.merges = [parseArea("A1:B1")];
    expect(excel.user.sortRows(parseArea("A1:B4"), 0)).toMatchObject({ done: false, reason: "refused" });
  });

  it("renames and deletes sheets: formulas follow", () => {
    const excel = start();
    excel.user.addSheet("Phụ lục 1");
    const { id } = excel.model.active;
    type(excel, "A1", "4");
    excel.user.activateSheet(excel.model.sheets[0]?.id ?? "");
    type(excel, "A1", "='Phụ lục 1'!A1*2");
    excel.user.renameSheet(id, "PL");
    type(excel, "B1", "x");
    expect([formula(excel, "A1"), value(excel, "A1")]).toEqual(["=PL!A1*2", 8]);
    excel.user.deleteSheet(id);
    expect([formula(excel, "A1"), value(excel, "A1"), excel.user.undo()]).toEqual(["=#REF!*2", "#REF!", false]);
    expect(excel.user.renameSheet(excel.model.active.id, "a/b")).toMatchObject({ done: false, reason: "refused" });
  });

  it("closes and opens again", () => {
    const excel = filled();
    type(excel, "D1", "50%");
    excel.model.settings.set("mau", { id: "bnv" });
    const file: unknown = JSON.parse(JSON.stringify(excel.save()));
    const again = start({ file: file as ReturnType<Excel["save"]> });
    expect(again.save()).toEqual(file);
    type(again, "A1", "10");
    expect([value(again, "A3"), shown(again, "D1"), again.user.displayed(1, 0).style.fill]).toEqual([
      12,
      "50%",
      "#FFC7CE",
    ]);
    again.user.addSheet();
    expect(new Set(again.model.sheets.map((sheet) => sheet.id)).size).toBe(2);
  });
});

describe("marks", () => {
  it("of several that set the same the first wins, and one that stops hides the rest", () => {
    const excel = start();
    type(excel, "A1", "1");
    const mark = (id: string, format: object, stopIfTrue = false) => ({
      id,
      area: parseArea("A1"),
      type: "Custom" as const,
      formula: "=$A$1>0",
      stopIfTrue,
      format,
    });
    const { active } = excel.model;
    active.conditionals = [mark("1", { fill: "#FF0000" }), mark("2", { fill: "#00FF00", bold: true })];
    excel.model.change();
    expect(excel.user.displayed(0, 0).style).toMatchObject({ fill: "#FF0000", bold: true });
    active.conditionals = [mark("1", { fill: "#FF0000" }, true), mark("2", { bold: true })];
    excel.model.change();
    expect(excel.user.displayed(0, 0).style).toMatchObject({ fill: "#FF0000", bold: false });
    type(excel, "A1", "=1/0");
    expect(excel.user.displayed(0, 0).style.fill).toBe("");
  });
});
