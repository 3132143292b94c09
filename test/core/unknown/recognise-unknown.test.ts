import { type Layout, type Template, isUnknownForm, recognise, recogniseUnknown } from "../../../src/core";
import { allTemplates } from "../../../src/entry/cli/templates";
import { checkedForm } from "../../support/checked";
import { blankForm, sheet, snapshot } from "../../support/snapshot";

/** Tables that have a column of units and one of figures, but are no form anybody knows. */

type Value = string | number;
type Rows = readonly (readonly Value[])[];

let templates: readonly Template[] = [];
beforeAll(async () => {
  templates = await allTemplates();
});

const header = ["TT", "Nội dung công việc", "Đơn vị tính", "Số liệu", "Ghi chú"];
const headed = (...rows: Rows): Rows => [["BẢNG THEO DÕI CỦA CƠ QUAN"], header, ...rows];

function only(rows: Rows): Layout {
  const [layout, ...others] = recogniseUnknown(snapshot(sheet("s", rows)), templates, []);
  if (!layout || others.length > 0) throw new Error(`${others.length} others`);
  return layout;
}

function found(rows: Rows): string[] {
  const { findings } = checkedForm(snapshot(sheet("s", rows)), only(rows));
  return findings.map(({ finding: { rule, severity } }) => `${severity} ${rule}`);
}

const odd = headed(
  ["I", "Công tác trồng cây", "", ""],
  ["1", "Tổng số cây đã trồng", "Cây", 1200],
  ["Trong đó", "Số cây bóng mát", "Cây", 700],
  ["", "Số cây ăn quả", "Cây", 800],
  ["2", "Diện tích", "ha", 12.75],
  ["3", "Mức tăng so với năm trước", "ha", -3],
  ["4", "Đạt so với kế hoạch", "%", 112.5],
  ["5", "Có quy chế", "Có = 1; Không = 0", "01"],
  ["6", "Kinh phí", "Triệu đồng", "1.250,5"],
  ["II", "Công tác khác", "", ""],
  ["1", "Số cuộc họp", "Cuộc", "0"],
  ["2", "Số người dự", "Người", ""],
);

