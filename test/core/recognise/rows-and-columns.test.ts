import { sheet } from "../../support/snapshot";
import { type Rows, one, at } from "./found";
import { tinh } from "./official";

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
