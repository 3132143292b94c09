import { LOCALES } from "./formulas/locale";
import { formatValue } from "./formulas/number-format";
import { readTyped } from "./formulas/typed-input";
import { serialOf } from "./formulas/serial";

const TODAY = new Date(2026, 10, 21);

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? -1;

interface Case {
  readonly typed: string;
  readonly us: readonly [value: unknown, format?: string];
  readonly vn: readonly [value: unknown, format?: string];
  readonly format?: string;
}

const CASES: readonly Case[] = [
  { typed: "1.297", us: [1.297], vn: [1297, "#,##0"] },
  { typed: "1,297", us: [1297, "#,##0"], vn: [1.297] },
  { typed: "99,79", us: ["99,79"], vn: [99.79] },
  { typed: "99.79", us: [99.79], vn: ["99.79"] },
  { typed: "1.234,5", us: ["1.234,5"], vn: [1234.5, "#,##0.00"] },
  { typed: "10/10", us: [day(2026, 10, 10), "d-mmm"], vn: [day(2026, 10, 10), "d-mmm"] },
  { typed: "2/8", us: [day(2026, 2, 8), "d-mmm"], vn: [day(2026, 8, 2), "d-mmm"] },
  { typed: "13/5", us: [day(2026, 5, 13), "d-mmm"], vn: [day(2026, 5, 13), "d-mmm"] },
  { typed: "3/2021", us: [day(2021, 3, 1), "mmm-yy"], vn: [day(2021, 3, 1), "mmm-yy"] },
  { typed: "14/3/2021", us: ["14/3/2021"], vn: [day(2021, 3, 14), "m/d/yyyy"] },
  { typed: "446/491", us: ["446/491"], vn: ["446/491"] },
  { typed: "2.388/2.390", us: ["2.388/2.390"], vn: ["2.388/2.390"] },
  { typed: "100%", us: [1, "0%"], vn: [1, "0%"] },
  { typed: "62,78%", us: ["62,78%"], vn: [0.6278, "0.00%"] },
  { typed: "01", us: [1], vn: [1] },
  { typed: "-5", us: [-5], vn: [-5] },
  { typed: "(5)", us: [-5], vn: [-5] },
  { typed: " 7 ", us: [7], vn: [7] },
  { typed: "1e3", us: [1000, "0.00E+00"], vn: [1000, "0.00E+00"] },
  { typed: "1 1/2", us: [1.5, "# ?/?"], vn: [1.5, "# ?/?"] },
  { typed: "10:30", us: [0.4375, "h:mm"], vn: [0.4375, "h:mm"] },
  { typed: "-", us: ["-"], vn: ["-"] },
  { typed: "Đang triển khai", us: ["Đang triển khai"], vn: ["Đang triển khai"] },
  { typed: "5,65 ngàn", us: ["5,65 ngàn"], vn: ["5,65 ngàn"] },
  { typed: "\uFF11\uFF12", us: ["\uFF11\uFF12"], vn: ["\uFF11\uFF12"] },
  { typed: "true", us: [true], vn: [true] },
  { typed: "#n/a", us: [{ error: "#N/A" }], vn: [{ error: "#N/A" }] },
  { typed: "50", us: [0.5], vn: [0.5], format: "0%" },
  { typed: "0.5", us: [0.5], vn: ["0.5"], format: "0%" },
  { typed: "12", us: ["12"], vn: ["12"], format: "@" },
];

describe("typed input", () => {
  it.each(CASES)("$typed", ({ typed, us, vn, format = "General" }) => {
    const read = (name: "en-US" | "vi-VN"): unknown[] => {
      const result = readTyped(typed, LOCALES[name], format, TODAY);
      return result.format === undefined ? [result.value] : [result.value, result.format];
    };
    expect({ us: read("en-US"), vn: read("vi-VN") }).toEqual({ us, vn });
  });

  it("may group digits in any number", () => {
    const loose = { ...LOCALES["en-US"], looseGroups: true };
    expect(readTyped("99,79", loose, "General", TODAY)).toEqual({ value: 9979, format: "#,##0" });
  });

  it("keeps an apostrophe's text and takes formulas as they are", () => {
    expect(readTyped("'01", LOCALES["vi-VN"], "General", TODAY)).toEqual({ value: "01", quoted: true });
    expect(readTyped("=A1+1", LOCALES["vi-VN"], "General", TODAY)).toEqual({ value: "", formula: "=A1+1" });
    expect(readTyped("+A1", LOCALES["vi-VN"], "General", TODAY)).toEqual({ value: "", formula: "=+A1" });
  });
});

describe("shown text", () => {
  it.each([
    [1, "0%", "100%", "100%"],
    [0.6278, "0.00%", "62.78%", "62,78%"],
    [1297, "#,##0", "1,297", "1.297"],
    [1234567.891, "#,##0.00", "1,234,567.89", "1.234.567,89"],
    [99.79, "General", "99.79", "99,79"],
    [1.297, "General", "1.297", "1,297"],
    [1 / 3, "General", "0.333333333", "0,333333333"],
    [123456789012, "General", "1.23457E+11", "1,23457E+11"],
    [0.00001, "General", "0.00001", "0,00001"],
    [-5, "0;(0)", "(5)", "(5)"],
    [0, '0;-0;"không"', "không", "không"],
    [46305, "d-mmm", "10-Oct", "10-Oct"],
    [46305, "dd/mm/yyyy", "10/10/2026", "10/10/2026"],
    [0.4375, "h:mm", "10:30", "10:30"],
    [2.5, "0", "3", "3"],
    [1.005, "0.00", "1.01", "1,01"],
    [5, '0 "ngàn"', "5 ngàn", "5 ngàn"],
    ["chữ", "0.00", "chữ", "chữ"],
    [true, "General", "TRUE", "TRUE"],
    ["a", "@", "a", "a"],
  ])("%p as %s", (value, format, us, vn) => {
    expect(formatValue(value, format, LOCALES["en-US"])).toBe(us);
    expect(formatValue(value, format, LOCALES["vi-VN"])).toBe(vn);
  });
});