describe("a sheet of no known form", () => {
  it("has its rows found, its title apart, and a template of its own", () => {
    const layout = only(odd);
    expect(isUnknownForm(layout.template)).toBe(true);
    expect(layout.appendices.map(({ matchedRows, unmatchedRows }) => [matchedRows, unmatchedRows])).toEqual([[12, []]]);
    expect(layout.cells.get("r4")).toEqual({ sheet: "s", row: 3, column: 3 });
    expect(layout.notes.get("r4")).toEqual({ sheet: "s", row: 3, column: 4 });
    expect(layout.captions.get("s")?.map(({ text }) => text)).toEqual(["BẢNG THEO DÕI CỦA CƠ QUAN"]);
  });

  it("has no finding for what is odd but right", () => {
    expect(found(odd)).toEqual([]);
  });

  it.each<[string, Rows, readonly string[]]>([
    ["a fraction in a count", [["1", "Số hồ sơ", "Hồ sơ", "446/491"]], ["error value/r3"]],
    ["a thousands dot lost in a unit the forms count", [["1", "Số người đã học", "Người", 1.297]], ["error value/r3"]],
    ["a word for a figure", [["1", "Số cây", "Cây", "nhiều"]], ["error value/r3"]],
    ["a percentage without its comma", [["1", "Tỷ lệ cây sống", "%", 9083]], ["error value/r3"]],
    ["a code not in the list", [["1", "Có vườn ươm", "Có = 1; Không = 0", 3]], ["error value/r3"]],
    [
      "a rate of a known row above 100",
      [["1", "Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện", "%", 120]],
      ["error value/r3"],
    ],
    [
      "a part above its whole",
      [
        ["1", "Số cây", "Cây", 10],
        ["", "Trong đó: số cây bóng mát", "Cây", 11],
        ["-", "Số cây ăn quả", "Cây", 12],
        ["-", "Diện tích trồng", "ha", 13],
      ],
      ["warning part/r4", "warning part/r5"],
    ],
    [
      "a part above its whole, the words on a line of their own",
      [
        ["1", "Số cây", "Cây", 10],
        ["", "Trong đó:", "", ""],
        ["1.1", "Số cây bóng mát", "Cây", 9],
        ["2", "Số cành", "Cây", 11],
      ],
      [],
    ],
    [
      "a number twice",
      [
        ["1.", "Số cây", "Cây", 10],
        ["1.1.", "Số cây bóng mát", "Cây", 1],
        ["1.1.", "Số cây ăn quả", "Cây", 1],
        ["1.2.", "Số cây khác", "Cây", 1],
      ],
      ["warning numbering/r5"],
    ],
    [
      "a total other than its parts, which are all there is by their names",
      [
        ["1", "Số đơn đã giải quyết", "Đơn", 10],
        ["Trong đó", "Trước hạn", "Đơn", 4],
        ["", "Đúng hạn", "Đơn", 3],
        ["", "Quá hạn", "Đơn", 2],
      ],
      ["warning sum/r3"],
    ],
    [
      "parts that need not be all there is",
      [
        ["1", "Số đơn được giao", "Đơn", 10],
        ["Trong đó", "Hoàn thành đúng hạn", "Đơn", 4],
        ["", "Hoàn thành quá hạn", "Đơn", 2],
        ["2", "Số cây đã trồng", "Cây", 10],
        ["Trong đó", "Cây bóng mát", "Cây", 4],
        ["", "Cây ăn quả", "Cây", 2],
      ],
      [],
    ],
    [
      "a last total",
      [
        ["1", "Cây bóng mát", "Cây", 4],
        ["2", "Cây ăn quả", "Cây", 2],
        ["", "Tổng cộng", "Cây", 7],
      ],
      ["warning sum/r5"],
    ],
    [
      "a rate below its part that fits no rows at all",
      [
        ["1", "Số đơn đã giải quyết", "Đơn", 26147],
        ["1.1", "Trả trước hạn", "Đơn", 22357],
        ["", "Tỷ lệ trả trước hạn", "%", 83],
      ],
      ["warning ratio/r5"],
    ],
    [
      "a rate that fits other rows",
      [
        ["1", "Số đơn đã giải quyết", "Đơn", 26147],
        ["1.1", "Trả trước hạn", "Đơn", 22357],
        ["", "Tỷ lệ trả trước hạn", "%", 77.58],
        ["2", "Số đơn tiếp nhận", "Đơn", 28817],
      ],
      [],
    ],
    [
      "a rate over its part, which stands below",
      [
        ["1", "Tỷ lệ đơn giải quyết đúng hạn", "%", 96],
        ["-", "Số đơn đúng hạn", "Đơn", 30],
        ["-", "Số đơn đã giải quyết", "Đơn", 50],
      ],
      [],
    ],
    [
      "a fall against a year that is a row",
      [
        ["1", "Số biên chế năm 2021", "Người", 119515],
        ["2", "Số biên chế giảm", "Người", 16149],
        ["3", "Tỷ lệ giảm so với năm 2021", "%", 14.84],
      ],
      ["warning ratio/r5"],
    ],
    [
      "a fall against a year that is none",
      [
        ["1", "Số biên chế năm 2021", "Người", 119515],
        ["2", "Số biên chế giảm", "Người", 16149],
        ["3", "Tỷ lệ giảm so với năm 2015", "%", 14.84],
      ],
      [],
    ],
    [
      "numbers left out",
      [
        ["1", "Số cây", "Cây", 10],
        ["2", "Số cành", "Cành", 10],
        ["4", "Số lá", "Lá", 10],
      ],
      ["warning numbering/r5"],
    ],
    [
      "a figure at a heading",
      [
        ["1", "Trồng cây", "", 3],
        ["1.1", "Số cây", "Cây", 10],
      ],
      ["warning heading/r3"],
    ],
  ])("%s", (_, rows, rules) => {
    expect(found(headed(...rows))).toEqual(rules);
  });

  it("numbers 1.9 and 1.10 in order, though Excel holds them as 1.9 and 1.1", () => {
    const rows = Array.from({ length: 11 }, (_, at) => [Number(`1.${at + 1}`), `Số cây loại ${at + 1}`, "Cây", at]);
    expect(found(headed(["1", "Số cây", "Cây", 99], ...rows))).toEqual([]);
  });

  it("goes on after a header repeated at a page break, and begins anew below another title", () => {
    const first = headed(["1", "Số cây", "Cây", 1], ["2", "Số cành", "Cành", 1]);
    expect(found([...first, header, ["4", "Số lá", "Lá", 1]])).toEqual(["warning numbering/r6"]);
    expect(found([...first, ["BẢNG THỨ HAI"], header, ["4", "Số lá", "Lá", 1]])).toEqual([]);
  });
});

describe("what is left alone", () => {
  it.each<[string, Rows]>([
    [
      "a table without units",
      [
        ["TT", "Nội dung", "Số liệu"],
        ["1", "Số cây", 10],
      ],
    ],
    [
      "a table without figures",
      [
        ["TT", "Nội dung", "Đơn vị tính"],
        ["1", "Số cây", "Cây"],
      ],
    ],
    [
      "two columns of figures",
      [
        ["TT", "Nội dung", "Đơn vị tính", "Số liệu", "Số liệu"],
        ["1", "Số cây", "Cây", 1, 2],
      ],
    ],
    ["no table at all", [["Đơn vị tính và Số liệu"], ["Số liệu"]]],
    ["an empty sheet", []],
  ])("%s", (_, rows) => {
    expect(recogniseUnknown(snapshot(sheet("s", rows)), templates, [])).toEqual([]);
  });

  it("every sheet of a known form", () => {
    for (const template of templates) {
      const book = snapshot(...blankForm(template));
      expect(recogniseUnknown(book, templates, recognise(book, templates))).toEqual([]);
    }
  });
});
