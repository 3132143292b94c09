import { loadTemplate, recognise, type Column, type Row, type TemplateFile } from "../../../src/core";
import { blankForm, sheet, snapshot, typed, withRow } from "../../support/snapshot";
import { columns as listColumns, row, templateFile } from "../../support/template";

const value = (id: string, ...path: string[]): Column => ({ id, role: "value", path, width: 10 });
const label: Column = { id: "label", role: "label", path: ["Lĩnh vực"], width: 30 };
const note: Column = { id: "note", role: "note", path: ["Ghi chú"], width: 12 };
const count = { type: "count" } as const;

/** Bình Định, Phụ lục 2: one row of figures; a row for each field the clerk names; a list below. */
const tables: TemplateFile["appendices"][number]["tables"] = [
  {
    id: "tthc",
    section: ["a) Số TTHC thuộc thẩm quyền giải quyết của cơ quan, đơn vị"],
    columns: [
      value("hieu-luc", "Số TTHC đang có hiệu lực"),
      value("tong", "Số TTHC đã được công bố", "Tổng số"),
      value("dung", "Số TTHC đã được công bố", "Trong đó", "Số TTHC được công bố đúng thời gian"),
      value("cham", "Số TTHC đã được công bố", "Trong đó", "Số TTHC được công bố chậm"),
      value("lien-thong", "Số TTHC liên thông", "Tổng số"),
      note,
    ],
    rows: [row("tthc", "", count)],
  },
  {
    id: "ho-so",
    section: ["b) Tình hình giải quyết hồ sơ"],
    columns: [
      label,
      value("nhan", "Số hồ sơ đã tiếp nhận", "Tổng số"),
      value("ky-truoc", "Số hồ sơ đã tiếp nhận", "Số kỳ trước chuyển qua"),
      value("xong", "Số hồ sơ đã giải quyết", "Tổng số"),
      value("dung-han", "Số hồ sơ đã giải quyết", "Trả đúng hạn"),
      note,
    ],
    rows: [row("linh-vuc", "", count, { repeat: { rows: 3 } }), row("tong-cong", "TỔNG CỘNG", count)],
  },
  {
    id: "iso",
    columns: [
      { id: "stt", role: "stt", path: ["TT"], width: 5 },
      { id: "label", role: "label", path: ["Nội dung"], width: 40 },
      value("so-luong", "Số lượng"),
    ],
    rows: [
      row("iso.tthc", "Số TTHC áp dụng theo tiêu chuẩn ISO 9001", count, { stt: "1" }),
      row("iso.xa", "Thống kê số lượng UBND cấp xã thực hiện ISO theo kế hoạch", count, { stt: "2" }),
    ],
  },
];

const file = templateFile([]);
const template = loadTemplate({ ...file, appendices: [{ ...file.appendices[0]!, tables }] }, "matrix.test.ts");
const [blank] = blankForm(template) as [ReturnType<typeof sheet>];
const read = (...sheets: ReturnType<typeof sheet>[]) => recognise(snapshot(...sheets), [template]);
const rowWith = ({ values }: typeof blank, text: string) => values.findIndex((line) => line.includes(text));

