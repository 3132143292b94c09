import { recognise, type Layout, type SheetSnapshot } from "../../../src/core";
import { blankForm, sheet, snapshot, typed, withRow } from "../../support/snapshot";
import { bo, official, tinh } from "./official";

type Rows = readonly (readonly (string | number)[])[];

const rowIds = (template: typeof tinh) => template.file.appendices[0]!.tables[0]!.rows.map(({ id }) => id);
const [tinhSheet] = blankForm(tinh) as [SheetSnapshot];
const [boSheet] = blankForm(bo) as [SheetSnapshot];
const grid = ({ values }: SheetSnapshot): Rows => values as Rows;
const found = (...sheets: SheetSnapshot[]) => recognise(snapshot(...sheets), official);
const one = (...sheets: SheetSnapshot[]): Layout => {
  const layouts = found(...sheets);
  expect(layouts).toHaveLength(1);
  return layouts[0]!;
};
const rowsOf = (layout: Layout) => [...layout.cells].map(([key, place]) => [key, place.row] as const);
const summary = (layouts: readonly Layout[]) =>
  layouts.map(({ template, appendices }) => [
    template.file.id,
    ...appendices.map(({ sheet: id, matchedRows }) => `${id}: ${matchedRows}`),
  ]);
/** The row of the sheet that holds the indicator. */
const at = (layout: Layout, row: string) => layout.cells.get(row)?.row;

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

/** Rows of the province form around 3.2 to 3.5, as printed. */
const head = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số lượng/ Tỷ lệ", "Ghi chú"];
const part: Rows = [
  ["3.1.", "Thống kê TTHC", "Thủ tục", ""],
  ["3.1.1.", "Số TTHC công bố mới", "Thủ tục", 4],
  ["3.2.", "Vận hành Cổng dịch vụ công", "", ""],
  ["3.2.1.", "Số TTHC đã cập nhật, công khai trên Cổng DVC quốc gia", "Thủ tục", 1],
  ["3.3.", "Thực hiện cơ chế một cửa, một cửa liên thông", "", ""],
  ["3.3.1.", "Số TTHC liên thông cùng cấp", "Thủ tục", 2],
  ["3.4.", "Kết quả giải quyết TTHC", "%", ""],
  ["3.4.1.", "Tỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hẹn", "%", 99],
  ["3.5.", "Vận hành Cổng dịch vụ công", "", ""],
  ["3.5.1.", "Số TTHC được tích hợp lên Cổng DVC", "Thủ tục", 3],
  ...[
    ["7.8.", "Dịch vụ công trực tuyến", "", ""],
    ["7.8.1.", "Tổng số TTHC cung cấp trực tuyến mức độ 3", "TTHC", 7],
    ["7.8.2.", "Tổng số TTHC cung cấp trực tuyến mức độ 4", "TTHC", 8],
    [
      "6.1.",
      "Số đơn vị SNCL đã thực hiện tự chủ 100% chi thường xuyên và chi đầu tư (lũy kế đến thời điểm báo cáo)",
      "",
      5,
    ],
    ["4.2.1.", "Tổng số biên chế được giao trong năm", "Người", 6],
    ["4.2.2.", "Tổng số biên chế có mặt tại thời điểm báo cáo", "Người", 6],
  ].sort(),
  ...Array.from({ length: 10 }, (_, index) => {
    const row = tinh.file.appendices[0]!.tables[0]!.rows[72 + index]!;
    return [row.stt, row.label, row.unit, index];
  }),
].sort((a, b) => String(a[0]).localeCompare(String(b[0]), "en", { numeric: true }));
const partly = (rows: Rows) => one(sheet("s", [head, ...rows]));
const without = (rows: Rows, column: number) => rows.map((row) => row.filter((_, index) => index !== column));

