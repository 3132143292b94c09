import type { SheetSnapshot } from "../../../src/core";
import { blankForm, sheet, typed, withRow } from "../../support/snapshot";
import { type Rows, found, one, rowsOf, summary, at } from "./found";
import { bo, tinh } from "./official";

const rowIds = (template: typeof tinh) => template.file.appendices[0]!.tables[0]!.rows.map(({ id }) => id);
const [tinhSheet] = blankForm(tinh) as [SheetSnapshot];
const [boSheet] = blankForm(bo) as [SheetSnapshot];
const grid = ({ values }: SheetSnapshot): Rows => values as Rows;

describe("recognise, an inserted form", () => {
  it.each([bo, tinh])("gives every row back, in order, in the value column: $file.id", (template) => {
    const layout = one(...blankForm(template));
    expect(layout.template).toBe(template);
    expect([...layout.cells.keys()]).toEqual(rowIds(template));
    const rows = [...layout.cells.values()].map((place) => place.row);
    expect(rows).toEqual(rows.map((_, index) => rows[0]! + index));
    expect(new Set([...layout.cells.values()].map((place) => place.column))).toEqual(new Set([3]));
    expect([...layout.notes.keys()]).toEqual(rowIds(template));
    expect(new Set([...layout.notes.values()].map((place) => place.column))).toEqual(new Set([4]));
    expect(layout.appendices).toEqual([
      {
        appendix: template.file.appendices[0]!.id,
        sheet: "s1",
        matchedRows: rowIds(template).length,
        missingRows: [],
        unmatchedRows: [],
        doubtfulRows: [],
      },
    ]);
  });

  it("reads the title lines as captions, and nothing else", () => {
    const captions = one(tinhSheet).captions.get("s1");
    expect(captions?.map(({ text }) => text.slice(0, 12))).toEqual([
      "PHỤ LỤC 2",
      "THỐNG KÊ SỐ ",
      "(Ban hành kè",
      "(Kèm theo Bá",
      "Kỳ báo cáo: ",
    ]);
    expect(captions?.[0]?.place).toEqual({ sheet: "s1", row: 0, column: 0 });
  });

  it("counts rows and columns from A1 when the used range begins elsewhere", () => {
    const layout = one({ ...tinhSheet, row: 10, column: 2 });
    const before = one(tinhSheet);
    for (const [key, place] of before.cells) {
      expect(layout.cells.get(key)).toEqual({ sheet: "s1", row: place.row + 10, column: place.column + 2 });
    }
  });

  it("follows a row put in and a row taken out", () => {
    const before = one(tinhSheet);
    const row = at(before, "the-che")!;
    const inserted = one(withRow(tinhSheet, row, "inserted"));
    expect(at(inserted, "the-che")).toBe(row + 1);
    const deleted = one(withRow(tinhSheet, row, "deleted"));
    expect(deleted.appendices[0]?.missingRows).toEqual(["the-che"]);
    expect(at(deleted, "vbqppl.ban-hanh")).toBe(row);
  });

  it("is not moved by figures, words and notes typed into the form", () => {
    const filled = typed(tinhSheet, {
      D10: 12,
      D11: "Đang triển khai",
      E11: "Số nhiệm vụ đã hoàn thành",
      E12: "Theo báo cáo của các sở, ngành",
      D12: "446/491",
    });
    expect(rowsOf(one(filled))).toEqual(rowsOf(one(tinhSheet)));
  });
});

