import { csvText, exportFileOf, exportReport, recognise } from "../../../src/core";
import { address } from "../../../src/core";
import { exportFile } from "../../../src/core/record/export";
import { figuresFile } from "../../../src/entry/figures-file";
import { isFigureTable } from "../../../src/text/export";
import { blankForm, snapshot, typed } from "../../support/snapshot";
import { shippedAs } from "../../templates/shipped";
import { filledIn } from "./filled";

const { template } = shippedAs("bnv-6459-2020/tinh").plan;
const [blank] = blankForm(template);
const layout = recognise(snapshot(blank!), [template])[0]!;
const cell = (key: string) => {
  const { row, column } = layout.cells.get(key)!;
  return address(row, column);
};
const note = (row: string) => address(layout.notes.get(row)!.row, layout.notes.get(row)!.column);

const sheet = typed(blank!, {
  [cell("ke-hoach.nhiem-vu")]: 40,
  [cell("ke-hoach.hoan-thanh")]: 0,
  [cell("tthc.hieu-luc")]: { value: 1.297, text: "1.297" },
  [cell("doi-thoai")]: "Đang triển khai",
  [note("ke-hoach.nhiem-vu")]: "=1+1; xem “phụ lục”",
});
const report = exportReport(filledIn(snapshot(sheet), template), "ab".repeat(32), "bao-cao.xlsx");
const figure = (indicator: string) => report.figures.find((one) => one.indicator === indicator);

describe("the figures handed on", () => {
  it("keep to the schema, and come back from JSON as they were", () => {
    const file = JSON.parse(figuresFile([report], "json")) as unknown;
    expect(exportFile.parse(file)).toEqual(exportFileOf([report]));
    expect(report).toMatchObject({
      file: "bao-cao.xlsx",
      template: { id: "bnv-6459-2020/tinh", version: 1 },
      period: { id: "6-thang", year: 2021, from: "2020-12-15", to: "2021-06-14" },
      office: "UBND tỉnh A",
    });
  });

  it.each([
    ["ke-hoach.nhiem-vu", "value", 40, "40", "=1+1; xem “phụ lục”"],
    ["ke-hoach.hoan-thanh", "value", 0, "0", ""],
    ["kiem-tra.van-de", "blank", null, "", ""],
    ["tthc.hieu-luc", "doubt", null, "1.297", ""],
    ["doi-thoai", "doubt", null, "Đang triển khai", ""],
  ])("%s: %s", (indicator, state, value, shown, said) => {
    expect(figure(indicator)).toMatchObject({ state, value, shown, note: said });
  });

  it("leave out the headings of the form", () => {
    expect(figure("ke-hoach")).toBeUndefined();
    expect(report.figures.length).toBeGreaterThan(90);
  });

  it("are one line each as CSV, with the words of the form", () => {
    const lines = figuresFile([report], "csv").split("\r\n");
    expect(lines[0]).toMatch(
      /^\uFEFFTệp;Đơn vị báo cáo;Kỳ báo cáo;Năm;.*;Số liệu;Tình trạng;Ô ghi;Ghi chú;Mã đối chiếu số liệu;Biểu mẫu$/,
    );
    expect(lines).toHaveLength(report.figures.length + 2);
    const line = lines.find((one) => one.includes(";ke-hoach.nhiem-vu;"))!;
    expect(line).toContain(';40;có số liệu;40;"\'=1+1; xem “phụ lục”";');
    expect(lines.find((one) => one.includes(";tthc.hieu-luc;"))).toContain(";;không đọc được;1.297;;");
  });

  it("say of a form whether it is of the office's own, whatever it is called", () => {
    const filled = filledIn(snapshot(sheet), template);
    const own = { ...template, own: { insteadOf: null } };
    const theirs = exportReport({ ...filled, plan: { ...filled.plan, template: own } }, "ab".repeat(32));
    expect([report.template.own, theirs.template.own]).toEqual([false, true]);
    const lastOf = (one: typeof report) => figuresFile([one], "csv").split("\r\n")[1]!.split(";").at(-1);
    expect([lastOf(report), lastOf(theirs)]).toEqual([
      template.file.name,
      `${template.file.name} (biểu mẫu của đơn vị)`,
    ]);
  });

  it("are known as such a list, today's and those without the columns that came later", () => {
    const [heading = ""] = figuresFile([report], "csv").slice(1).split("\r\n");
    const cells = heading.split(";");
    expect([cells, cells.slice(0, 19), cells.slice(0, 18), ["Tệp"], []].map(isFigureTable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("csvText", () => {
  it.each<[Parameters<typeof csvText>[0][number][number], string]>([
    [{ number: 1297 }, "1297"],
    [{ number: -5.65 }, "-5,65"],
    [{ number: 99.79 }, "99,79"],
    [{ number: 1e-7 }, "0,0000001"],
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["- Cấp tỉnh", "'- Cấp tỉnh"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ['nói "có"', '"nói ""có"""'],
    ["a;b", '"a;b"'],
    ["một\nhai", '"một\nhai"'],
    ["1.2", "1.2"],
    ["", ""],
  ])("%j is %s", (value, text) => expect(csvText([[value]])).toBe(`\uFEFF${text}\r\n`));
});