describe("recognise, matrix tables", () => {
  it("finds every cell of the blank form by its header tree", () => {
    const [layout, ...others] = read(blank);
    expect(others).toEqual([]);
    expect([...(layout?.cells.keys() ?? [])].sort()).toEqual([...template.cells.keys()].sort());
    expect(layout?.appendices[0]).toMatchObject({ missingRows: [], unmatchedRows: [], doubtfulRows: [] });
    const total = rowWith(blank, "TỔNG CỘNG");
    expect(layout?.cells.get("tong-cong:xong")).toEqual({ sheet: "s1", row: total, column: 3 });
    expect(layout?.cells.get("linh-vuc#3:dung-han")).toEqual({ sheet: "s1", row: total - 1, column: 4 });
    expect(layout?.cells.get("tthc:lien-thong")).toMatchObject({ column: 4 });
    expect(layout?.notes.get("linh-vuc#2")).toEqual({ sheet: "s1", row: total - 2, column: 5 });
  });

  it("counts the rows the clerk adds and takes away between header and total", () => {
    const total = rowWith(blank, "TỔNG CỘNG");
    const more = typed(withRow(blank, total, "inserted"), { [`A${total - 1}`]: "Đất đai", [`B${total - 1}`]: 12 });
    const [layout] = read(more);
    expect(layout?.cells.get("linh-vuc#4:nhan")?.row).toBe(total);
    expect(layout?.cells.get("tong-cong:nhan")?.row).toBe(total + 1);
    expect(layout?.appendices[0]?.unmatchedRows).toEqual([]);
    const [fewer] = read(withRow(withRow(blank, total - 1, "deleted"), total - 2, "deleted"));
    expect([...(fewer?.cells.keys() ?? [])].filter((key) => key.startsWith("linh-vuc"))).toHaveLength(4);
  });

  it("tells columns with one text apart by the headings above them, in any order", () => {
    const [layout] = read(
      sheet("s", [
        ["Số hồ sơ đã giải quyết", "", "Lĩnh vực", "Số hồ sơ đã tiếp nhận", ""],
        ["Trả đúng hạn", "Tổng số", "", "Số kỳ trước chuyển qua", "Tổng số"],
        [7, 8, "Đất đai", 1, 9],
        [7, 8, "TỔNG CỘNG", 1, 9],
      ]),
    );
    const column = (key: string) => layout?.cells.get(key)?.column;
    expect(["nhan", "ky-truoc", "xong", "dung-han"].map((id) => column(`tong-cong:${id}`))).toEqual([4, 3, 1, 0]);
    expect(column("linh-vuc:nhan")).toBe(4);
  });

  it("leaves a column out that the sheet does not have, and takes no other for it", () => {
    const [layout] = read(
      sheet("s", [
        ["Lĩnh vực", "Số hồ sơ đã tiếp nhận", "Số hồ sơ đã giải quyết", "", "Ghi chú"],
        ["", "Số kỳ trước chuyển qua", "Tổng số", "Trả đúng hạn", ""],
        ["Đất đai", 1, 9, 9, ""],
        ["TỔNG CỘNG", 1, 9, 9, ""],
      ]),
    );
    expect(layout?.cells.has("tong-cong:nhan")).toBe(false);
    expect(layout?.cells.get("tong-cong:xong")?.column).toBe(2);
  });
});

/** Two appendices of three rows each. */
const appendix = (id: string, rows: Row[]): TemplateFile["appendices"][number] => ({
  ...file.appendices[0]!,
  id,
  sheetName: id,
  tables: [{ id: `bang-${id}`, columns: listColumns, rows }],
});
const pair = loadTemplate(
  {
    ...file,
    appendices: [
      appendix("pl1", [
        row("ke-hoach", "Số nhiệm vụ đề ra trong kế hoạch", count, { stt: "1." }),
        row("van-ban", "Số văn bản chỉ đạo CCHC đã ban hành", count, { stt: "2." }),
        row("kiem-tra", "Số đơn vị đã kiểm tra", count, { stt: "3." }),
      ]),
      appendix("pl2", [
        row("giao", "Tổng số biên chế được giao trong năm", count, { stt: "1." }),
        row("co-mat", "Tổng số biên chế có mặt tại thời điểm báo cáo", count, { stt: "2." }),
        row("tinh-gian", "Số biên chế đã tinh giản trong kỳ báo cáo", count, { stt: "3." }),
      ]),
    ],
  },
  "matrix.test.ts",
);
const [first, second] = blankForm(pair) as [typeof blank, typeof blank];
const named = (source: typeof blank, id: string) => ({ ...source, id });

describe("recognise, several appendices", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["two copies, one after the other", ["a1", "a2", "b1", "b2"], ["a1+a2", "b1+b2"]],
    ["two copies, appendix by appendix", ["a1", "b1", "a2", "b2"], ["a1+a2", "b1+b2"]],
    ["second appendix first", ["a2", "a1"], ["a1+a2"]],
    ["one copy without its second appendix", ["a1", "b1", "b2"], ["a1", "b1+b2"]],
    ["the first copy without its first appendix", ["a2", "b1", "b2"], ["a2", "b1+b2"]],
    ["only one appendix", ["a2"], ["a2"]],
  ])("%s", (_, sheets, expected) => {
    const layouts = recognise(snapshot(...sheets.map((id) => named(id.endsWith("1") ? first : second, id))), [pair]);
    expect(layouts.map(({ appendices }) => appendices.map(({ sheet: id }) => id).join("+"))).toEqual(expected);
  });

  it("reads both appendices from one sheet", () => {
    const layouts = recognise(snapshot(sheet("s", [...first.values, ...second.values])), [pair]);
    expect(
      layouts.map(({ appendices }) => appendices.map(({ appendix: id, matchedRows }) => [id, matchedRows])),
    ).toEqual([
      [
        ["pl1", 3],
        ["pl2", 3],
      ],
    ]);
  });

  it("reads both from one sheet when only the first has a header", () => {
    const rows = second.values.slice(rowWith(second, "1."));
    const layouts = recognise(snapshot(sheet("s", [...first.values, ...rows])), [pair]);
    expect(layouts.map(({ appendices }) => appendices.map(({ matchedRows }) => matchedRows))).toEqual([[3, 3]]);
    expect(layouts[0]?.appendices.flatMap(({ unmatchedRows }) => unmatchedRows)).toEqual([]);
  });
});