describe("recognise, which form", () => {
  it.each<[string, Rows]>([
    ["an empty sheet", []],
    [
      "prose, with words of the form in it",
      [
        ["BÁO CÁO"],
        ["Kết quả thực hiện công tác cải cách hành chính quý I năm 2021"],
        ["1. Công tác chỉ đạo điều hành: trong kỳ báo cáo, Ủy ban nhân dân tỉnh đã ban hành 12 văn bản chỉ đạo CCHC."],
        ["Số nhiệm vụ đã hoàn thành là 8/12 nhiệm vụ, đạt 66,7 %, cao hơn cùng kỳ năm trước."],
        ["2. Cải cách thể chế"],
        ["Số VBQPPL đã ban hành: 5 văn bản; kiểm tra 20 văn bản theo thẩm quyền."],
        ["Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"],
      ],
    ],
    [
      "another table with the same header",
      [
        ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số lượng/ Tỷ lệ", "Ghi chú"],
        ["1.", "Sản lượng lúa", "Tấn", 1200, ""],
        ["2.", "Diện tích gieo trồng", "Ha", 300, ""],
        ["3.", "Số hộ nghèo", "Hộ", 41, ""],
        ["4.", "Tỷ lệ hộ dùng nước sạch", "%", 96, ""],
      ],
    ],
    [
      "two rows of the form",
      [
        ["1.1.1.", "Số nhiệm vụ đề ra trong kế hoạch"],
        ["2.", "Cải cách thể chế"],
      ],
    ],
  ])("%s is none", (_, rows) => {
    expect(found(sheet("s1", rows))).toEqual([]);
  });

  it("finds an extract of the form when there is little else", () => {
    const extract = grid(tinhSheet).slice(at(one(tinhSheet), "kiem-tra"), at(one(tinhSheet), "the-che"));
    expect(summary(found(sheet("s", extract)))).toEqual([["bnv-6459-2020/tinh", `s: ${extract.length}`]]);
  });

  it("finds two forms in one workbook, in the order of the templates", () => {
    expect(summary(found(tinhSheet, { ...boSheet, id: "s2" }))).toEqual([
      ["bnv-6459-2020/bo", "s2: 109"],
      ["bnv-6459-2020/tinh", "s1: 121"],
    ]);
  });

  it("finds a form inserted twice, on two sheets or one below the other, with and without a header of its own", () => {
    const twice = [
      ["bnv-6459-2020/tinh", "s1: 121"],
      ["bnv-6459-2020/tinh", "s2: 121"],
    ];
    expect(summary(found(tinhSheet, { ...tinhSheet, id: "s2" }))).toEqual(twice);
    const below = [
      ["bnv-6459-2020/tinh", "s: 121"],
      ["bnv-6459-2020/tinh", "s: 121"],
    ];
    expect(summary(found(sheet("s", [...grid(tinhSheet), [], ...grid(tinhSheet)])))).toEqual(below);
    const rows = grid(tinhSheet).slice(at(one(tinhSheet), "chi-dao"));
    const layouts = found(sheet("s", [...grid(tinhSheet), ["Bản thứ hai"], ...rows]));
    expect(summary(layouts)).toEqual(below);
    expect(layouts[1]?.captions.get("s")?.map(({ text }) => text)).toEqual(["Bản thứ hai"]);
    expect(layouts.flatMap(({ appendices }) => appendices.flatMap(({ doubtfulRows }) => doubtfulRows))).toEqual([]);
  });

  it("finds two forms one below the other on a sheet, each with its own captions", () => {
    const layouts = found(sheet("s", [...grid(boSheet), [], ...grid(tinhSheet)]));
    expect(summary(layouts)).toEqual([
      ["bnv-6459-2020/bo", "s: 109"],
      ["bnv-6459-2020/tinh", "s: 121"],
    ]);
    expect(layouts.map((layout) => layout.captions.get("s")?.map(({ text }) => text.slice(0, 9))[0])).toEqual([
      "PHỤ LỤC 1",
      "PHỤ LỤC 2",
    ]);
  });

  it.each([
    ["with a column between", [""]],
    ["without", []],
  ])("finds two forms side by side, %s", (_, between) => {
    const beside = grid(tinhSheet).map((line, index) => [
      ...line.slice(0, 5),
      ...between,
      ...(grid(boSheet)[index]?.slice(0, 5) ?? []),
    ]);
    const layouts = found(sheet("s", beside));
    expect(summary(layouts)).toEqual([
      ["bnv-6459-2020/bo", "s: 109"],
      ["bnv-6459-2020/tinh", "s: 121"],
    ]);
    expect(layouts.map((layout) => layout.cells.get("ke-hoach.nhiem-vu")?.column)).toEqual([8 + between.length, 3]);
  });

  it("finds the form far down a long sheet of other things", () => {
    const other = (count: number) =>
      Array.from({ length: count }, (_, index) => [index, `Hồ sơ đất đai số ${index}`, "Phường Chánh Lộ", "", ""]);
    const layouts = found(sheet("s", [...other(1500), [], ...grid(tinhSheet), [], ...other(300)]));
    expect(summary(layouts)).toEqual([["bnv-6459-2020/tinh", "s: 121"]]);
    expect(at(layouts[0]!, "chi-dao")).toBe(1501 + at(one(tinhSheet), "chi-dao")!);
  });

  it("tells the forms apart by their rows when the title is gone", () => {
    const untitled = grid(boSheet).slice(5);
    expect(summary(found(sheet("s", untitled)))).toEqual([["bnv-6459-2020/bo", "s: 109"]]);
  });
});