describe("recognise, which row", () => {
  const expected = [
    ["cong-dvc-quoc-gia", "3.2."],
    ["cong-dvc", "3.5."],
    ["dvctt.muc-do-3", "7.8.1."],
    ["dvctt.muc-do-4", "7.8.2."],
  ] as const;

  it.each<[string, Rows]>([
    ["in order", part],
    ["sorted by label", [...part].sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1))],
    ["backwards", [...part].reverse()],
  ])("equal and nearly equal labels are told apart: %s", (_, rows) => {
    const layout = partly(rows);
    for (const [id, stt] of expected) expect(rows[at(layout, id)! - 1]?.[0]).toBe(stt);
    expect(layout.appendices[0]?.doubtfulRows).toEqual([]);
    expect(layout.appendices[0]?.matchedRows).toBe(part.length);
  });

  it("equal labels are told apart by order alone when the numbers are gone", () => {
    const rows = without(part, 0);
    const layout = one(sheet("s", [head.slice(1), ...rows]));
    expect(at(layout, "cong-dvc-quoc-gia")).toBe(1 + part.findIndex(([stt]) => stt === "3.2."));
    expect(at(layout, "cong-dvc")).toBe(1 + part.findIndex(([stt]) => stt === "3.5."));
    expect(layout.appendices[0]?.doubtfulRows).toEqual([]);
  });

  it("says so when neither number nor order tells equal labels apart", () => {
    const rows = [...without(part, 0)].sort((a, b) => (String(a[0]) < String(b[0]) ? 1 : -1));
    const layout = one(sheet("s", [head.slice(1), ...rows]));
    expect(layout.appendices[0]?.doubtfulRows.map(({ row }) => row).sort()).toEqual(["cong-dvc", "cong-dvc-quoc-gia"]);
  });

  it("says so when a row stands twice, and reports the copy", () => {
    const copied = part.findIndex(([stt]) => stt === "3.3.1.");
    const layout = partly([...part.slice(0, copied + 1), part[copied]!, ...part.slice(copied + 1)]);
    expect(layout.appendices[0]?.doubtfulRows.map(({ row }) => row)).toEqual(["mot-cua.lien-thong-cung-cap"]);
    expect(layout.appendices[0]?.unmatchedRows).toHaveLength(1);
  });

  it("never takes level 4 for a missing level 3", () => {
    const rows = part.filter(([stt]) => stt !== "7.8.1.");
    const layout = partly(rows);
    expect(layout.appendices[0]?.missingRows).toContain("dvctt.muc-do-3");
    expect(at(layout, "dvctt.muc-do-4")).toBe(1 + rows.findIndex(([stt]) => stt === "7.8.2."));
  });

  it("reports rows of the office's own, inside, before and after the table", () => {
    const layout = partly([
      ["0.", "Số phòng họp không giấy", "Phòng", 1],
      ...part.slice(0, 5),
      ["", "Số tin bài đã đăng", "Tin", 30],
      ...part.slice(5),
      ["9.", "Số sáng kiến được công nhận", "Sáng kiến", 2],
      [],
      ["", "Nơi nhận:", "", "TM. ỦY BAN NHÂN DÂN"],
    ]);
    expect(layout.appendices[0]?.unmatchedRows.map(({ text }) => text)).toEqual([
      "0. Số phòng họp không giấy Phòng 1",
      "Số tin bài đã đăng Tin 30",
      "9. Số sáng kiến được công nhận Sáng kiến 2",
    ]);
    expect(layout.appendices[0]?.unmatchedRows[1]?.place).toEqual({ sheet: "s", row: 7, column: 1 });
  });

  it("reads the figure of a split label where it stands", () => {
    const split = part.findIndex(([stt]) => stt === "3.4.1.");
    const rows = [
      ...part.slice(0, split),
      ["3.4.1.", "Tỷ lệ hồ sơ TTHC do các sở, ngành", "%", ""],
      ["", "tiếp nhận được giải quyết đúng hẹn", "", 99],
      ...part.slice(split + 1),
    ];
    const layout = partly(rows);
    expect(at(layout, "giai-quyet.so-nganh.dung-han")).toBe(split + 2);
    expect(layout.appendices[0]).toMatchObject({ unmatchedRows: [], doubtfulRows: [] });
  });
});

describe("recognise, which column", () => {
  const columnsOf = (header: Rows, rows: Rows) => {
    const layout = one(sheet("s", [...header, ...rows]));
    return {
      value: [...new Set([...layout.cells.values()].map((place) => place.column))],
      note: [...new Set([...layout.notes.values()].map((place) => place.column))],
      doubts: layout.appendices[0]!.doubtfulRows.length > 0,
    };
  };
  const reordered = (order: readonly number[]) => part.map((row) => order.map((from) => row[from] ?? ""));

  it.each<[string, Rows, Rows, { value: number[]; note: number[]; doubts?: boolean }]>([
    ["as printed, header in one row", [head], part, { value: [3], note: [4] }],
    [
      "header in two rows",
      [
        ["STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "", "Ghi chú"],
        ["", "", "Đơn vị tính", "Số liệu", ""],
      ],
      part,
      { value: [3], note: [4] },
    ],
    [
      "header unmerged, every cell filled",
      [
        ["STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "Kết quả thống kê", "Ghi chú"],
        ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số lượng/ Tỷ lệ", "Ghi chú"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ],
      part,
      { value: [3], note: [4] },
    ],
    [
      "in another order",
      [["Ghi chú", "Số lượng/ Tỷ lệ", "Chỉ tiêu thống kê", "STT", "Đơn vị tính"]],
      reordered([4, 3, 1, 0, 2]),
      { value: [1], note: [0] },
    ],
    [
      "another column before the figures",
      [["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Cơ quan chủ trì", "Số lượng/ Tỷ lệ", "Ghi chú"]],
      part.map(([stt, label, unit, value]) => [stt!, label!, unit!, "Sở Nội vụ", value!]),
      { value: [4], note: [5] },
    ],
    [
      "figures of the period before beside them",
      [["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Kỳ trước", "Số lượng/ Tỷ lệ", "Ghi chú"]],
      part.map(([stt, label, unit, value]) => [stt!, label!, unit!, 10, value!]),
      { value: [4], note: [5] },
    ],
    [
      "two columns of figures and no word of which",
      [["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Tháng 5", "Tháng 6"]],
      part.map(([stt, label, unit, value]) => [stt!, label!, unit!, 10, value || 1]),
      { value: [3], note: [], doubts: true },
    ],
    [
      "no header, figures as text behind another column",
      [],
      part.map(([stt, label, unit, value]) => [stt!, label!, unit!, "Sở Nội vụ", String(value)]),
      { value: [4], note: [] },
    ],
    ["no header, plain numbers", [], part.map(([, ...rest], index) => [index + 1, ...rest]), { value: [3], note: [] }],
    ["no header at all", [], part, { value: [3], note: [] }],
    [
      "neither header nor units nor numbers",
      [],
      part.map(([, label, , value]) => [label!, value!]),
      { value: [1], note: [] },
    ],
  ])("%s", (_, header, rows, { value, note, doubts = false }) => {
    expect(columnsOf(header, rows)).toEqual({ value, note, doubts });
  });
});
